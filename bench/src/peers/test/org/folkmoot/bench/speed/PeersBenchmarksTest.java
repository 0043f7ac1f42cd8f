package org.folkmoot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.bench.speed.Repeating.found;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.Locale;
import org.ahocorasick.trie.Trie;
import org.folkmoot.match.PhraseMatcher;
import org.junit.jupiter.api.Test;

class PeersBenchmarksTest {

  private static final CommentCorpus CORPUS =
      new CommentCorpus(
          "two comments",
          List.of("The ferry is late again. Nobody knows why.", "The ferry left. I saw it go."));

  private static final List<String> PHRASES =
      List.of("the ferry", "ferry is late", "is late", "nobody knows why", "erry left", "it go on");

  @Test
  void everyTokenizerFindsTheWords() {
    TokenizerPeersBenchmark benchmark = new TokenizerPeersBenchmark(CORPUS);
    assertThat(found(benchmark::luceneStandardTokenizer)).isEqualTo(15);
    assertThat(found(benchmark::openNlpTokenizerMe)).isEqualTo(19);
    assertThat(found(benchmark::icu4jBreakIterator)).isEqualTo(32);
  }

  @Test
  void everySplitterFindsTheSentences() {
    SentencePeersBenchmark benchmark = new SentencePeersBenchmark(CORPUS);
    assertThat(found(benchmark::icu4jBreakIterator)).isEqualTo(4);
    assertThat(found(benchmark::openNlpSentenceDetectorMe)).isEqualTo(4);
  }

  @Test
  void theFoldingKeepsPlainLetters() {
    FoldingPeersBenchmark benchmark = new FoldingPeersBenchmark(CORPUS);
    int characters = CORPUS.comments().stream().mapToInt(String::length).sum();
    assertThat(found(benchmark::icu4jNfkcCasefold)).isEqualTo(characters);
  }

  @Test
  void everyTrieFindsTheWholeWordsThatFolkmootFinds() {
    String text = "The ferry is late again; nobody knows why the FERRY is late. Merry left.";
    assertThat(Matchers.of(PHRASES).found(text)).isEqualTo(7);
  }

  @Test
  void everyTrieFindsTheSamePhrasesInGeneratedComments() {
    CommentCorpus plain = new CommentCorpus("plain words", plainWords());
    Matchers matchers = Matchers.of(PhraseSample.of(plain, 300, 9));
    assertThat(plain.comments().stream().mapToInt(matchers::found).sum()).isGreaterThan(200);
  }

  private static List<String> plainWords() {
    return CommentCorpus.generated(5, 60).comments().stream()
        .map(text -> text.replaceAll("[^A-Za-z]+", " "))
        .toList();
  }

  @Test
  void theRegularExpressionOfRe2jFindsPhrases() {
    PhrasePeersBenchmark benchmark = new PhrasePeersBenchmark(CommentCorpus.generated(3, 40));
    PhrasePeersBenchmark.Re2jPhrases phrases = new PhrasePeersBenchmark.Re2jPhrases();
    phrases.phrases = 20;
    phrases.build(benchmark);
    found(clock -> benchmark.re2j(phrases, clock));
  }

  @Test
  void bothTriesFindTheSameInABenchmark() {
    PhrasePeersBenchmark benchmark = new PhrasePeersBenchmark(CommentCorpus.generated(3, 40));
    PhrasePeersBenchmark.HankcsPhrases hankcs = new PhrasePeersBenchmark.HankcsPhrases();
    hankcs.phrases = 20;
    hankcs.build(benchmark);
    PhrasePeersBenchmark.RobertBorPhrases robertBor = new PhrasePeersBenchmark.RobertBorPhrases();
    robertBor.phrases = 20;
    robertBor.build(benchmark);
    assertThat(found(clock -> benchmark.hankcsDoubleArrayTrie(hankcs, clock)))
        .isEqualTo(found(clock -> benchmark.robertBorAhoCorasick(robertBor, clock)));
  }

  @Test
  void theReportNamesThePeers() {
    assertThat(Machine.contestants()).contains("Lucene 9.", "ICU4J 7", "RE2J 1.", "ahocorasick 0.");
  }

  /** The matchers of one set of phrases. */
  private record Matchers(
      PhraseMatcher<Integer> ours, AhoCorasickDoubleArrayTrie<Integer> hankcs, Trie robertBor) {

    static Matchers of(List<String> phrases) {
      return new Matchers(
          Ours.matcher(phrases), PhraseTries.hankcs(phrases), PhraseTries.robertBor(phrases));
    }

    /** How many Folkmoot finds, after a look that both tries find as many at the same offsets. */
    int found(String text) {
      long found = new Ours().phrases(ours, text);
      assertThat(PhraseTries.read(hankcs, text.toLowerCase(Locale.ROOT))).isEqualTo(found);
      assertThat(PhraseTries.read(robertBor, text)).isEqualTo(found);
      return Found.count(found);
    }
  }
}
