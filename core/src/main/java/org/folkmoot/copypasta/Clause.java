package org.folkmoot.copypasta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.lexicon.Signal;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.text.Span;
import org.folkmoot.token.TokenKind;
import org.folkmoot.token.Tokens;

/**
 * A stretch of a sentence between marks and joints, and whether it calls the comment it answers a
 * paste. Ranges of tokens.
 *
 * <p>The word alone is no callout. It must be said of the comment: by a pointing word and a verb
 * ("this is"), by speaking to its author ("your", "you keep posting"), by a bid ("stop"), or by
 * leaving all that out ("Nice copypasta."). It must not be denied, wished, or a compound ("spam
 * filter").
 */
final class Clause {

  private static final int LONGEST_CALLOUT = 4;
  private static final Set<String> HOW_OFTEN = Set.of("many", "often");
  private static final Set<String> PASSIVES = Set.of("gets", "is", "was", "been", "got", "being");
  private static final Set<String> AGAIN_ALONE = Set.of("again");

  private final AnnotatedText text;
  private final Tokens tokens;
  private final int from;
  private final int to;

  private Clause(AnnotatedText text, int from, int to) {
    this.text = text;
    this.tokens = text.tokens();
    this.from = from;
    this.to = to;
  }

  /** The clauses of a sentence, in order. */
  static List<Clause> of(AnnotatedText text, Span sentence) {
    Tokens tokens = text.tokens();
    List<Clause> clauses = new ArrayList<>();
    int last = tokens.firstFrom(sentence.end());
    int from = tokens.firstFrom(sentence.start());
    int at = from;
    while (at < last) {
      int inside = signalEnd(text, at);
      if (inside > at) {
        at = inside;
      } else if (parts(tokens, at)) {
        add(clauses, text, from, at);
        from = isMark(tokens, at) ? at + 1 : at;
        at++;
      } else {
        at++;
      }
    }
    add(clauses, text, from, last);
    return clauses;
  }

  /** The end of a callout that starts at {@code at}: "copy and paste" holds a joint. */
  private static int signalEnd(AnnotatedText text, int at) {
    int end = at;
    int limit = Math.min(text.tokens().size(), at + LONGEST_CALLOUT);
    for (Match<Signal> match : text.signalsIn(text.tokens().span(at, limit))) {
      if (match.from() == at && isCallout(match)) {
        end = Math.max(end, match.to());
      }
    }
    return end;
  }

  private static void add(List<Clause> clauses, AnnotatedText text, int from, int to) {
    int first = from;
    while (first < to && opens(text.tokens(), first)) {
      first++;
    }
    if (first < to) {
      clauses.add(new Clause(text, first, to));
    }
  }

  private static boolean opens(Tokens tokens, int i) {
    return !tokens.isWordLike(i) || CalloutWords.JOINTS.contains(tokens.folded(i));
  }

  private static boolean parts(Tokens tokens, int i) {
    return isMark(tokens, i)
        || (tokens.isWord(i) && CalloutWords.JOINTS.contains(tokens.folded(i)));
  }

  private static boolean isMark(Tokens tokens, int i) {
    return tokens.kind(i) == TokenKind.END_MARK
        || (tokens.kind(i) == TokenKind.PUNCTUATION
            && !tokens.is(i, '-')
            && !tokens.is(i, '/')
            && !tokens.is(i, '*')
            && !tokens.is(i, '&'));
  }

  private static boolean isCallout(Match<Signal> match) {
    return match.value() == Signal.CALLOUT || match.value() == Signal.STRONG_CALLOUT;
  }

  /** What it says of the comment it answers, if it calls it a paste. */
  Optional<Callout> callout() {
    if (isPostedAgain()) {
      return Optional.of(new Callout(span(), true));
    }
    Optional<Callout> found = Optional.empty();
    for (Match<Signal> match : text.signalsIn(span())) {
      boolean strong = match.value() == Signal.STRONG_CALLOUT;
      if (isCallout(match) && (found.isEmpty() || strong) && calls(match, strong)) {
        found = Optional.of(new Callout(span(), strong));
      }
    }
    return found;
  }

  private Span span() {
    return tokens.span(from, to);
  }

  private boolean calls(Match<Signal> match, boolean strong) {
    if (text.isQuoted(text.span(match)) || isDenied(match.from()) || isUnreal(match.from())) {
      return false;
    }
    if (isOwnDoing(match.from()) || isCompound(match.to()) || isAboutArticle()) {
      return false;
    }
    return isPredicated(match)
        || isAddressed(match)
        || isBidToStop(match)
        || (strong ? isPointedAt(match) || isBare(match) : isSameAgain(match) || isGreeted(match));
  }

  private boolean isDenied(int before) {
    boolean signalled =
        text.signalsIn(tokens.span(from, Math.max(from + 1, before))).stream()
            .anyMatch(match -> match.value() == Signal.NEGATION && match.to() <= before);
    return signalled && !isDenialForShow(before);
  }

  /** "Isn't this copypasta?" and "Not this copypasta again" deny nothing; nor does "not only". */
  private boolean isDenialForShow(int before) {
    String first = tokens.folded(from);
    boolean asks = first.endsWith("n't") && isPointer(from + 1) && isAsked();
    boolean again = first.equals("not") && isPointer(from + 1) && contains(before, to, AGAIN_ALONE);
    return asks || again || contains(from, before, Set.of("only"));
  }

  private boolean isAsked() {
    return to < tokens.size()
        && tokens.kind(to) == TokenKind.END_MARK
        && tokens.text(to).indexOf('?') >= 0;
  }

  /** Only right before the word: "can copy and paste", "to copy and paste", "how to". */
  private boolean isUnreal(int before) {
    int first = Math.max(from, before - 3);
    return contains(first, before, CalloutWords.UNREAL)
        || (before == from && isFollowedByObject(before));
  }

  /** "Copy and paste the link": a bid to do it. */
  private boolean isFollowedByObject(int at) {
    String word = tokens.folded(at);
    boolean bid = word.equals("copy") || word.equals("cut") || word.equals("paste");
    return bid && to - at > 4;
  }

  /** "I copied and pasted", "my copypasta"; not "I think this is copypasta". */
  private boolean isOwnDoing(int before) {
    int pointer = lastOf(from, before, CalloutWords.POINTERS);
    int address = lastOf(from, before, CalloutWords.ADDRESSES);
    int self = lastOf(from, before, CalloutWords.SELF);
    return self >= 0 && self > pointer && self > address;
  }

  /** "spam filter", "bot farm": the word only says what kind of thing another thing is. */
  private boolean isCompound(int after) {
    if (after >= to || !tokens.isWord(after)) {
      return false;
    }
    String next = tokens.folded(after);
    return text.terms().isContent(after)
        && !CalloutWords.POST_NOUNS.contains(next)
        && !CalloutWords.AGAIN.contains(next)
        && !isPlaceOrTime(after);
  }

  private boolean isPlaceOrTime(int i) {
    String word = tokens.folded(i);
    return word.endsWith("ly") || word.equals("lol") || word.equals("mate") || word.equals("buddy");
  }

  private boolean isAboutArticle() {
    return text.signalsIn(span()).stream().anyMatch(match -> match.value() == Signal.THIS_ARTICLE);
  }

  /** "this is copypasta", "it sounds like a bot", "is this a bot?". */
  private boolean isPredicated(Match<Signal> match) {
    for (int i = from; i < match.from(); i++) {
      if (asserts(i, match.from())) {
        return true;
      }
    }
    return false;
  }

  private boolean asserts(int i, int before) {
    String word = tokens.folded(i);
    if (CalloutWords.POINTING_COPULAS.contains(word)) {
      return isLinked(i + 1, before);
    }
    boolean points = isPointer(i - 1) || isPointer(i + 1) || pointsBefore(i);
    return CalloutWords.COPULAS.contains(word)
        && (points || (i == from && isElliptic(word)))
        && isLinked(i + 1, before);
  }

  private static boolean isElliptic(String word) {
    return word.equals("looks") || word.equals("sounds") || word.equals("reads");
  }

  private boolean isPointer(int i) {
    return i >= from && i < to && (CalloutWords.POINTERS.contains(tokens.folded(i)) || isYou(i));
  }

  private boolean isYou(int i) {
    String word = tokens.folded(i);
    return word.equals("you") || word.equals("u");
  }

  /** "this whole post is": words for a comment between the pointing word and the verb. */
  private boolean pointsBefore(int copula) {
    int at = copula - 1;
    while (at > from && CalloutWords.POST_NOUNS.contains(tokens.folded(at))) {
      at--;
    }
    return at >= from
        && at < copula - 1
        && (CalloutWords.POINTERS.contains(tokens.folded(at))
            || CalloutWords.ADDRESSES.contains(tokens.folded(at)));
  }

  private boolean isLinked(int first, int before) {
    if (before - first > 6) {
      return false;
    }
    for (int i = first; i < before; i++) {
      String word = tokens.folded(i);
      boolean measure = word.equals("of") && CalloutWords.MEASURES.contains(tokens.folded(i - 1));
      boolean pointer = i == first && CalloutWords.POINTERS.contains(word);
      if ((CalloutWords.BREAKS.contains(word) || word.equals("of")) && !measure && !pointer) {
        return false;
      }
    }
    return true;
  }

  /** "your copypasta", "you copy-pasted this", "you're a bot". */
  private boolean isAddressed(Match<Signal> match) {
    int address = lastOf(Math.max(from, match.from() - 5), match.from(), CalloutWords.ADDRESSES);
    return address >= 0 && isLinked(address + 1, match.from());
  }

  /** "this copypasta again". */
  private boolean isPointedAt(Match<Signal> match) {
    int pointer = lastOf(Math.max(from, match.from() - 3), match.from(), CalloutWords.POINTERS);
    return pointer >= 0 && isLinked(pointer + 1, match.from());
  }

  /** "Nice copypasta", "another copypasta", "copypasta again": nothing but praise before it. */
  private boolean isBare(Match<Signal> match) {
    boolean noun = match.from() > from || to - match.to() <= 4;
    return noun && isPraise(match.from()) && !isFollowedByObject(match.from());
  }

  private boolean isPraise(int before) {
    for (int i = from; i < before; i++) {
      if (!CalloutWords.PRAISE.contains(tokens.folded(i))) {
        return false;
      }
    }
    return true;
  }

  /** "nice spam", "same old talking points": weak words need more than to be there. */
  private boolean isGreeted(Match<Signal> match) {
    return match.from() > from
        && isPraise(match.from())
        && contains(from, match.from(), Set.of("nice", "same", "usual", "another", "this", "that"));
  }

  /** "same text under every article". */
  private boolean isSameAgain(Match<Signal> match) {
    boolean same = tokens.folded(match.from()).equals("same");
    return same && isPraise(match.from()) && contains(match.to(), to, CalloutWords.AGAIN);
  }

  /** "stop spamming", "quit the spam". */
  private boolean isBidToStop(Match<Signal> match) {
    return contains(from, Math.min(match.from(), from + 2), CalloutWords.STOPS)
        && match.from() - from <= 4;
  }

  /** "you post this every time", "stop pasting this", "you keep posting the same thing". */
  private boolean isPostedAgain() {
    for (int i = from; i < to; i++) {
      String word = tokens.folded(i);
      boolean pastes = CalloutWords.PASTING.contains(word);
      if ((pastes || CalloutWords.POSTING.contains(word)) && isDoneAgain(i, pastes)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDoneAgain(int verb, boolean pastes) {
    if (isQuotedAt(verb) || isDeniedPosting(verb)) {
      return false;
    }
    boolean stop = contains(from, Math.min(verb, from + 2), CalloutWords.STOPS);
    int you = lastOf(Math.max(from, verb - 4), verb, CalloutWords.ADDRESSES);
    boolean object = contains(verb + 1, Math.min(to, verb + 4), CalloutWords.SAME);
    boolean again = contains(from, to, CalloutWords.AGAIN);
    if (stop) {
      return object;
    }
    if (again && isPointer(from) && isPassive(verb)) {
      return true;
    }
    boolean clear =
        pastes || (isSame(verb) && isPost(verb)) || (again && (isSame(verb) || isPost(verb)));
    return you >= 0 && !isOwnDoing(verb) && object && clear;
  }

  /** "you say that again" is no callout; "you post this again" is. */
  private boolean isPost(int verb) {
    String word = tokens.folded(verb);
    return word.startsWith("post") || word.startsWith("comm");
  }

  /** "say the same every time". */
  private boolean isSame(int verb) {
    return contains(verb + 1, Math.min(to, verb + 4), Set.of("same", "exact", "identical"));
  }

  /** "this gets posted in every thread". */
  private boolean isPassive(int verb) {
    boolean short_ = verb - from <= 4 && tokens.folded(verb).endsWith("ed");
    return short_ && contains(from + 1, verb, PASSIVES) && !isYou(from);
  }

  private boolean isQuotedAt(int i) {
    return text.isQuoted(tokens.span(i));
  }

  private boolean isDeniedPosting(int verb) {
    boolean howOften = tokens.folded(from).equals("how") && contains(from, from + 2, HOW_OFTEN);
    return isDenied(verb)
        || (!howOften && contains(Math.max(from, verb - 5), verb, CalloutWords.UNREAL));
  }

  private boolean contains(int first, int last, Set<String> words) {
    return lastOf(first, last, words) >= 0;
  }

  private int lastOf(int first, int last, Set<String> words) {
    for (int i = last - 1; i >= first; i--) {
      if (words.contains(tokens.folded(i))) {
        return i;
      }
    }
    return -1;
  }
}
