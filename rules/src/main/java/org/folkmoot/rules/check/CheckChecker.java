package org.folkmoot.rules.check;

import java.util.List;
import java.util.Set;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.flag.CopypastaAlleged;
import org.folkmoot.flag.OffTopic;
import org.folkmoot.flag.SelfRepetition;
import org.folkmoot.rules.ast.Check;
import org.folkmoot.rules.ast.Comparison;
import org.folkmoot.rules.ast.DuplicateCheck;
import org.folkmoot.rules.ast.FactCheck;
import org.folkmoot.rules.ast.FlagCheck;
import org.folkmoot.rules.ast.Fold;
import org.folkmoot.rules.ast.LanguageCheck;
import org.folkmoot.rules.ast.LinkListCheck;
import org.folkmoot.rules.ast.LinkPart;
import org.folkmoot.rules.ast.NamedList;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.ast.RuleCheck;
import org.folkmoot.rules.ast.RuleFile;
import org.folkmoot.rules.ast.ScoreCheck;
import org.folkmoot.rules.ast.ScriptCheck;
import org.folkmoot.rules.ast.SelfRepetitionCheck;
import org.folkmoot.rules.ast.TextCheck;
import org.folkmoot.rules.ast.TextListCheck;
import org.folkmoot.rules.ast.TextMatch;
import org.folkmoot.rules.load.Mark;
import org.folkmoot.rules.load.Nearest;
import org.folkmoot.rules.load.Problems;
import org.folkmoot.token.FoldedText;
import org.folkmoot.token.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Looks at single checks: can the engine answer them, and do their names exist? */
final class CheckChecker {

  private static final List<String> FLAGS =
      List.of(Copypasta.KIND, CopypastaAlleged.KIND, OffTopic.KIND, SelfRepetition.KIND);

  private final RuleFile file;
  private final Host host;
  private final Problems problems;
  private final PatternChecker patterns;

  CheckChecker(RuleFile file, Host host, Problems problems) {
    this.file = file;
    this.host = host;
    this.problems = problems;
    this.patterns = new PatternChecker(problems);
  }

  void check(Mark mark, Check check) {
    if (check instanceof TextCheck text) {
      words(mark, text.match(), text.fold(), text.values());
    } else if (check instanceof TextListCheck text) {
      list(mark, text.list());
    } else if (check instanceof LinkListCheck links) {
      links(mark, links);
    } else if (check instanceof DuplicateCheck duplicate) {
      duplicate(mark, duplicate);
    } else if (check instanceof SelfRepetitionCheck repetition) {
      floor(mark, "coverage", repetition.coverage(), Floors.REPETITION);
    } else {
      named(mark, check);
    }
  }

  private void named(Mark mark, Check check) {
    if (check instanceof LanguageCheck) {
      missing(mark, "text.language", "which language a text is in");
    } else if (check instanceof ScriptCheck scripts) {
      scripts.scripts().forEach(script -> script(mark, script));
    } else if (check instanceof FactCheck fact) {
      fact(mark, fact);
    } else if (check instanceof ScoreCheck score) {
      scorer(mark, score.scorer());
    } else if (check instanceof RuleCheck rule) {
      rule(mark, rule.rule());
    } else if (check instanceof FlagCheck flag && flag.kind() != null) {
      known(mark, "a kind of flag", flag.kind(), FLAGS);
    }
  }

  /** The words of a check or a list, each as it is looked for. */
  void words(Mark mark, TextMatch match, Fold fold, List<String> values) {
    for (String value : values) {
      if (match == TextMatch.REGEX) {
        patterns.check(mark, value, fold);
      } else {
        word(mark, match, fold, value);
      }
    }
  }

  private void word(Mark mark, TextMatch match, Fold fold, String value) {
    boolean words = match == TextMatch.WORD || match == TextMatch.PHRASE;
    boolean empty =
        words
            ? Tokenizer.tokenize(value).size() == 0
            : value.isBlank() || (fold == Fold.STRICT && FoldedText.of(value).length() == 0);
    if (empty) {
      problems.error(mark, words ? "a word" : "a character to look for", Problems.quoted(value));
    }
    if (value.length() > LONGEST) {
      problems.error(mark, "at most " + LONGEST + " characters", String.valueOf(value.length()));
    }
  }

  /** As long as a phrase of {@link org.folkmoot.match.PhraseMatcher} may be. */
  private static final int LONGEST = 3_000;

  private void list(Mark mark, String name) {
    known(
        mark,
        "the name of a list under lists",
        name,
        file.lists().stream().map(NamedList::name).toList());
  }

  private void links(Mark mark, LinkListCheck links) {
    if (links.list() != null) {
      list(mark, links.list());
    }
    for (String value : links.values()) {
      if (links.part() == LinkPart.DOMAINS && (value.contains("/") || !value.contains("."))) {
        problems.error(mark, "the name of a host such as example.org", Problems.quoted(value));
      }
    }
  }

  private void duplicate(Mark mark, DuplicateCheck check) {
    boolean templates = check.of().equals(DuplicateCheck.TEMPLATES);
    if (!templates && !check.of().equals(DuplicateCheck.HISTORY)) {
      missing(mark, "of: " + check.of(), "banks of texts other than history and templates");
    }
    if (templates && file.templates().isEmpty()) {
      problems.error(mark, "templates in the file", "none");
    }
    if (check.resemblance() != null) {
      missing(mark, "resemblance", "how much of both texts is the same; use containment");
    }
    if (check.threads() != null) {
      missing(mark, "threads", "in how many threads a text stands; use distinct with key: cluster");
    }
    if (!check.ownWords()) {
      missing(mark, "own_words: false", "copies among quoted words");
    }
    floor(mark, "containment", check.containment(), Floors.COPY);
  }

  private void missing(Mark mark, String found, String what) {
    problems.error(
        mark, "a check that this version can answer", found, "it does not measure " + what);
  }

  /** What core does not report is not there to be compared. */
  private void floor(Mark mark, String name, @Nullable Comparison is, double floor) {
    if (is == null) {
      return;
    }
    boolean below =
        switch (is.operator()) {
          case AT_LEAST, GREATER, EQUAL -> is.value().doubleValue() < floor;
          case LESS, AT_MOST, NOT_EQUAL -> true;
        };
    if (below) {
      problems.error(
          mark, name + " of " + floor + " or more", is.spelled(), "less than that is not reported");
    }
  }

  private void script(Mark mark, String script) {
    try {
      Character.UnicodeScript.forName(script);
    } catch (IllegalArgumentException e) {
      problems.error(
          mark, "the name of a script such as latin, cyrillic or arabic", Problems.quoted(script));
    }
  }

  private void fact(Mark mark, FactCheck fact) {
    Set<String> facts = host.facts();
    boolean derived = Floors.DERIVED.contains(fact.fact());
    if (facts != null && !derived && !facts.contains(fact.fact())) {
      problems.warning(
          mark,
          "a fact that this host says",
          fact.fact() + ", which is always unknown here",
          Nearest.hint(fact.fact(), facts));
    }
  }

  private void scorer(Mark mark, String scorer) {
    Set<String> scorers = host.scorers();
    if (scorers != null && !scorers.contains(scorer)) {
      problems.warning(
          mark,
          "a scorer that this host has",
          scorer + ", which is always unknown here",
          Nearest.hint(scorer, scorers));
    }
  }

  private void rule(Mark mark, String id) {
    known(mark, "the id of a rule", id, file.rules().stream().map(Rule::id).toList());
  }

  private void known(Mark mark, String expected, String found, List<String> allowed) {
    if (!allowed.contains(found)) {
      problems.error(mark, expected, Problems.quoted(found), Nearest.hint(found, allowed));
    }
  }
}
