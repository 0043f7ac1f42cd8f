package org.folkmoot.match;

import java.util.Arrays;

/**
 * A tree whose edges bear characters. Node 0 is the root; nodes are numbered as they grow. A child
 * is looked up in a hash table of edges, in constant time. Not thread-safe while it grows.
 */
final class CharacterTree {

  private static final int NONE = -1;
  private static final int FEWEST_SLOTS = 64;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private int size = 1;
  private char[] characters = new char[16];
  private int[] depths = new int[16];
  private int[] parents = new int[16];
  private int[] firstChildren = new int[16];
  private int[] siblings = new int[16];

  /** By hash of parent and character: the child, or 0, which is the child of none. */
  private int[] slots = new int[FEWEST_SLOTS];

  CharacterTree() {
    firstChildren[0] = NONE;
    siblings[0] = NONE;
  }

  int size() {
    return size;
  }

  /** How many characters lead to {@code node}. */
  int depth(int node) {
    return depths[node];
  }

  /** The character on the edge to {@code node}. */
  char character(int node) {
    return characters[node];
  }

  /** A child of {@code node}, or -1; {@link #sibling} leads to the others. */
  int firstChild(int node) {
    return firstChildren[node];
  }

  /** Another child of the same node, or -1. */
  int sibling(int node) {
    return siblings[node];
  }

  /** The child of {@code node} under {@code c}, or -1. */
  int child(int node, char c) {
    int child = slots[slot(node, c)];
    return child == 0 ? NONE : child;
  }

  /** The child of {@code node} under {@code c}, made if there is none. */
  int grow(int node, char c) {
    int child = child(node, c);
    return child == NONE ? add(node, c) : child;
  }

  private int add(int parent, char c) {
    int node = size;
    if (node == characters.length) {
      resize(2 * node);
    }
    size++;
    characters[node] = c;
    depths[node] = depths[parent] + 1;
    parents[node] = parent;
    firstChildren[node] = NONE;
    siblings[node] = firstChildren[parent];
    firstChildren[parent] = node;
    if (2 * size > slots.length) {
      rehash();
    } else {
      slots[slot(parent, c)] = node;
    }
    return node;
  }

  private void resize(int capacity) {
    characters = Arrays.copyOf(characters, capacity);
    depths = Arrays.copyOf(depths, capacity);
    parents = Arrays.copyOf(parents, capacity);
    firstChildren = Arrays.copyOf(firstChildren, capacity);
    siblings = Arrays.copyOf(siblings, capacity);
  }

  private void rehash() {
    slots = new int[2 * slots.length];
    for (int node = 1; node < size; node++) {
      slots[slot(parents[node], characters[node])] = node;
    }
  }

  private int slot(int parent, char c) {
    int mask = slots.length - 1;
    int slot = (int) ((((long) parent << Character.SIZE) | c) * SPREAD >>> 32) & mask;
    while (slots[slot] != 0 && !isEdge(slots[slot], parent, c)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isEdge(int node, int parent, char c) {
    return parents[node] == parent && characters[node] == c;
  }

  /** A tree of its own with the same nodes. */
  CharacterTree copy() {
    CharacterTree copy = new CharacterTree();
    copy.size = size;
    copy.characters = characters.clone();
    copy.depths = depths.clone();
    copy.parents = parents.clone();
    copy.firstChildren = firstChildren.clone();
    copy.siblings = siblings.clone();
    copy.slots = slots.clone();
    return copy;
  }
}
