package org.folkmoot.read.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folkmoot.read.InputException;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.read.ReadThread;
import org.folkmoot.text.Span;
import org.folkmoot.thread.BodyMap;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Counts, authors, parents and deleted marks of real exports, against a plain walk over the file.
 * The exports are no part of the project: {@code -Dfolkmoot.data=FOLDER} names where {@code
 * exports} lies.
 */
@Tag("slow")
class LocalExportsTest {

  private static final Pattern XML_COMMENT =
      Pattern.compile("<(wp:comment|post)[ >].*?</\\1>", Pattern.DOTALL);

  /**
   * What a file says of a comment; a parent is empty where it is the article or not in the file.
   */
  private record Said(String author, String parent, boolean gone) {}

  @Test
  void readsListingsOfReddit() throws IOException {
    for (Path file : files("reddit", "json")) {
      Map<String, Said> said = new LinkedHashMap<>();
      Deque<JsonNode> open = new ArrayDeque<>(List.of(json(file).get(1)));
      while (!open.isEmpty()) {
        JsonNode thing = open.pop();
        JsonNode data = thing.path("data");
        if (thing.path("kind").asText().equals("t1")) {
          boolean gone = data.path("body").asText().matches("\\[(deleted|removed)\\]");
          String author = data.path("author").asText();
          said.put(
              data.path("id").asText(),
              new Said(
                  author.equals("[deleted]") ? "null" : author,
                  data.path("parent_id").asText().replaceFirst("^t3_.*", "").replace("t1_", ""),
                  gone));
        }
        data.path("children").forEach(open::push);
        if (data.path("replies").isObject()) {
          open.push(data.path("replies"));
        }
      }
      check(file, said);
    }
  }

  @Test
  void readsTopicsOfDiscourse() throws IOException {
    for (Path file : files("discourse", "json")) {
      Map<String, String> ids = new LinkedHashMap<>();
      Map<String, Said> said = new LinkedHashMap<>();
      for (JsonNode post : json(file).path("post_stream").path("posts")) {
        ids.put(post.path("post_number").asText(), post.path("id").asText());
        if (post.path("post_number").asInt() != 1) {
          String parent = post.path("reply_to_post_number").asText();
          said.put(
              post.path("id").asText(),
              new Said(
                  post.path("username").asText(),
                  parent.equals("1") ? "" : ids.getOrDefault(parent, ""),
                  post.path("user_deleted").asBoolean()));
        }
      }
      check(file, said);
    }
  }

  @Test
  void readsListsOfYouTube() throws IOException {
    for (Path file : files("youtube", "json")) {
      Map<String, Said> said = new LinkedHashMap<>();
      Deque<JsonNode> open = new ArrayDeque<>(List.of(json(file)));
      while (!open.isEmpty()) {
        JsonNode node = open.pop();
        JsonNode snippet = node.path("snippet");
        if (snippet.has("authorDisplayName")) {
          said.put(
              node.path("id").asText(),
              new Said(
                  snippet.path("authorDisplayName").asText(),
                  snippet.path("parentId").asText(),
                  false));
        }
        node.forEach(open::push);
      }
      check(file, said);
    }
  }

  @Test
  void readsTreesOfRemark42AndCommento() throws IOException {
    for (Path file : files("remark42", "json")) {
      JsonNode root = json(file);
      Map<String, String> names = new LinkedHashMap<>();
      root.path("commenters")
          .forEach(c -> names.put(c.path("commenterHex").asText(), c.path("name").asText()));
      Map<String, Said> said = new LinkedHashMap<>();
      for (JsonNode comment : root.isArray() ? root : root.path("comments")) {
        boolean commento = comment.has("commentHex");
        said.put(
            comment.path(commento ? "commentHex" : "id").asText(),
            new Said(
                commento
                    ? names.getOrDefault(comment.path("commenterHex").asText(), "null")
                    : comment.path("user").path("name").asText(),
                comment.path(commento ? "parentHex" : "pid").asText().replace("root", ""),
                comment.path("deleted").asBoolean() || comment.path("delete").asBoolean()));
      }
      check(file, said);
    }
  }

  @Test
  void readsExportsInXml() throws IOException {
    for (String folder : List.of("wordpress", "disqus")) {
      for (Path file : files(folder, "xml")) {
        checkXml(file);
      }
    }
  }

  private static void checkXml(Path file) throws IOException {
    List<String> said = new ArrayList<>();
    Matcher found = XML_COMMENT.matcher(Files.readString(file));
    while (found.find()) {
      String xml = found.group();
      boolean disqus = xml.startsWith("<post");
      String name =
          disqus ? first(xml, "<name>(.*?)</name>") : first(xml, "<wp:comment_author>(.*?)</");
      String parent =
          disqus
              ? first(xml, "<parent dsq:id=\"(\\w+)\"")
              : first(xml, "<wp:comment_parent>(.*?)</").replaceFirst("^0$", "");
      said.add(plain(name) + " " + plain(parent) + " " + xml.contains("<isDeleted>true"));
    }
    List<CommentThread> threads;
    try {
      threads = threads(file, false);
    } catch (InputException e) {
      assertThat(e).hasMessageMatching(".*:\\d+:\\d+: expected .*, found .*");
      assertThat(threads(file, true)).isNotEmpty();
      return;
    }
    assertThat(
            comments(threads)
                .map(c -> shown(c.author()) + " " + parent(c) + " " + c.state().isGone()))
        .as(file.toString())
        .containsExactlyInAnyOrderElementsOf(said);
  }

  private static String first(String xml, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(xml);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String plain(String xml) {
    return xml.replaceAll("<!\\[CDATA\\[|\\]\\]>", "").replace("&amp;", "&").strip();
  }

  private static void check(Path file, Map<String, Said> said) throws IOException {
    List<CommentThread> threads = threads(file, false);
    Map<String, Said> read = new LinkedHashMap<>();
    comments(threads)
        .forEach(c -> read.put(c.id(), new Said(shown(c.author()), parent(c), c.state().isGone())));
    Map<String, Said> expected = new LinkedHashMap<>();
    said.forEach(
        (id, s) -> {
          String parent = said.containsKey(s.parent()) ? s.parent() : "";
          expected.put(id, new Said(s.author(), parent, s.gone()));
        });
    assertThat(read).as(file.toString()).isEqualTo(expected);
    assertThat(comments(threads)).hasSize(said.size());
    threads.forEach(LocalExportsTest::checkMaps);
  }

  /** Every word of every text is found in its body again, as far as the body has it. */
  private static void checkMaps(CommentThread thread) {
    for (Comment comment : thread.comments()) {
      BodyMap map = comment.body();
      if (map != null) {
        for (BodyMap.Run run : map.runs()) {
          assertThat(map.toBody(new Span(run.start(), run.end()))).isPresent();
        }
      }
    }
  }

  private static Stream<Comment> comments(List<CommentThread> threads) {
    return threads.stream().flatMap(thread -> thread.comments().stream());
  }

  private static String shown(@Nullable String name) {
    return String.valueOf(name);
  }

  private static String parent(Comment comment) {
    String parent = String.valueOf(comment.declaredParent());
    return parent.equals("article") || parent.equals("null") ? "" : parent;
  }

  private static List<CommentThread> threads(Path file, boolean lenient) throws IOException {
    List<CommentThread> threads = new ArrayList<>();
    InputReader reader = new InputReader(InputForm.AUTO, lenient, ReadLimits.DEFAULT);
    try (var read = reader.read(file)) {
      read.forEachRemaining((ReadThread thread) -> threads.add(thread.thread()));
    }
    return threads;
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(file));
  }

  private static List<Path> files(String form, String ending) throws IOException {
    String data = System.getProperty("folkmoot.data", "");
    Path folder = Path.of(data, "exports", form);
    assumeThat(data).as("-Dfolkmoot.data, which names the folder of real exports").isNotEmpty();
    assumeThat(folder).exists();
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith("." + ending)).sorted().toList();
    }
  }
}
