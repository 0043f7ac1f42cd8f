package org.folkmoot.semantics;

/**
 * Gradual semantics: how the strength of an argument follows from its base score and the strengths
 * of what attacks and supports it. All keep strengths in [0,1].
 */
public enum GradualSemantics {
  /** Discontinuity-free quantitative argumentation debates (Rago and others 2016). */
  DF_QUAD("DF-QuAD") {
    @Override
    double join(double some, double more) {
      return some + more - some * more;
    }

    @Override
    double strength(double base, double attack, double support) {
      return base
          - base * Math.max(0, attack - support)
          + (1 - base) * Math.max(0, support - attack);
    }
  },
  /** The quadratic energy model (Potyka 2018). */
  QUADRATIC_ENERGY("quadratic energy") {
    @Override
    double strength(double base, double attack, double support) {
      double energy = support - attack;
      return base - base * impact(-energy) + (1 - base) * impact(energy);
    }

    private double impact(double energy) {
      double positive = Math.max(energy, 0);
      return positive * positive / (1 + positive * positive);
    }
  },
  /** The Euler-based restricted semantics (Amgoud and Ben-Naim 2017). */
  EULER_BASED("Euler-based") {
    @Override
    double strength(double base, double attack, double support) {
      return 1 - (1 - base * base) / (1 + base * StrictMath.exp(support - attack));
    }
  },
  /** The semantics that follows from multilayer perceptrons (Potyka 2021). */
  MLP_BASED("MLP-based") {
    @Override
    double strength(double base, double attack, double support) {
      double logit = StrictMath.log(base / (1 - base));
      return 1 / (1 + StrictMath.exp(-(logit + support - attack)));
    }
  },
  /** The weighted h-categorizer (Amgoud and others 2017); supports are not read. */
  H_CATEGORIZER("weighted h-categorizer") {
    @Override
    double strength(double base, double attack, double support) {
      return base / (1 + attack);
    }
  };

  private final String title;

  GradualSemantics(String title) {
    this.title = title;
  }

  /** The name in the literature, such as {@code DF-QuAD}. */
  public String title() {
    return title;
  }

  /** Some attacks, or some supports, and one more of them. None at all is 0. */
  double join(double some, double more) {
    return some + more;
  }

  /** The strength of an argument whose attacks and supports were joined to these. */
  abstract double strength(double base, double attack, double support);
}
