package org.folkmoot.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One model for each name: the weights an analysis works with. Immutable and thread-safe.
 *
 * <p>{@link #open()} ships with the library, trained on openly licensed data alone. Others take
 * their place by name, so that a set of weights need not be whole.
 */
public final class Models {

  /** Lazily read, once a program. */
  private static final class Open {
    static final Models ALL = read();

    private static Models read() {
      Map<ModelName, LinearModel> models = new EnumMap<>(ModelName.class);
      for (ModelName name : ModelName.values()) {
        models.put(name, LinearModel.resource(Models.class, name.id() + "-open.model"));
      }
      return new Models(models);
    }
  }

  private final Map<ModelName, LinearModel> models;

  private Models(Map<ModelName, LinearModel> models) {
    this.models = models;
  }

  /** The weights that ship with the library. */
  public static Models open() {
    return Open.ALL;
  }

  /**
   * These models with some of them replaced: by what a card's name begins with, up to the hyphen.
   *
   * @throws IllegalArgumentException if a card's name begins with no {@link ModelName}
   */
  public Models with(Collection<LinearModel> others) {
    Map<ModelName, LinearModel> replaced = new EnumMap<>(models);
    others.forEach(model -> replaced.put(name(model.card().name()), model));
    return new Models(replaced);
  }

  private static ModelName name(String card) {
    ModelName longest = null;
    for (ModelName name : ModelName.values()) {
      boolean fits = card.startsWith(name.id() + "-");
      longest = fits && isLonger(name, longest) ? name : longest;
    }
    if (longest == null) {
      throw new IllegalArgumentException("model '" + card + "' is for nothing that is known");
    }
    return longest;
  }

  private static boolean isLonger(ModelName name, @Nullable ModelName than) {
    return than == null || name.id().length() > than.id().length();
  }

  /** The model of that name. */
  public LinearModel get(ModelName name) {
    LinearModel model = models.get(name);
    if (model == null) {
      throw new IllegalStateException("no model " + name.id());
    }
    return model;
  }

  /** All of them, in the order of their names. */
  public List<LinearModel> all() {
    return List.copyOf(models.values());
  }
}
