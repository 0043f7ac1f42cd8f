package org.folkmoot.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.evidence.EvidenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JsonSchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @EnumSource(JsonSchema.class)
  void isItselfValid(JsonSchema schema) throws IOException {
    com.networknt.schema.JsonSchema metaSchema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
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
        "{'comments':[]}",
        "{'comments':[{'text':''}]}",
        "{'id':'t','title':null,'article':{'text':'x','author':'y'},'comments':[{'id':'c1','author':null,'created':'2024-06-13T09:00:00Z','replyTo':null,'text':'x'}]}",
        "{'comments':[{'text':'x y'}],'claims':[{'id':'k1','comment':'c1','start':0,'end':3,'role':'claim','kind':'value'}],'relations':[{'id':'r','type':'support','from':['k1','k2'],'to':'k3'}]}"
      })
  void takesAThreadAsItMayBeGiven(String thread) throws IOException {
    assertThat(errors(JsonSchema.THREAD, MAPPER.readTree(thread.replace('\'', '"')))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}",
        "{'comments':[{}]}",
        "{'comments':[{'id':'article','text':'x'}]}",
        "{'comments':[{'id':'','text':'x'}]}",
        "{'comments':[{'replyTo':3,'text':'x'}]}",
        "{'article':{},'comments':[]}",
        "{'comments':[],'claims':[{'comment':'c1','start':-1,'end':3}]}",
        "{'comments':[],'claims':[{'comment':'c1','start':0,'end':3,'kind':'opinion'}]}",
        "{'comments':[],'relations':[{'type':'rebuttal','from':['a','b'],'to':'c'}]}",
        "{'comments':[],'relations':[{'type':'support','from':[],'to':'c'}]}"
      })
  void refusesAThreadThatIsNotOne(String thread) throws IOException {
    assertThat(errors(JsonSchema.THREAD, MAPPER.readTree(thread.replace('\'', '"')))).isNotEmpty();
  }

  private static JsonNode json(Analysis analysis) throws IOException {
    StringBuilder json = new StringBuilder();
    JsonWriter.oneLine().write(analysis, json);
    return MAPPER.readTree(json.toString());
  }

  private static Set<ValidationMessage> errors(JsonSchema schema, JsonNode json) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(schema.text())
        .validate(json);
  }
}
