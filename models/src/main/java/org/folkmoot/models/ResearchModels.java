package org.folkmoot.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;

/**
 * Weights that were also trained on data published for research without a stated licence; their
 * cards name every set. Where there are none for a name, it has the open weights.
 */
public final class ResearchModels {

  /** The names that have weights of their own here. */
  private static final Set<ModelName> NAMES =
      Set.of(
          ModelName.ROLES,
          ModelName.STANCE,
          ModelName.SIDES,
          ModelName.TOPIC,
          ModelName.REPLIES,
          ModelName.LINKS,
          ModelName.UNITS);

  private ResearchModels() {}

  /** All models; read anew at every call. */
  public static Models load() {
    List<LinearModel> models = new ArrayList<>();
    for (ModelName name : ModelName.values()) {
      if (NAMES.contains(name)) {
        models.add(LinearModel.resource(ResearchModels.class, name.id() + "-research.model"));
      }
    }
    return Models.open().with(models);
  }
}
