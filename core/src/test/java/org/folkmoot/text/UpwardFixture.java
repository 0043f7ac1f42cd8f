package org.folkmoot.text;

import org.folkmoot.thread.Place;

/** Imports a package that stands after its own. */
public record UpwardFixture(Place place) {}
