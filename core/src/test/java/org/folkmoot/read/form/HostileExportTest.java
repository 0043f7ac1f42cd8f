package org.folkmoot.read.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.read.InputException;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.read.Threads;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Exports that are broken, or made to do harm. */
class HostileExportTest {

  private static final String DISQUS = "<disqus xmlns:dsq='x'>%s</disqus>";

  private static final String POST =
      "<post dsq:id='1'><message>%s</message><thread dsq:id='t'/></post>";

  @TempDir private Path folder;

  @Test
  void readsNoFileThatXmlNames() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    String xml =
        "<?xml version='1.0'?><!DOCTYPE disqus [<!ENTITY x SYSTEM '"
            + secret.toUri()
            + "'>]>"
            + String.format(DISQUS, String.format(POST, "&x;"));
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(InputException.class)
        .hasMessageMatching("a:1:\\d+: expected XML without a document type, found one");
    assertThatThrownBy(() -> lenient("a", xml)).isInstanceOf(InputException.class);
  }

  @Test
  void expandsNoEntities() {
    StringBuilder type = new StringBuilder("<!DOCTYPE disqus [<!ENTITY l0 'ha'>");
    for (int i = 1; i < 30; i++) {
      type.append("<!ENTITY l").append(i).append(" '").append(("&l" + (i - 1) + ";").repeat(10));
      type.append("'>");
    }
    String xml = type + "]>" + String.format(DISQUS, String.format(POST, "&l29;"));
    assertThatThrownBy(() -> read(xml)).hasMessageContaining("without a document type");
    assertThatThrownBy(() -> read(String.format(DISQUS, String.format(POST, "&l29;"))))
        .isInstanceOf(InputException.class);
  }

  @Test
  void refusesDeepXml() {
    String deep = "<b>".repeat(10_000);
    assertThatThrownBy(() -> read(String.format(DISQUS, String.format(POST, deep))))
        .hasMessageMatching("a:1:\\d+: expected XML at most 200 levels deep, found more");
  }

  @ParameterizedTest
  @EnumSource(
      value = InputForm.class,
      names = {"REDDIT", "MASTODON", "CORAL", "CONVOKIT"})
  void refusesDeepJson(InputForm form) {
    InputReader reader = new InputReader(form, false, ReadLimits.DEFAULT);
    assertThatThrownBy(() -> reader.read("a", "[".repeat(10_001)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("expected JSON at most 10000 levels deep");
    assertThatThrownBy(() -> reader.read("a", "[".repeat(9_000)))
        .hasMessage("a:1:9001: expected JSON, found the end of the input");
  }

  @Test
  void readsRepliesThatNestByTheThousand() {
    int depth = 4_000;
    StringBuilder json = new StringBuilder();
    for (int i = 1; i <= depth; i++) {
      json.append("{\"id\":").append(i).append(",\"type\":\"").append(i == 1 ? "story" : "comment");
      json.append(
          "\",\"story_id\":1,\"author\":\"a\",\"text\":\"x\",\"title\":\"t\",\"children\":[");
    }
    json.append("]}".repeat(depth));
    List<Comment> comments = read(json.toString()).get(0).comments();
    assertThat(comments).hasSize(depth - 1);
    assertThat(comments.get(depth - 2).declaredParent()).isEqualTo(String.valueOf(depth - 1));
  }

  @Test
  void readsListingsThatNestByTheThousand() {
    int depth = 1_900;
    StringBuilder json = new StringBuilder("{\"kind\":\"Listing\",\"data\":{\"children\":[");
    for (int i = 0; i < depth; i++) {
      json.append("{\"kind\":\"t1\",\"data\":{\"id\":\"c")
          .append(i)
          .append("\",\"parent_id\":\"t1_c");
      json.append(i - 1)
          .append("\",\"body\":\"x\",\"replies\":{\"kind\":\"Listing\",\"data\":{\"children\":[");
    }
    json.append("]}}}}".repeat(depth)).append("]}}");
    assertThat(read(json.toString()).get(0).comments()).hasSize(depth);
  }

  @Test
  void holdsNoMoreValuesThanTheLimitsAllow() {
    InputReader tight =
        new InputReader(InputForm.REDDIT, false, new ReadLimits(5_000_000, 100, 200));
    String json = "{\"kind\":\"Listing\",\"data\":{\"children\":[" + "[],".repeat(10_000) + "[]]}}";
    assertThatThrownBy(() -> tight.read("a", json))
        .hasMessageMatching("a:1:\\d+: expected at most 3000 values, found more");
    InputReader xml =
        new InputReader(InputForm.WORDPRESS, false, new ReadLimits(5_000_000, 100, 200));
    String item = "<rss><item>" + "<comment/>".repeat(10_000) + "</item></rss>";
    assertThatThrownBy(() -> xml.read("a", item))
        .hasMessageMatching("a:1:\\d+: expected at most 2200 elements in a record, found more");
  }

  @Test
  void refusesMoreCommentsThanTheLimitsAllow() {
    InputReader tight = new InputReader(InputForm.AUTO, false, new ReadLimits(5_000_000, 2, 200));
    String lines = "{\"link_id\":\"t3_a\",\"id\":\"%s\",\"body\":\"x\"}\n";
    String three =
        String.format(lines, "1") + String.format(lines, "2") + String.format(lines, "3");
    assertThatThrownBy(() -> tight.read("a", three).next())
        .hasMessage("a:3:1: expected at most 2 comments in a thread, found more");
  }

  @Test
  void refusesAGigabyteOfZerosAtOnce() {
    for (InputForm form : List.of(InputForm.AUTO, InputForm.REDDIT, InputForm.WORDPRESS)) {
      Endless zeros = new Endless((byte) 0, 1L << 30);
      InputReader reader = new InputReader(form, false, ReadLimits.DEFAULT);
      assertThatThrownBy(() -> reader.read("zeros.json", zeros))
          .hasMessage("zeros.json:1:1: expected UTF-8 text, found a NUL character: a binary file?");
      assertThat(zeros.given).isLessThan(1 << 20);
    }
  }

  @Test
  void readsNoMoreOfAStreamThanTheLimitsAllow() {
    Endless blanks = new Endless((byte) '[', 1L << 30);
    InputReader reader = new InputReader(InputForm.AUTO, false, new ReadLimits(1_000_000, 10, 200));
    assertThatThrownBy(() -> reader.read("a", blanks))
        .hasMessage("a:1:1: expected at most 1000000 characters, found more");
    assertThat(blanks.given).isLessThan(4_000_000);
  }

  @Test
  void readsXmlInTheEncodingItDeclares() {
    String xml =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
            + String.format(DISQUS, String.format(POST, "caf\u00E9"));
    CommentThread thread = InputReader.create().read("a", xml.getBytes(ISO_8859_1)).next().thread();
    assertThat(thread.comments().get(0).text()).isEqualTo("caf\u00E9");
    byte[] unknown = xml.replace("ISO-8859-1", "x-nothing").getBytes(ISO_8859_1);
    assertThatThrownBy(() -> InputReader.create().read("a", unknown))
        .hasMessage(
            "a:1:31: expected an encoding that is known, such as UTF-8, found \"x-nothing\"");
  }

  @Test
  void readsCharactersThatXmlForbidsAsBlanks() {
    CommentThread thread =
        read(String.format(DISQUS, String.format(POST, "a\u0008b\u000Bc"))).get(0);
    assertThat(thread.comments().get(0).text()).isEqualTo("a b c");
    assertThat(thread.limits().get(0).what()).contains("found the character U+0008");
  }

  @Test
  void repairsAndReportsWhatDoesNotFitTogether() {
    String line = "{\"link_id\":\"t3_a\",\"id\":\"%s\",\"parent_id\":\"t1_%s\",\"body\":\"x\"}\n";
    CommentThread thread =
        read(String.format(line, "1", "2")
                + String.format(line, "2", "1")
                + String.format(line, "2", "9")
                + String.format(line, "article", "2"))
            .get(0);
    assertThat(thread.comments().stream().map(Comment::id)).containsExactly("1", "2", "c1", "c2");
    assertThat(thread.comments().stream().map(Comment::declaredParent))
        .containsExactly(null, "1", "article", "2");
    assertThat(thread.limits().stream().map(Limit::cut))
        .containsExactly(
            "it gets a new id",
            "the comment gets a new id",
            "taken as an answer to the article",
            "whom it answers is taken as unknown");
  }

  @Test
  void takesValuesOfAnotherTypeForWhatTheyCanMean() {
    String json =
        "{\"post_stream\":{\"posts\":[{\"id\":\"7\",\"post_number\":\"2\",\"username\":5,\"cooked\":[1],"
            + "\"created_at\":{\"a\":1},\"reply_to_post_number\":\"1\",\"hidden\":\"false\"},7,null,\"x\"]},"
            + "\"title\":{\"no\":1}}";
    Comment comment = read(json).get(0).comments().get(0);
    assertThat(comment.id()).isEqualTo("7");
    assertThat(comment.author()).isEqualTo("5");
    assertThat(comment.declaredParent()).isEqualTo("article");
    assertThat(comment.text()).isEmpty();
    assertThat(comment.created()).isNull();
  }

  @Test
  void namesFewLimitsAndCountsTheOthers() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      lines
          .append("{\"link_id\":\"t3_a\",\"id\":\"c")
          .append(i)
          .append("\",\"body\":\"[deleted]\"}\n");
    }
    List<Limit> limits = read(lines.toString()).get(0).limits();
    assertThat(limits).hasSize(21);
    assertThat(limits.get(20).what()).isEqualTo("the same in 980 more places");
  }

  @Test
  void leavesOutALineThatIsBrokenWhereFaultsAreRepaired() {
    String good = "{\"link_id\":\"t3_a\",\"id\":\"%s\",\"body\":\"x\"}\n";
    String lines = String.format(good, "1") + "{\"link_id\":\n" + String.format(good, "2");
    assertThatThrownBy(() -> read(lines)).hasMessageStartingWith("a:2:12: expected JSON");
    CommentThread thread = lenient("a", lines).get(0);
    assertThat(thread.comments()).hasSize(2);
    assertThat(thread.limits()).hasSize(1);
  }

  @Test
  void refusesATableThatNeverCloses() {
    assertThatThrownBy(() -> read("id,text\n1,a\n2,\"b\nc"))
        .hasMessage(
            "a:2:1: expected rows of fields, each quotation mark closed, found a row that is neither");
    InputReader csv = new InputReader(InputForm.CSV, false, ReadLimits.DEFAULT);
    assertThatThrownBy(() -> csv.read("a", "id,size\n1,2\n"))
        .hasMessageContaining("expected a column named text, body, comment, content or message");
    assertThatThrownBy(() -> csv.read("a", "")).hasMessageContaining("expected a row of names");
  }

  @Test
  void refusesAnExportOfAnotherFormThanTold() {
    for (InputForm form : InputForm.values()) {
      if (form.platform() != null) {
        InputReader reader = new InputReader(form, false, ReadLimits.DEFAULT);
        for (String text :
            List.of("", "{}", "[]", "<a/>", "words", "{\"comments\":[]}", "\"x\"", "0")) {
          assertThat(catchThrowable(() -> drained(reader.read("a", text))))
              .as(form + " " + text)
              .isInstanceOf(InputException.class);
        }
      }
    }
  }

  private static List<CommentThread> read(String text) {
    return drained(InputReader.create().read("a", text));
  }

  private static List<CommentThread> lenient(String name, String text) {
    return drained(new InputReader(InputForm.AUTO, true, ReadLimits.DEFAULT).read(name, text));
  }

  private static List<CommentThread> drained(Threads threads) {
    List<CommentThread> drained = new ArrayList<>();
    threads.forEachRemaining(read -> drained.add(read.thread()));
    return drained;
  }

  /** A stream of one byte again and again. */
  private static final class Endless extends InputStream {
    private final byte value;
    private final long length;
    private long given;

    Endless(byte value, long length) {
      this.value = value;
      this.length = length;
    }

    @Override
    public int read() {
      return given++ < length ? value : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int most) {
      int count = (int) Math.min(most, length - given);
      if (count <= 0) {
        return most == 0 ? 0 : -1;
      }
      Arrays.fill(bytes, from, from + count, value);
      given += count;
      return count;
    }
  }
}
