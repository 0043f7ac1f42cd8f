package org.folkmoot.app;

/**
 * How inputs are read.
 *
 * @param form which form they have
 * @param lenient whether faults are repaired and reported instead of refused
 */
record ReadingOptions(InputForm form, boolean lenient) {}
