package org.folkmoot.read.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.read.InputException;
import org.folkmoot.read.JsonTree;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.read.graph.ArgdownItem.Bearing;
import org.folkmoot.read.graph.ArgdownItem.Kind;
import org.folkmoot.read.graph.ArgdownModel.Argument;
import org.folkmoot.read.graph.ArgdownModel.End;
import org.folkmoot.read.graph.ArgdownModel.Link;
import org.folkmoot.read.graph.ArgdownModel.Statement;
import org.folkmoot.read.graph.ArgdownModel.Step;
import org.folkmoot.read.graph.GraphDraft.DraftClaim;
import org.folkmoot.read.graph.GraphDraft.DraftRelation;
import org.folkmoot.read.graph.GraphDraft.Spot;
import org.folkmoot.read.graph.GraphDraft.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads Argdown. Statements are claims; one title with two wordings is two claims that rephrase
 * each other. An argument with premises and conclusion is a linked support for each of its steps;
 * one without is a claim. What a mark under an argument bears on is told where it can be: an attack
 * on an argument of several parts is left out, since it does not say which part it means. Linear.
 * Used once.
 */
final class ArgdownReader {

  private static final String OWN = "folkmoot:";

  private final String source;
  private final ReadLimits limits;
  private final GraphDraft draft;
  private final ArgdownModel model;
  private final JsonTree own;

  /** By title of an argument the relation that its last step, or its claim, became. */
  private final Map<String, List<String>> inferences = new HashMap<>();

  /** By type and ends, the ids of relations that Folkmoot wrote into the front matter. */
  private final Map<String, Deque<String>> written = new LinkedHashMap<>();

  /** Names of those for which Argdown has no form. */
  private final List<String> unspoken = new ArrayList<>();

  private final Map<String, String> claimIds = new HashMap<>();
  private final Set<String> verdicts = new HashSet<>();
  private int strange;

  private ArgdownReader(
      String source, GraphDraft draft, ArgdownModel model, JsonTree own, ReadLimits limits) {
    this.source = source;
    this.draft = draft;
    this.model = model;
    this.own = own;
    this.limits = limits;
  }

  static GraphDraft read(String source, String threadId, String text, ReadLimits limits) {
    ArgdownText file = new ArgdownText(text);
    List<ArgdownItem> items = ArgdownScanner.items(source, file);
    JsonTree own = frontMatter(source, file, limits);
    GraphDraft draft = new GraphDraft(GraphForm.ARGDOWN, source, threadId, own);
    new ArgdownReader(source, draft, new ArgdownModel(items), own, limits).fill();
    return draft;
  }

  private static JsonTree frontMatter(String source, ArgdownText file, ReadLimits limits) {
    int number = file.frontMatterLine;
    for (String line : file.frontMatter.split("\n", -1)) {
      if (line.startsWith(OWN)) {
        return JsonTree.read(source, line.substring(OWN.length()), number, limits);
      }
      number++;
    }
    return JsonTree.read(source, "null", 1, limits);
  }

  private void fill() {
    indexWritten();
    model.arguments.values().forEach(this::noteVerdict);
    model.statements.values().forEach(this::addClaim);
    model.arguments.values().stream().filter(each -> each.steps.isEmpty()).forEach(this::addClaim);
    model.arguments.values().forEach(this::addSteps);
    model.links.stream().filter(link -> !isUndercut(link)).forEach(this::addLink);
    model.links.stream().filter(ArgdownReader::isUndercut).forEach(this::addUndercut);
    unspoken.forEach(this::addUnspoken);
    if (strange > 0) {
      draft.leaveOut(strange, "piece", "of data that is no JSON");
    }
  }

  private static boolean isUndercut(Link link) {
    return link.bearing() == Bearing.UNDERCUTS || link.bearing() == Bearing.IS_UNDERCUT;
  }

  private JsonTree relation(String name) {
    return own.field("relations").field(name);
  }

  private void indexWritten() {
    own.field("relations")
        .fields()
        .forEach(
            (name, fields) -> {
              if (!fields.field("type").textOr("").equals("rebuttal")) {
                unspoken.add(name);
              } else if (!fields.field("from").items().isEmpty()) {
                String from = fields.field("from").items().get(0).text();
                written
                    .computeIfAbsent(key(from, fields.field("to").text()), k -> new ArrayDeque<>())
                    .add(name);
              }
            });
  }

  private static String key(String from, String to) {
    return from.length() + " " + from + to;
  }

  /** The conclusion that an undercut of ours needs to be an argument is nobody's claim. */
  private void noteVerdict(Argument argument) {
    if (isOwnUndercut(argument)) {
      argument.steps.forEach(step -> verdicts.add(step.conclusion()));
    }
  }

  private boolean isOwnUndercut(Argument argument) {
    return relation(argument.title).field("type").textOr("").equals("undercut");
  }

  private void addClaim(Statement statement) {
    if (verdicts.contains(statement.title)) {
      return;
    }
    JsonTree data = data(statement.data, statement.at);
    String id = draft.fresh(data.field("id").textOr(statement.title));
    String text = statement.wordings.isEmpty() ? statement.title : statement.wordings.get(0).text();
    claimIds.put(statement.title, id);
    draft.add(claim(id, text, data, statement.at));
    for (ArgdownModel.Wording wording : statement.furtherWordings()) {
      String other = draft.fresh(id);
      draft.add(claim(other, wording.text(), data.absent(), wording.at()));
      draft.add(
          new DraftRelation(
              draft.fresh("same " + other),
              Type.REPHRASE,
              List.of(other),
              id,
              data.absent(),
              1,
              wording.at()::error));
    }
  }

  private static DraftClaim claim(String id, String text, JsonTree data, ArgdownItem at) {
    String author = data.field("author").isScalar() ? data.field("author").text() : "";
    return new DraftClaim(id, text, null, null, author.isEmpty() ? null : author, data, at::error);
  }

  /** An argument of which nothing but its description is known. */
  private void addClaim(Argument argument) {
    JsonTree data = data(argument.data, argument.at);
    String id = draft.fresh(data.field("id").textOr(argument.title));
    String text = argument.description.isEmpty() ? argument.title : argument.description;
    claimIds.put(argument(argument.title), id);
    draft.add(claim(id, text, data, argument.at));
  }

  private static String argument(String title) {
    return "<" + title;
  }

  /** Data that is JSON; other YAML is passed over. */
  private JsonTree data(String data, ArgdownItem at) {
    if (!data.isEmpty()) {
      try {
        return JsonTree.read(source, data, at.line(), limits);
      } catch (InputException e) {
        strange++;
      }
    }
    return own.absent();
  }

  private void addSteps(Argument argument) {
    if (isOwnUndercut(argument)) {
      return;
    }
    for (int i = 0; i < argument.steps.size(); i++) {
      Step step = argument.steps.get(i);
      boolean last = i == argument.steps.size() - 1;
      String name = last ? argument.title : argument.title + " " + (i + 1);
      JsonTree fields = relation(name);
      String id = draft.fresh(fields.field("id").textOr(name));
      List<String> from = step.premises().stream().map(this::claimId).toList();
      draft.add(
          new DraftRelation(
              id, Type.SUPPORT, from, claimId(step.conclusion()), fields, 1, step.at()::error));
      inferences.put(argument.title, List.of(id));
    }
  }

  private String claimId(String statement) {
    return claimIds.getOrDefault(statement, statement);
  }

  private void addLink(Link link) {
    @Nullable String from = speaker(link.from());
    @Nullable String to = claim(link.to());
    if (from == null || to == null) {
      leaveOut(link, "it does not say which part of the argument it bears on");
      return;
    }
    boolean supports = link.bearing() == Bearing.SUPPORTS || link.bearing() == Bearing.IS_SUPPORTED;
    if (supports && from.equals(to)) {
      return;
    }
    add(link, supports ? Type.SUPPORT : Type.ATTACK, from, to);
    if (link.bearing() == Bearing.CONTRADICTS) {
      add(link, Type.ATTACK, to, from);
    }
  }

  private void add(Link link, Type type, String from, String to) {
    Deque<String> names = written.getOrDefault(key(from, to), new ArrayDeque<>());
    String name = names.isEmpty() ? "" : names.remove();
    JsonTree fields = relation(name);
    String plain = (type == Type.SUPPORT ? "support " : "attack ") + (draft.relations.size() + 1);
    String id = draft.fresh(fields.field("id").textOr(name.isEmpty() ? plain : name));
    draft.add(new DraftRelation(id, type, List.of(from), to, fields, 1, link.at()::error));
    if (link.from().kind() == Kind.ARGUMENT) {
      inferences.computeIfAbsent(link.from().title(), title -> new ArrayList<>()).add(id);
    }
  }

  /** The claim by which something bears on something else: of an argument, its conclusion. */
  private @Nullable String speaker(End end) {
    Argument argument = end.kind() == Kind.ARGUMENT ? model.arguments.get(end.title()) : null;
    return argument == null || argument.steps.isEmpty()
        ? claim(end)
        : claimId(argument.steps.get(argument.steps.size() - 1).conclusion());
  }

  /** The claim that something is; none for an argument of several parts, and for an inference. */
  private @Nullable String claim(End end) {
    return end.kind() == Kind.STATEMENT
        ? claimId(end.title())
        : claimIds.get(argument(end.title()));
  }

  private void addUndercut(Link link) {
    @Nullable String target = inference(link.to());
    @Nullable String attacker = undercutter(link.from());
    if (target == null || attacker == null) {
      leaveOut(link, "it does not say which step it bears on");
      return;
    }
    String title = link.from().title();
    Argument argument = model.arguments.get(title);
    boolean ours = argument != null && isOwnUndercut(argument);
    JsonTree fields = relation(ours ? title : "");
    String id = fields.field("id").textOr(ours ? title : "undercut " + draft.relations.size());
    draft.add(
        new DraftRelation(
            draft.fresh(id), Type.ATTACK, List.of(attacker), target, fields, 1, link.at()::error));
  }

  private @Nullable String undercutter(End end) {
    Argument argument = end.kind() == Kind.ARGUMENT ? model.arguments.get(end.title()) : null;
    return argument != null && isOwnUndercut(argument) && !argument.steps.isEmpty()
        ? claimId(argument.steps.get(0).premises().get(0))
        : speaker(end);
  }

  /** The one relation that is meant where something is undercut. */
  private @Nullable String inference(End end) {
    Argument within = end.within();
    String title = within != null ? within.title : end.title();
    boolean known = within != null || end.kind() == Kind.ARGUMENT;
    List<String> meant = known ? inferences.getOrDefault(title, List.of()) : List.of();
    boolean whole =
        within != null
            || !model.arguments.containsKey(title)
            || !model.arguments.get(title).steps.isEmpty();
    return meant.isEmpty() || (!whole && meant.size() > 1) ? null : meant.get(0);
  }

  /** What Argdown cannot say is in the front matter alone. */
  private void addUnspoken(String name) {
    JsonTree fields = relation(name);
    String type = fields.field("type").textOr("");
    if ((type.equals("rephrase") || type.equals("undercut")) && !fields.field("to").isMissing()) {
      List<String> from = fields.field("from").items().stream().map(JsonTree::text).toList();
      Spot spot = fields::error;
      draft.add(
          new DraftRelation(
              fields.field("id").textOr(name),
              type.equals("rephrase") ? Type.REPHRASE : Type.ATTACK,
              from,
              fields.field("to").text(),
              fields,
              1,
              spot));
    }
  }

  private void leaveOut(Link link, String why) {
    draft.leaveOut("the mark in line " + link.at().line() + " is left out", why);
  }
}
