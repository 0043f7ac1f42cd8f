package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentRecordTest {

  private static final String RIGHT =
      """
      {"dataset":"ours","doc_id":"d1",
       "posts":[{"post_id":"p1","author":"u1","reply_to":null,"kind":"op","text":"😀 Boats leak. They sink."},
                {"post_id":"p2","author":null,"reply_to":"p1","text":"No."}],
       "units":[{"unit_id":"a","post_id":"p1","start":2,"end":12,"text":"Boats leak","type":"premise"},
                {"unit_id":"b","post_id":"p1","start":14,"end":23,"text":"They sink","type":"claim"},
                {"unit_id":"c","post_id":"p2","start":0,"end":2,"text":"No","type":"claim"}],
       "relations":[{"from":"a","to":"b","type":"support","scope":"intra"},
                    {"from":"c","to":"b","type":"attack","scope":"inter"}]}
      """
          .replace("\n", " ");

  @TempDir Path folder;

  private ArgumentRecord read(String line) throws IOException {
    Path file = Files.writeString(folder.resolve("some.jsonl"), "\n" + line + "\n");
    return ArgumentRecord.of(LabelledFile.read(file).get(0));
  }

  @Test
  void countsInUnitsOfUtf16WhatTheFileCountsInCodePoints() throws IOException {
    ArgumentRecord record = read(RIGHT);
    assertThat(record.units().get(0).span()).isEqualTo(new Span(3, 13));
    assertThat(ArgumentRecord.points(record.post("p1"), new Span(3, 13)))
        .isEqualTo(new Span(2, 12));
    assertThat(record.thread().comments().get(1).declaredParent()).isEqualTo("p1");
    assertThat(record.kinds()).containsEntry("p1", "op").containsEntry("p2", "");
    assertThat(record.relations())
        .containsExactly(
            new ArgumentRecord.Link("a", "b", "support", true),
            new ArgumentRecord.Link("c", "b", "attack", false));
  }

  @Test
  void doesNotMissWhatIsHidden() throws IOException {
    ArgumentRecord record = read(RIGHT.replaceAll(",\"type\":\"[a-z]*\"", ""));
    assertThat(record.units()).allMatch(unit -> unit.type().isEmpty());
    assertThat(read("{\"doc_id\":\"d\",\"posts\":[]}").units()).isEmpty();
  }

  @Test
  void namesFileLineAndIdOfEveryFault() throws IOException {
    refuses(
        "\"end\":12", "\"end\":92", "unit \"a\": expected 0 <= start < end <= 24, found [2,92)");
    refuses("\"start\":2,", "\"start\":-2,", "unit \"a\": expected 0 <= start");
    refuses("\"start\":2,", "\"start\":1,", "unit \"a\": its text is not what stands at [1,12)");
    refuses("\"type\":\"premise\"", "\"type\":\"premiss\"", "unit \"a\": expected a type among");
    refuses(
        "\"type\":\"attack\"",
        "\"type\":\"attacks\"",
        "relation from \"c\": expected a type among");
    refuses(
        "\"to\":\"b\",\"type\":\"attack\"",
        "\"to\":\"z\"",
        "relation to \"z\": expected the id of a unit");
    refuses("\"post_id\":\"p2\",\"start\"", "\"post_id\":\"p9\",\"start\"", "unit \"c\" must");
    refuses("\"unit_id\":\"b\"", "\"unit_id\":\"a\"", "unit \"a\" must have an id of its own");
    refuses("\"reply_to\":\"p1\"", "\"reply_to\":\"p8\"", "'p8'");
    refuses("\"post_id\":\"p2\",\"author\"", "\"post_id\":\"p1\",\"author\"", "post id of its own");
  }

  private void refuses(String part, String instead, String words) {
    assertThat(RIGHT).contains(part);
    assertThatThrownBy(() -> read(RIGHT.replace(part, instead)))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("some.jsonl")
        .hasMessageContaining("2")
        .hasMessageContaining("record \"d1\"")
        .hasMessageContaining(words);
  }
}
