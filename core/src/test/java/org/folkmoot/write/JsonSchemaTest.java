package org.folkmoot.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.copypasta.Comparison;
import org.folkmoot.copypasta.Comparison.Shared;
import org.folkmoot.copypasta.Comparison.Verdict;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.read.InputException;
import org.folkmoot.read.LineReader;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.read.ThreadJsonReader;
import org.folkmoot.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JsonSchemaTest {

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final Map<JsonSchema, com.networknt.schema.JsonSchema> COMPILED =
      new ConcurrentHashMap<>();
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ThreadJsonReader READER = new ThreadJsonReader(false, ReadLimits.DEFAULT);

  private static final LineReader LINES = new LineReader("lines", ReadLimits.DEFAULT);

  @ParameterizedTest
  @EnumSource(JsonSchema.class)
  void isItselfValid(JsonSchema schema) throws IOException {
    com.networknt.schema.JsonSchema metaSchema =
        FACTORY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(metaSchema.validate(MAPPER.readTree(schema.text()))).isEmpty();
  }

  @Test
  void takesEverythingThatIsWritten() throws IOException {
    for (Analysis analysis :
        List.of(
            SampleAnalyses.empty(),
            SampleAnalyses.full(),
            SampleAnalyses.ofText("\u0000 \ud800 <b>"))) {
      assertThat(errors(JsonSchema.ANALYSIS, json(analysis))).isEmpty();
    }
  }

  @Test
  void takesTheAnalysisOfEverySeed() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "golden"))) {
      List<Path> analyses = files.sorted().toList();
      assertThat(analyses).hasSizeGreaterThanOrEqualTo(5);
      for (Path analysis : analyses) {
        JsonNode json = MAPPER.readTree(analysis.toFile());
        assertThat(errors(JsonSchema.ANALYSIS, json)).as(analysis.toString()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/comments/1/reply, origin, guessed",
    "/comments/1/topic, verdict, maybe",
    "/comments/0, id, article",
    "/comments/0, created, yesterday",
    "/claims/0, role, Claim",
    "/claims/0, kind, opinion",
    "/claims/0, voice, quoted",
    "/claims/0, label, IN",
    "/relations/0, type, attack",
    "/relations/1, type, rebuttal",
    "/flags/0, severity, low",
    "/flags/0, kind, Copy Pasta",
    "/flags/0/evidence, kind, MISSING_TERMS",
    "/page/blocks/0, kind, advert",
    "/article, id, a1",
    "/provenance, options, none",
    "'', schema, folkmoot/analysis/2"
  })
  void refusesAWrongWord(String object, String field, String wrong) throws IOException {
    JsonNode json = json(SampleAnalyses.full());
    ((ObjectNode) json.at(object)).put(field, wrong);
    assertThat(errors(JsonSchema.ANALYSIS, json)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/claims/0, score, 1.5",
    "/claims/0, strength, -0.1",
    "/claims/0, start, -1",
    "/relations/0, score, 2",
    "/flags/0/cluster, size, 1",
    "/comments/0/reply, score, 1.0001"
  })
  void refusesANumberOutOfRange(String object, String field, double wrong) throws IOException {
    JsonNode json = json(SampleAnalyses.full());
    ((ObjectNode) json.at(object)).put(field, wrong);
    assertThat(errors(JsonSchema.ANALYSIS, json)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', thread",
    "'', decisions",
    "/comments/0, text",
    "/comments/0/reply, runnersUp",
    "/comments/0/reply, evidence",
    "/claims/0, role",
    "/relations/0, evidence",
    "/relations/0/evidence, cues",
    "/relations/0/evidence/cues/0, quote",
    "/flags/0, cluster",
    "/flags/2, by",
    "/limits/0, end",
    "/provenance, method"
  })
  void missesAFieldThatMustBeThere(String object, String field) throws IOException {
    JsonNode json = json(SampleAnalyses.full());
    assertThat(((ObjectNode) json.at(object)).remove(field)).isNotNull();
    assertThat(errors(JsonSchema.ANALYSIS, json)).isNotEmpty();
  }

  @Test
  void letsFieldsBeAdded() throws IOException {
    JsonNode json = json(SampleAnalyses.full());
    ((ObjectNode) json).put("later", 1);
    ((ObjectNode) json.at("/claims/0")).put("later", "yes");
    assertThat(errors(JsonSchema.ANALYSIS, json)).isEmpty();
  }

  @Test
  void namesEveryKindOfEvidence() throws IOException {
    JsonNode examples =
        MAPPER.readTree(JsonSchema.ANALYSIS.text()).at("/$defs/evidenceKind/examples");
    assertThat(StreamSupport.stream(examples.spliterator(), false).map(JsonNode::asText))
        .containsExactlyElementsOf(
            Arrays.stream(EvidenceKind.values()).map(EvidenceKind::id).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}",
        "{'comments':[]}",
        "{'comments':[{'text':''}]}",
        "{'id':'t','title':null,'article':{'text':'x','author':'y'},'comments':[{'id':'c1','author':null,'created':'2024-06-13T09:00:00Z','replyTo':null,'text':'x'}]}",
        "{'comments':[{'text':'x y'}],'claims':[{'id':'k1','comment':'c1','start':0,'end':3,'role':'claim','kind':'value'}],'relations':[{'id':'r','type':'support','from':['k1','k1'],'to':'k1'},{'id':'u','type':'undercut','from':'k1','to':'r'}]}"
      })
  void takesAThreadThatIsRead(String thread) throws IOException {
    String json = thread.replace('\'', '"');
    assertThat(errors(JsonSchema.THREAD, MAPPER.readTree(json))).isEmpty();
    assertThatCode(() -> READER.read("t.json", "t", json)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]",
        "{'comments':{}}",
        "{'comments':[{}]}",
        "{'comments':[{'id':'article','text':'x'}]}",
        "{'comments':[{'id':'','text':'x'}]}",
        "{'comments':[{'replyTo':3,'text':'x'}]}",
        "{'article':{'text':3},'comments':[]}",
        "{'comments':[],'claims':[{'comment':'c1','start':-1,'end':3}]}",
        "{'comments':[],'claims':[{'comment':'c1','start':0,'end':3,'kind':'opinion'}]}",
        "{'comments':[],'relations':[{'type':'rebuttal','from':['a','b'],'to':'c'}]}",
        "{'comments':[],'relations':[{'type':'support','from':[],'to':'c'}]}"
      })
  void refusesAThreadThatIsNotRead(String thread) throws IOException {
    String json = thread.replace('\'', '"');
    assertThat(errors(JsonSchema.THREAD, MAPPER.readTree(json))).isNotEmpty();
    assertThatThrownBy(() -> READER.read("t.json", "t", json)).isInstanceOf(InputException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':'c1','text':'x'}",
        "{'op':'add','id':'c1','thread':'t','author':'u','created':'2024-06-13T09:00:00Z','replyTo':'c0','text':'','more':1}",
        "{'op':'edit','id':'c1','thread':null,'author':null,'created':null,'replyTo':null,'text':'x'}",
        "{'op':'delete','id':'c1'}",
        "{'op':'delete','id':'c1','text':null}"
      })
  void takesAStreamLineThatIsRead(String line) throws IOException {
    String json = line.replace('\'', '"');
    assertThat(errors(JsonSchema.SCREEN_INPUT, MAPPER.readTree(json))).isEmpty();
    assertThatCode(() -> LINES.comment(json, 1)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]",
        "{'id':'c1'}",
        "{'text':'x'}",
        "{'id':'','text':'x'}",
        "{'id':'article','text':'x'}",
        "{'op':'drop','id':'c1','text':'x'}",
        "{'op':null,'id':'c1','text':'x'}",
        "{'op':'edit','id':'c1'}",
        "{'id':'c1','text':null}",
        "{'id':'c1','text':'x','replyTo':3}",
        "{'op':'delete'}",
        "{'op':'delete','id':'c1','text':7}"
      })
  void refusesAStreamLineThatIsNotRead(String line) throws IOException {
    String json = line.replace('\'', '"');
    assertThat(errors(JsonSchema.SCREEN_INPUT, MAPPER.readTree(json))).isNotEmpty();
    assertThatThrownBy(() -> LINES.comment(json, 1)).isInstanceOf(InputException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':'p','a':'x','b':''}|true",
        "{'id':'p','a':'x','b':'y','label':1}|true",
        "{'a':'x','b':'y'}|false",
        "{'id':'p','a':'x','b':null}|false",
        "{'id':7,'a':'x','b':'y'}|false"
      })
  void takesThePairsThatAreRead(String line, boolean read) throws IOException {
    String json = line.replace('\'', '"');
    assertThat(errors(JsonSchema.COMPARE_INPUT, MAPPER.readTree(json)).isEmpty()).isEqualTo(read);
    if (read) {
      assertThat(LINES.pair(json, 1).id()).isEqualTo("p");
    } else {
      assertThatThrownBy(() -> LINES.pair(json, 1)).isInstanceOf(InputException.class);
    }
  }

  @Test
  void takesEveryAnswerToALine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LineWriter lines = new LineWriter(out);
    Analysis full = SampleAnalyses.full();
    lines.answer("c1", full.flags(), full.decisions().get(0));
    lines.answer("\ud800", List.of(), null);
    lines.error(17, "no comment");
    for (JsonNode line :
        MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(out.toByteArray()).readAll()) {
      assertThat(errors(JsonSchema.SCREEN_OUTPUT, line)).isEmpty();
    }
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
    ByteArrayOutputStream compared = new ByteArrayOutputStream();
    LineWriter comparisons = new LineWriter(compared);
    Shared shared = new Shared(new Span(0, 3), new Span(2, 5));
    comparisons.comparison("p", new Comparison(Verdict.SAME, 0.87654, List.of(shared)));
    comparisons.error(2, "no pair");
    assertThat(compared.toString(StandardCharsets.UTF_8))
        .startsWith(
            "{\"id\":\"p\",\"score\":0.8765,\"verdict\":\"same\",\"spans\":[{\"a\":{\"start\":0,\"end\":3},"
                + "\"b\":{\"start\":2,\"end\":5}}]}\n");
    for (JsonNode line :
        MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(compared.toByteArray()).readAll()) {
      assertThat(errors(JsonSchema.COMPARE_OUTPUT, line)).isEmpty();
    }
  }

  @Test
  void refusesAnAnswerWithoutFlags() throws IOException {
    assertThat(errors(JsonSchema.SCREEN_OUTPUT, MAPPER.readTree("{\"id\":\"a\"}"))).isNotEmpty();
    assertThat(errors(JsonSchema.SCREEN_OUTPUT, MAPPER.readTree("{\"line\":0,\"error\":\"x\"}")))
        .isNotEmpty();
    assertThat(
            errors(
                JsonSchema.COMPARE_OUTPUT,
                MAPPER.readTree("{\"id\":\"a\",\"score\":1,\"verdict\":\"alike\",\"spans\":[]}")))
        .isNotEmpty();
  }

  private static JsonNode json(Analysis analysis) throws IOException {
    StringBuilder json = new StringBuilder();
    JsonWriter.oneLine().write(analysis, json);
    return MAPPER.readTree(json.toString());
  }

  private static Set<ValidationMessage> errors(JsonSchema schema, JsonNode json) {
    return COMPILED.computeIfAbsent(schema, key -> FACTORY.getSchema(key.text())).validate(json);
  }
}
