package org.folkmoot.app;

import static org.folkmoot.app.AnalysisBuilder.evidence;

import java.time.Instant;
import java.util.List;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Label;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Rephrase;
import org.folkmoot.argument.Role;
import org.folkmoot.argument.Support;
import org.folkmoot.argument.Undercut;
import org.folkmoot.evidence.Counterpart;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.flag.Cluster;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.flag.CopypastaAlleged;
import org.folkmoot.flag.OffTopic;
import org.folkmoot.flag.SelfRepetition;
import org.folkmoot.flag.Severity;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.topic.TopicVerdict;

/** Analyses that show what there is to be shown. */
public final class SampleAnalyses {

  private static final String LEAFLET =
      "The council promised in public that the north pier would keep its evening ferry, and that"
          + " promise was broken before the winter began.";

  private static final String ARTICLE =
      "The harbour board wants to end the evening ferry to the north pier in January. A crossing"
          + " after eight costs the town ninety crowns a passenger, the board says. Residents were"
          + " told at a meeting on Tuesday that a night bus will take its place. Read also: ten"
          + " soups for cold days.";

  private SampleAnalyses() {}

  /** A debate with every kind of flag, relation and label. */
  public static Analysis ferry() {
    AnalysisBuilder made = new AnalysisBuilder("ferry-1", "Evening ferry to end in January");
    write(made);
    argue(made);
    judge(made);
    flag(made);
    return made.limit("author lines", "two lines could be names, and one was taken for text", "c5")
        .build();
  }

  private static void write(AnalysisBuilder made) {
    int soups = ARTICLE.indexOf("Read also");
    made.article(
            new Article(
                "Evening ferry to end in January",
                ARTICLE,
                "harbour desk",
                Instant.parse("2025-11-03T16:00:00Z"),
                null,
                List.of(new Span(soups, ARTICLE.length()))))
        .comment(
            new Comment(
                "c1",
                "Marit",
                Instant.parse("2025-11-03T17:12:00Z"),
                null,
                "The ferry must stay. The night bus takes fifty minutes, because it has to drive"
                    + " round the whole bay.\nNobody who works late can live with that.",
                null,
                List.of()))
        .comment(
            "c2",
            "old pilot",
            "Ninety crowns a passenger is simply too much for a town this size. I worked the"
                + " crossing for thirty years and most evenings the boat was empty.")
        .comment("c3", "Teodor", LEAFLET)
        .comment(
            "c4",
            "Marit",
            "@old pilot an empty boat in winter says nothing about the summer. You counted the wrong"
                + " months.")
        .comment("c5", null, LEAFLET + " Share this!")
        .comment("c6", "wren", "Teodor again with the leaflet everybody pastes under everything.")
        .comment(
            "c7", "Big Deals", "My cousin sells winter tyres, best price, best tyres, best price.");
    made.reply("c1", "article", 0.93, "It speaks of the ferry and the night bus.", "night bus")
        .reply("c2", "c1", 0.62, "It takes up the crossing.", "crossing")
        .reply("c3", "article", 0.71, "It shares words with the article.", "evening ferry")
        .reply("c4", "c2", 0.97, "It names old pilot.", "@old pilot")
        .reply("c5", "article", 0.64, "It shares words with the article.", "evening ferry")
        .reply("c6", "c3", 0.88, "It names Teodor.", "Teodor")
        .reply("c7", "article", 0.31, "Nothing speaks for another.", "winter");
  }

  private static void argue(AnalysisBuilder made) {
    Claim end =
        made.claim(
            "article",
            "The harbour board wants to end the evening ferry",
            Role.CLAIM,
            Label.IN,
            0.5);
    Claim cost =
        made.claim(
            "article",
            "A crossing after eight costs the town ninety crowns a passenger",
            Role.PREMISE,
            Label.IN,
            0.55);
    Claim stay = made.claim("c1", "The ferry must stay.", Role.CLAIM, Label.OUT, 0.31);
    Claim slow = made.claim("c1", "The night bus takes fifty minutes", Role.PREMISE, Label.IN, 0.9);
    Claim round =
        made.claim("c1", "it has to drive round the whole bay", Role.PREMISE, Label.IN, 0.9);
    made.claim("c1", "Nobody who works late can live with that", Role.CLAIM, Label.IN, 0.8);
    Claim dear =
        made.claim(
            "c2", "Ninety crowns a passenger is simply too much", Role.CLAIM, Label.IN, 0.72);
    Claim empty =
        made.claim("c2", "most evenings the boat was empty", Role.PREMISE, Label.UNDECIDED, 0.44);
    Claim winter =
        made.claim(
            "c4",
            "an empty boat in winter says nothing about the summer",
            Role.CLAIM,
            Label.UNDECIDED,
            0.6);
    Claim months =
        made.claim("c4", "You counted the wrong months", Role.PREMISE, Label.UNDECIDED, 0.5);
    relate(made, end, cost, stay, slow, round, dear, empty, winter, months);
  }

  private static void relate(AnalysisBuilder made, Claim... claims) {
    Evidence because =
        evidence(
            EvidenceKind.DISCOURSE_MARKER,
            0.91,
            "“because” gives a reason.",
            made.cue(EvidenceKind.DISCOURSE_MARKER, "c1", "because"));
    Evidence tooMuch =
        evidence(
            EvidenceKind.NEGATION,
            0.74,
            "“too much” speaks against what must stay.",
            made.cue(EvidenceKind.NEGATION, "c2", "too much"));
    Evidence says =
        evidence(
            EvidenceKind.NEGATION,
            0.66,
            "“says nothing about” denies the step, not the fact.",
            made.cue(EvidenceKind.NEGATION, "c4", "says nothing about"));
    made.relation(
        Support.of(
            claims[1], claims[0], evidence(EvidenceKind.ADJACENCY, 0.6, "It stands next to it.")));
    made.relation(
        new Support(
            "r-linked", List.of(claims[3].id(), claims[4].id()), claims[2].id(), 0.91, because));
    made.relation(Rebuttal.of(claims[5], claims[2], tooMuch));
    Support step =
        made.relation(
            Support.of(
                claims[6],
                claims[5],
                evidence(EvidenceKind.ADJACENCY, 0.58, "It stands next to it.")));
    made.relation(Undercut.of(claims[7], step, says));
    made.relation(
        Rebuttal.of(
            claims[8],
            claims[6],
            evidence(EvidenceKind.MODEL, 0.52, "The model finds a contradiction.")));
    made.relation(
        Rebuttal.of(
            claims[6],
            claims[8],
            evidence(EvidenceKind.MODEL, 0.51, "The model finds a contradiction.")));
    made.relation(
        Rephrase.of(
            claims[5],
            claims[1],
            evidence(
                EvidenceKind.SHARED_TERM,
                0.57,
                "Both speak of ninety crowns a passenger.",
                made.cue(EvidenceKind.SHARED_TERM, "c2", "Ninety crowns a passenger")
                    .matching(
                        new Counterpart(
                            "article",
                            null,
                            null,
                            made.span("article", "ninety crowns a passenger"))))));
  }

  private static void judge(AnalysisBuilder made) {
    Evidence terms =
        evidence(
            EvidenceKind.TERMS,
            0.8,
            "It shares words with the article.",
            made.cue(EvidenceKind.TERMS, "c1", "ferry"));
    made.topic("c1", 0.91, TopicVerdict.ON, terms)
        .topic(
            "c6",
            0.2,
            TopicVerdict.INSUFFICIENT,
            evidence(EvidenceKind.TERMS, 0.2, "There is little to judge by."))
        .topic(
            "c7",
            0.04,
            TopicVerdict.OFF,
            evidence(EvidenceKind.MISSING_TERMS, 0.95, "Nothing of the thread is in it."))
        .decision("c1", "allow", "no-flag", "No automatic check found anything in this comment.")
        .decision(
            "c3",
            "queue",
            "allegation",
            "Queued for a person to look at: comment c6 calls it copypasta.")
        .decision(
            "c5",
            "hold",
            "severity-high",
            "Held until a person has looked at it: an automatic check found copypasta.")
        .decision(
            "c7",
            "queue",
            "severity-review",
            "Queued for a person to look at: an automatic check found off-topic.");
  }

  private static void flag(AnalysisBuilder made) {
    Span whole = new Span(0, LEAFLET.length());
    made.flag(
            new CopypastaAlleged(
                "c3",
                "c6",
                List.of(whole),
                0.8,
                Severity.REVIEW,
                "Another comment calls this one copypasta.",
                evidence(
                    EvidenceKind.CALLOUT,
                    0.8,
                    "It speaks of a leaflet that is pasted.",
                    made.cue(EvidenceKind.CALLOUT, "c6", "the leaflet everybody pastes"))))
        .flag(
            new Copypasta(
                "c5",
                List.of(whole),
                0.99,
                Severity.HIGH,
                "The same text stands in c3 by Teodor.",
                new Cluster("k1", 2, 2, new Cluster.FirstSeen("c3", null, "Teodor", null)),
                evidence(
                    EvidenceKind.EXACT,
                    0.99,
                    "24 words in a row are the same.",
                    made.cue(EvidenceKind.EXACT, "c5", LEAFLET)
                        .matching(new Counterpart("c3", null, "Teodor", whole)))))
        .flag(
            new OffTopic(
                "c7",
                null,
                List.of(made.span("c7", "My cousin sells winter tyres")),
                0.95,
                Severity.REVIEW,
                "It shares no telling word with the article or the thread.",
                evidence(
                    EvidenceKind.MISSING_TERMS,
                    0.95,
                    "Nothing of the thread is in it.",
                    made.cue(EvidenceKind.MISSING_TERMS, "c7", "winter tyres"))))
        .flag(
            new SelfRepetition(
                "c7",
                List.of(made.span("c7", "best price, best tyres, best price")),
                0.6,
                Severity.INFO,
                "It says “best price” twice.",
                evidence(
                    EvidenceKind.REPETITION,
                    0.6,
                    "The same words come again.",
                    made.cue(EvidenceKind.REPETITION, "c7", "best price"))));
  }

  /** Words that try to become markup, commands to a terminal, or to turn the line round. */
  public static Analysis hostile() {
    AnalysisBuilder made =
        new AnalysisBuilder(
            "../../etc/\u0000x", "</title><script>alert('title')</script>\u001B[2J");
    String attack =
        "<script>alert(1)</script><img src=x onerror=alert(2)> --> ]]> {{script}} \u202Etxt.exe\u202C"
            + " \u001B]0;owned\u0007 \uD800 שלום";
    made.comment("c1", "<b>bold</b>\u202E", attack).comment("__proto__", "constructor", attack);
    Claim claim = made.claim("c1", "<img src=x onerror=alert(2)>", Role.CLAIM, Label.IN, 0.7);
    Claim other = made.claim("__proto__", "</script>", Role.CLAIM, Label.OUT, 0.4);
    made.relation(
        Rebuttal.of(
            claim,
            other,
            evidence(
                EvidenceKind.NEGATION,
                0.8,
                "<i>why</i>",
                made.cue(EvidenceKind.NEGATION, "c1", "alert(2)"))));
    return made.flag(
            new OffTopic(
                "c1",
                null,
                List.of(made.span("c1", "\u202Etxt.exe\u202C")),
                0.9,
                Severity.HIGH,
                "</p><script>alert(3)</script>",
                evidence(EvidenceKind.MODEL, 0.9, "\u001B[31mred")))
        .build();
  }

  /** An article that nobody has answered. */
  public static Analysis articleOnly() {
    AnalysisBuilder made = new AnalysisBuilder("lonely", null).article(Article.of(ARTICLE));
    made.claim("article", "a night bus will take its place", Role.CLAIM, Label.IN, 0.5);
    return made.build();
  }

  /** Nothing at all. */
  public static Analysis empty() {
    return new AnalysisBuilder("empty", null).build();
  }

  /** Many comments in a row, each an answer to the one before; every hundredth is flagged. */
  public static Analysis chain(int length) {
    AnalysisBuilder made = new AnalysisBuilder("chain", "A long chain");
    for (int i = 1; i <= length; i++) {
      String id = "c" + i;
      made.comment(id, "u" + i % 7, "That is not so, number " + i + " says.");
      made.reply(id, i == 1 ? "article" : "c" + (i - 1), 0.9, "It comes next.", "That");
      if (i % 100 == 0) {
        Evidence evidence = evidence(EvidenceKind.MODEL, 0.7, "A model says so.");
        made.flag(
            new OffTopic(
                id, null, List.of(new Span(0, 4)), 0.7, Severity.INFO, "Maybe.", evidence));
      }
    }
    return made.build();
  }
}
