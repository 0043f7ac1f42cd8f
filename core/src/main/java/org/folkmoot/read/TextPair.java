package org.folkmoot.read;

/**
 * Two texts to be compared.
 *
 * @param id how the pair is named
 * @param a the earlier text
 * @param b the later text
 */
public record TextPair(String id, String a, String b) {}
