package org.folkmoot.copypasta;

import java.util.List;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.flag.Cluster;
import org.folkmoot.flag.Cluster.FirstSeen;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.flag.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A copy found, before it is known how many more there are.
 *
 * @param comment the copy
 * @param author who posted it, where known
 * @param from the number of the text it was compared with
 * @param source how results name that one
 * @param known whether that one was known beforehand
 * @param kind exact, near or contained
 * @param share the part of the comment's own words that is repeated
 * @param sourceShare the part of the source that is repeated
 * @param score how sure
 * @param wordForWord whether nothing was changed
 * @param disguised whether the comment is written in disguise
 * @param beside whether the comment also quotes, which is not counted
 * @param words how many words are repeated
 * @param cues the passages
 */
record CopyDraft(
    String comment,
    @Nullable String author,
    int from,
    FirstSeen source,
    boolean known,
    EvidenceKind kind,
    double share,
    double sourceShare,
    double score,
    boolean wordForWord,
    boolean disguised,
    boolean beside,
    int words,
    List<Cue> cues) {

  private static final String RULE = "copypasta/overlap";
  private static final int MANY_WORDS = 50;
  private static final int MANY_COPIES = 3;
  private static final double NEARLY_ALL = 0.8;

  Copypasta flag(Cluster cluster) {
    String message = message();
    return new Copypasta(
        comment,
        cues.stream().map(Cue::span).toList(),
        score,
        severity(cluster),
        message,
        cluster,
        new Evidence(kind, RULE, score, cues, message));
  }

  /**
   * A person should look first at a long text, nearly all of it pasted, that is known or posted
   * three times or more. Somebody who posted the same twice most likely slipped.
   */
  private Severity severity(Cluster cluster) {
    boolean long_ = words >= MANY_WORDS && share >= NEARLY_ALL;
    if (long_ && (known || cluster.size() >= MANY_COPIES)) {
      return Severity.HIGH;
    }
    boolean slip = !known && cluster.size() == 2 && Sources.sameAuthor(author, source.author());
    return slip ? Severity.INFO : Severity.REVIEW;
  }

  private String message() {
    return repeats() + " " + what() + ", " + how() + ".";
  }

  private String repeats() {
    if (share >= 0.995) {
      return beside ? "This comment, apart from what it quotes, repeats" : "This comment repeats";
    }
    if (sourceShare > share) {
      return "This comment holds " + percent(sourceShare) + " of";
    }
    String whole = beside ? " of this comment, what it quotes not counted," : " of this comment";
    return percent(share) + whole + " repeats";
  }

  private String what() {
    if (known) {
      return "the known text '" + source.comment() + "'";
    }
    String whose = Sources.sameAuthor(author, source.author()) ? " by the same author" : "";
    return "the earlier comment " + source.comment() + whose;
  }

  private String how() {
    String changes = wordForWord ? "word for word" : "with small changes";
    return disguised ? changes + ", partly in disguised letters" : changes;
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }
}
