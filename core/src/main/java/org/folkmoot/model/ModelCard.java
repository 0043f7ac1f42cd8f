package org.folkmoot.model;

import java.util.List;

/**
 * What a model file says of itself. What it was trained on, how and how well stands in the text
 * beside the file.
 *
 * @param name what provenance calls it, such as {@code sentences-open-1}
 * @param labels what its outputs mean, in order; one for a model that answers yes or no
 */
public record ModelCard(String name, List<String> labels) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the name is blank, or there is no label or over 100
   */
  public ModelCard {
    labels = List.copyOf(labels);
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
    if (labels.isEmpty() || labels.size() > ModelFormat.MOST_LABELS) {
      throw new IllegalArgumentException(
          "labels must be 1 to " + ModelFormat.MOST_LABELS + ", are " + labels.size());
    }
  }
}
