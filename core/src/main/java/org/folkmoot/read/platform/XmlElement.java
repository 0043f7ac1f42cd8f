package org.folkmoot.read.platform;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of XML: its name with prefix, its attributes, its text and the elements in it. */
final class XmlElement {

  private final String name;
  private final int offset;
  private final List<String> attributes = new ArrayList<>(2);
  private final StringBuilder text = new StringBuilder(0);
  private final List<XmlElement> children = new ArrayList<>(0);

  XmlElement(String name, int offset) {
    this.name = name;
    this.offset = offset;
  }

  int offset() {
    return offset;
  }

  String name() {
    return name;
  }

  void attribute(String attribute, String value) {
    attributes.add(attribute);
    attributes.add(value);
  }

  void add(XmlElement child) {
    children.add(child);
  }

  void characters(String more) {
    text.append(more);
  }

  /** Whether its name, with prefix or without, is {@code wanted}. */
  boolean is(String wanted) {
    return is(name, wanted);
  }

  private static boolean is(String name, String wanted) {
    return name.endsWith(wanted)
        && (name.length() == wanted.length()
            || name.charAt(name.length() - wanted.length() - 1) == ':');
  }

  /** The attribute of that name, with prefix or without. */
  @Nullable String attribute(String wanted) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (is(attributes.get(i), wanted)) {
        return attributes.get(i + 1);
      }
    }
    return null;
  }

  /** The first element of that name in this one. */
  @Nullable XmlElement child(String wanted) {
    for (XmlElement child : children) {
      if (child.is(wanted)) {
        return child;
      }
    }
    return null;
  }

  List<XmlElement> children(String wanted) {
    return children.stream().filter(child -> child.is(wanted)).toList();
  }

  /** The text of the first element of that name in this one; null where there is none. */
  @Nullable String text(String wanted) {
    XmlElement child = child(wanted);
    return child == null ? null : child.text.toString();
  }

  /** The same without white space at its ends; null where nothing is left. */
  @Nullable String word(String wanted) {
    String found = text(wanted);
    return found == null || found.isBlank() ? null : found.strip();
  }

  /** The attribute of an element in this one. */
  @Nullable String word(String wanted, String attribute) {
    XmlElement child = child(wanted);
    return child == null ? null : child.attribute(attribute);
  }
}
