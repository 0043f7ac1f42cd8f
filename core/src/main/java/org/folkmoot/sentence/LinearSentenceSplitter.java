package org.folkmoot.sentence;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.text.Span;
import org.folkmoot.token.Tokens;

/**
 * Splits by a linear model over what stands left and right of each gap between two tokens.
 *
 * <p>Idea: people who write comments leave out full stops and capitals, so no rule over marks finds
 * the ends; but most gaps are plainly none. A gap is asked about only where a mark, a capital, a
 * number or a picture stands beside it (about one in eight); there sixteen hashed features vote:
 * the classes of five tokens, the words left and right, how long the sentence is and how much of
 * the line is left, open quotations and brackets, and what the rules for end marks and
 * abbreviations say. A line break is decided by a rule alone, since a writer's own line break is a
 * statement.
 *
 * <p>Cost: linear in the number of tokens; no string, no object and no allocation in {@link
 * #split(Tokens, SentenceBuffer)} once the buffer is large enough. Safe on hostile input: every
 * question looks at tokens of fixed distance or over a run of closing marks that is looked over
 * once, and a look into the table of weights costs the same for any word.
 *
 * <p>Stateless and thread-safe; the buffer is the caller's. The model is described in {@code
 * org/folkmoot/model/sentences-open.md}.
 */
public final class LinearSentenceSplitter implements SentenceSplitter {

  private final LinearModel model;
  private final GapDecision decision;

  /** A splitter with the weights that ship with the library. */
  public LinearSentenceSplitter() {
    this(Models.open().get(ModelName.SENTENCES));
  }

  /**
   * A splitter with weights of one's own, made by {@code folkmoot train sentences}.
   *
   * @throws IllegalArgumentException if the model has more than one output
   */
  public LinearSentenceSplitter(LinearModel model) {
    if (model.card().labels().size() != 1) {
      throw new IllegalArgumentException(
          "model must have one output, has " + model.card().labels().size());
    }
    this.model = model;
    this.decision = (next, features) -> isEnd(features);
  }

  /** The weights in use, for provenance. */
  public LinearModel model() {
    return model;
  }

  @Override
  public List<Span> split(Tokens tokens) {
    SentenceBuffer found = new SentenceBuffer();
    split(tokens, found);
    List<Span> sentences = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      sentences.add(tokens.span(found.firstToken(i), found.endToken(i)));
    }
    return sentences;
  }

  /** Fills {@code into} with the same sentences, without an object for each. */
  public void split(Tokens tokens, SentenceBuffer into) {
    SentenceGaps.walk(tokens, into, decision);
  }

  private boolean isEnd(long[] features) {
    int sum = model.bias(0);
    for (long feature : features) {
      sum += model.weight(feature);
    }
    return sum > 0;
  }
}
