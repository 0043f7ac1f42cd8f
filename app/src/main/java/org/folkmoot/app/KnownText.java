package org.folkmoot.app;

/**
 * A text that is known to be passed around.
 *
 * @param name its file's name
 * @param text its words
 */
record KnownText(String name, String text) {}
