package org.folkmoot.read;

/**
 * A place in a file.
 *
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 code units
 */
record At(int line, int column) {}
