package org.folkmoot.stance;

import java.util.List;
import java.util.function.ToLongFunction;
import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Hashes;
import org.folkmoot.text.Span;

/** What {@link SideClassifier} sees of a pair; places are tokens of the answer's text. */
final class SideFeatures {

  private static final long CLAIM = ReplyCues.group("claim");
  private static final long HEAD = ReplyCues.group("head");
  private static final long WORD = ReplyCues.group("side word");
  private static final long BEFORE = ReplyCues.group("before");
  private static final long AFTER = ReplyCues.group("after");
  private static final long TARGET = ReplyCues.group("target");
  private static final long SHARED = ReplyCues.group("side shared");
  private static final long PLACE = ReplyCues.group("place");

  private static final int MOST = 150;
  private static final int HEAD_WORDS = 40;
  private static final int LEAD = 40;
  private static final int CONTEXT = 12;
  private static final int HALF = FeatureBuffer.ONE / 2;

  private final SidePair pair;
  private final FeatureBuffer into;
  private final Words claim;
  private final Words head;
  private final Words target;

  SideFeatures(SidePair pair, FeatureBuffer into) {
    this.pair = pair;
    this.into = into;
    this.claim = Words.in(pair.text(), pair.claim(), MOST);
    this.head =
        Words.in(pair.text(), new Span(0, Math.min(200, pair.text().text().length())), HEAD_WORDS);
    this.target = Words.in(pair.answered(), pair.target(), MOST);
  }

  /** The feature of a cue in the claim itself. */
  static long inClaim(ReplyCue cue) {
    return Hashes.join(CLAIM, cue.hash());
  }

  /** The feature of a cue in how the text begins. */
  static long inHead(ReplyCue cue) {
    return Hashes.join(HEAD, cue.hash());
  }

  void cues() {
    setting(pair.setting());
    Span lead = new Span(Math.max(0, pair.claim().start() - LEAD), pair.claim().end());
    cues(Words.in(pair.text(), lead, MOST), SideFeatures::inClaim);
    cues(head, SideFeatures::inHead);
  }

  private void cues(Words words, ToLongFunction<ReplyCue> hash) {
    new ReplyCues(target, words, into, hash).fill();
  }

  private void setting(SideSetting setting) {
    add(SideCue.SAME_AUTHOR, setting.sameAuthor());
    add(SideCue.BY_OPENER, setting.byOpener());
    boolean title = setting.target() == SideSetting.Target.TITLE;
    add(SideCue.OWN_TITLE, title && setting.sameAuthor());
    add(SideCue.TO_TITLE, setting.target() == SideSetting.Target.TITLE);
    add(SideCue.TO_OPENING, setting.target() == SideSetting.Target.OPENING);
    add(SideCue.TO_OPENER, setting.target() == SideSetting.Target.OPENER);
    add(SideCue.TO_COMMENT, setting.target() == SideSetting.Target.COMMENT);
  }

  private void add(SideCue cue, boolean holds) {
    if (holds) {
      into.add(cue.hash());
    }
  }

  void words() {
    places(pair.setting());
    for (int i = 0; i < claim.size(); i++) {
      into.at(claim.token(i));
      into.add(Hashes.join(WORD, claim.hash(i)));
      if (i + 1 < claim.size()) {
        into.add(Hashes.join(WORD + 1, claim.hash(i, i + 2)));
      }
      if (i < 2) {
        into.add(Hashes.join(WORD + 2 + i, claim.hash(i)));
      }
    }
    head();
    around();
    new SharedWords(target, claim).fill(into);
    target();
  }

  private void places(SideSetting setting) {
    into.add(PLACE + Math.min(4, setting.index()));
    into.add(Hashes.join(PLACE, Math.min(4, setting.claims() / 3)));
    into.add(Hashes.join(PLACE + 1, Math.min(3, setting.targetIndex())));
    into.add(Hashes.join(PLACE + 2, Math.min(4, setting.comment())));
    into.add(Hashes.join(PLACE + 3, Math.min(4, setting.distance())));
    long target = List.of(SideSetting.Target.values()).indexOf(setting.target());
    into.add(Hashes.join(PLACE + 4, 2 * target + (setting.byOpener() ? 1 : 0)));
  }

  private void head() {
    for (int i = 0; i < Math.min(2 * CONTEXT, head.size()); i++) {
      into.at(head.token(i));
      into.add(Hashes.join(HEAD, head.hash(i)), HALF);
    }
    for (int n = 1; n <= Math.min(2, head.size()); n++) {
      into.at(head.token(0));
      into.add(Hashes.join(HEAD + n, head.hash(0, n)));
    }
  }

  private void around() {
    int from = pair.text().tokens().firstFrom(pair.claim().start());
    int to = pair.text().tokens().firstFrom(pair.claim().end());
    for (int d = 1; d <= CONTEXT && from - d >= 0; d++) {
      into.at(from - d);
      long word = pair.text().tokens().hash(from - d);
      into.add(Hashes.join(BEFORE, word), HALF);
      if (d <= 3) {
        into.add(Hashes.join(BEFORE + d, word));
      }
    }
    for (int d = 0; d < 2 && to + d < pair.text().tokens().size(); d++) {
      into.at(to + d);
      into.add(Hashes.join(AFTER + d, pair.text().tokens().hash(to + d)));
    }
  }

  private void target() {
    SharedWords shared = new SharedWords(target, claim);
    for (int i = 0; i < claim.size(); i++) {
      if (shared.place(i) >= 0) {
        into.at(claim.token(i));
        into.add(Hashes.join(SHARED, claim.hash(i)), HALF);
      }
    }
    into.at(FeatureBuffer.NOWHERE);
    for (int i = 0; i < target.size(); i++) {
      into.add(Hashes.join(TARGET, target.hash(i)), HALF);
    }
    if (target.size() > 0) {
      into.add(Hashes.join(TARGET + 1, target.hash(0)));
    }
    into.add(TARGET + 2 + (target.count('?') > 0 ? 1 : 0));
  }
}
