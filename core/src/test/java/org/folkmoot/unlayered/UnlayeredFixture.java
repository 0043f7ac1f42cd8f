package org.folkmoot.unlayered;

/** Stands in a package that the list of layers does not name. */
public final class UnlayeredFixture {
  private UnlayeredFixture() {}
}
