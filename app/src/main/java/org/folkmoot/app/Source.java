package org.folkmoot.app;

/**
 * An input as it came.
 *
 * @param name the file's name as the caller wrote it, or {@code stdin}
 * @param bytes all of it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
record Source(String name, byte[] bytes) {}
