package org.folkmoot.read.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Support;
import org.folkmoot.argument.Undercut;
import org.folkmoot.read.InputException;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of others: what they say becomes a graph, and what cannot be said is reported. */
class GraphReaderTest {

  private static GraphDocument read(String text) {
    return new GraphReader(GraphForm.AUTO, ReadLimits.DEFAULT).read("it", text.replace('~', '"'));
  }

  private static List<String> described(GraphDocument document) {
    return document.graph().relations().stream()
        .map(each -> each.type() + " " + String.join("+", each.from()) + " " + each.to())
        .toList();
  }

  private static List<String> leftOut(GraphDocument document) {
    return document.leftOut().stream().map(Limit::what).toList();
  }

  private static void claimsAreTheirCharacters(GraphDocument document) {
    for (Claim claim : document.graph().claims()) {
      Comment comment =
          document.thread().comments().stream()
              .filter(each -> each.id().equals(claim.place().id()))
              .findFirst()
              .orElseThrow();
      assertThat(claim.span().of(comment.text())).isEqualTo(claim.quote());
    }
  }

  /** Ids as numbers and texts, parts that are null, an analyst, and schemes with names. */
  private static final String SPOKEN =
      """
      {~AIF~:{~nodes~:[
      {~nodeID~:0,~text~:~Ann Lee: Trams are quiet, I think.~,~type~:~L~},
      {~nodeID~:1,~text~:~Trams are quiet~,~type~:~I~},{~nodeID~:2,~text~:~Asserting~,~type~:~YA~},
      {~nodeID~:3,~text~:~Bob: Rails squeal in bends.~,~type~:~L~},
      {~nodeID~:~4~,~text~:~Rails squeal in bends.~,~type~:~I~},
      {~nodeID~:5,~text~:~Asserting~,~type~:~YA~},{~nodeID~:6,~text~:~Expert Opinion~,~type~:~RA~},
      {~nodeID~:7,~text~:~~,~type~:~TA~},{~nodeID~:8,~text~:~?~,~type~:~~},
      {~nodeID~:9,~text~:~Default Conflict~,~type~:~CA~},{~nodeID~:10,~text~:~No.~,~type~:~I~},
      {~nodeID~:11,~text~:~Analyst: Bob: Rails squeal in bends.~,~type~:~L~},
      {~nodeID~:12,~text~:~Analysing~,~type~:~YA~}],
      ~edges~:[{~edgeID~:0,~fromID~:0,~toID~:2},{~edgeID~:1,~fromID~:~2~,~toID~:1},
      {~edgeID~:2,~fromID~:3,~toID~:5},{~edgeID~:3,~fromID~:5,~toID~:4},
      {~edgeID~:4,~fromID~:4,~toID~:6},{~edgeID~:5,~fromID~:6,~toID~:1},
      {~edgeID~:6,~fromID~:0,~toID~:7},{~edgeID~:7,~fromID~:7,~toID~:3},
      {~edgeID~:8,~fromID~:77,~toID~:3},{~edgeID~:9,~fromID~:10,~toID~:9},
      {~edgeID~:10,~fromID~:9,~toID~:6},{~edgeID~:11,~fromID~:11,~toID~:12},
      {~edgeID~:12,~fromID~:12,~toID~:3}],
      ~participants~:[{~participantID~:0,~firstname~:~Ann~,~surname~:~Lee~},
      {~participantID~:0,~firstname~:~Ann~,~surname~:~Lee~}],
      ~locutions~:[{~nodeID~:0,~personID~:~0~}],~schemefulfillments~:null},
      ~dialog~:true,~ova~:[],~text~:{~txt~:~x <span>~}}
      """;

  @Test
  void readsXaifAsItIsMetWith() {
    GraphDocument document = read(SPOKEN);
    claimsAreTheirCharacters(document);
    assertThat(document.form()).isEqualTo(GraphForm.XAIF);
    assertThat(described(document)).containsExactly("support 4 1", "undercut 10 6");
    assertThat(document.graph().relations().get(0).evidence().rule()).isEqualTo("Expert Opinion");
    assertThat(document.thread().comments())
        .extracting(Comment::id, Comment::author, Comment::text, Comment::declaredParent)
        .containsExactly(
            tuple("0", "Ann Lee", "Trams are quiet, I think.", null),
            tuple("3", "Bob", "Rails squeal in bends.", "0"),
            tuple("10", null, "No.", null));
    assertThat(leftOut(document))
        .containsExactly("1 node of type \"\"", "1 edge from or to a node that is not there");
  }

  @Test
  void leavesOutWhatNoRelationCanSayAndWhatBearsOnIt() {
    GraphDocument document =
        read(
            """
            {~nodes~:[{~nodeID~:~a~,~text~:~A~,~type~:~I~},{~nodeID~:~b~,~text~:~B~,~type~:~I~},
            {~nodeID~:~joint~,~type~:~CA~},{~nodeID~:~meta~,~type~:~RA~},{~nodeID~:~same~,~type~:~MA~},
            {~nodeID~:~under~,~type~:~CA~},{~nodeID~:~deeper~,~type~:~CA~},{~nodeID~:~open~,~type~:~RA~}],
            ~edges~:[{~edgeID~:1,~fromID~:~a~,~toID~:~joint~},{~edgeID~:2,~fromID~:~b~,~toID~:~joint~},
            {~edgeID~:3,~fromID~:~joint~,~toID~:~a~},{~edgeID~:4,~fromID~:~a~,~toID~:~meta~},
            {~edgeID~:5,~fromID~:~meta~,~toID~:~joint~},{~edgeID~:6,~fromID~:~a~,~toID~:~same~},
            {~edgeID~:7,~fromID~:~same~,~toID~:~b~},{~edgeID~:8,~fromID~:~a~,~toID~:~under~},
            {~edgeID~:9,~fromID~:~under~,~toID~:~same~},{~edgeID~:10,~fromID~:~b~,~toID~:~deeper~},
            {~edgeID~:11,~fromID~:~deeper~,~toID~:~under~},{~edgeID~:12,~fromID~:~a~,~toID~:~open~},
            {~edgeID~:13,~fromID~:~a~,~toID~:~b~}]}
            """);
    assertThat(described(document)).containsExactly("rephrase a b");
    assertThat(leftOut(document))
        .containsExactlyInAnyOrder(
            "the relation \"open\" is left out",
            "1 edge between two propositions, which says no relation",
            "the relation \"joint\" is left out",
            "the relation \"meta\" is left out",
            "the relation \"under\" is left out",
            "the relation \"deeper\" is left out");
  }

  @Test
  void readsArguebufOfOthers() {
    GraphDocument document =
        read(
            """
            {~nodes~:{~k1~:{~atom~:{~text~:~Trams are quiet.~,~reference~:{~resource~:~m1~,~offset~:4,
            ~text~:~Trams are quiet.~},~participant~:~p~}},~k2~:{~atom~:{~text~:~Rails squeal.~}},
            ~k3~:{~atom~:{~text~:~And we know it.~}},
            ~s~:{~scheme~:{~support~:~SUPPORT_EXPERT_OPINION~}},~x~:{~scheme~:{~preference~:~PREFERENCE_DEFAULT~}}},
            ~edges~:{~1~:{~source~:~k2~,~target~:~s~},~2~:{~source~:~k3~,~target~:~s~},
            ~3~:{~source~:~s~,~target~:~k1~},~4~:{~source~:~k1~,~target~:~k9~}},
            ~resources~:{~m1~:{~text~:~Oh, Trams are quiet.~}},~participants~:{~p~:{~name~:~Ann~}}}
            """);
    claimsAreTheirCharacters(document);
    assertThat(described(document)).containsExactly("support k2+k3 k1");
    Comment first = document.thread().comments().get(0);
    assertThat(first.id() + " " + first.author()).isEqualTo("m1 Ann");
    assertThat(document.graph().claims().get(0).span().start()).isEqualTo(4);
    assertThat(leftOut(document)).hasSize(2);
  }

  @Test
  void readsArgdownWrittenByHand() {
    GraphDocument document =
        read(
            """
            ===
            title: Trams
            ===
            # A heading

            [quiet]: Trams are quiet. #noise {source: "x"} // a comment with [a]: title
                + <engineer>
                - [squeal]: Rails squeal
                  in bends\\.
                    <_ [greased]: They are greased.
                >< [loud]: Trams are loud.

            <engineer>: An engineer said so.

            <costs>

            (1) Trams cost little. /* really */
            (2) What costs little is good.
            -- common sense --
            (3) [good]: Trams are good.
                <_ <doubt>
            ----
            (4) [buy]: Buy trams.

            <doubt>: Who says so?

            [quiet]: Trams make no noise.
            """);
    claimsAreTheirCharacters(document);
    assertThat(document.graph().claims())
        .extracting(Claim::quote)
        .contains(
            "Trams are quiet.", "Rails squeal in bends.", "An engineer said so.", "Buy trams.")
        .noneMatch(quote -> quote.contains("#") || quote.contains("comment"));
    assertThat(described(document))
        .contains(
            "support engineer quiet",
            "rebuttal squeal quiet",
            "rebuttal loud quiet",
            "rebuttal quiet loud",
            "rephrase quiet~1 quiet",
            "support good buy");
    List<Relation> relations = document.graph().relations();
    assertThat(relations)
        .filteredOn(Support.class::isInstance)
        .anyMatch(support -> support.from().size() == 2 && support.to().equals("good"));
    assertThat(relations).filteredOn(Undercut.class::isInstance).hasSize(1);
    assertThat(relations).filteredOn(Rebuttal.class::isInstance).hasSize(3);
    assertThat(leftOut(document))
        .anyMatch(what -> what.startsWith("the mark in line 10"))
        .anyMatch(what -> what.startsWith("1 piece of data"));
  }

  @Test
  void readsGraphMlOfOtherPrograms() {
    GraphDocument document =
        read(
            """
            <?xml version=~1.0~?>
            <graphml xmlns=~http://graphml.graphdrawing.org/xmlns~ xmlns:y=~http://www.yworks.com/xml/graphml~>
            <key id=~d0~ for=~node~ attr.name=~author~ attr.type=~string~/><key id=~d1~ for=~edge~ attr.name=~type~/>
            <key id=~d2~ for=~node~ yfiles.type=~nodegraphics~/><key id=~d3~ for=~edge~ attr.name=~weight~/>
            <graph edgedefault=~directed~>
            <node id=~1~><data key=~d0~>Ann</data><data key=~d2~><y:ShapeNode><y:NodeLabel>Trams are
            quiet &amp; cheap</y:NodeLabel></y:ShapeNode></data></node><node id=~2~/><node id=~3~/>
            <edge id=~1~ source=~2~ target=~1~><data key=~d1~>Pro</data><data key=~d3~>0.5</data></edge>
            <edge source=~3~ target=~1~><data key=~d1~>attacks</data></edge>
            <edge source=~3~ target=~1~><data key=~d1~>knows</data></edge>
            <edge source=~3~ target=~1~ directed=~false~><data key=~d1~>con</data></edge>
            <edge source=~3~ target=~9~><data key=~d1~>con</data></edge><hyperedge/></graph></graphml>
            """);
    claimsAreTheirCharacters(document);
    assertThat(described(document)).containsExactly("support 2 1", "rebuttal 3 1");
    assertThat(document.graph().relations().get(0).score()).isEqualTo(0.5);
    assertThat(document.graph().claims().get(0).quote()).isEqualTo("Trams are\nquiet & cheap");
    assertThat(document.thread().comments().get(0).author()).isEqualTo("Ann");
    assertThat(leftOut(document)).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it:1:1: expected an argument graph|hello",
        "it:1:1: expected an argument graph|{~a~:1}",
        "it:1:17: expected an array, found the number 1|{~AIF~:{~nodes~:1}}",
        "it:1:21: expected a text, found an array|{~nodes~:[{~nodeID~:[]}]}",
        "expected an id of its own for each node|{~nodes~:[{~nodeID~:1},{~nodeID~:~1~}]}",
        "it:1:26: expected JSON, found the end|{~nodes~:[{~nodeID~:~1~}]",
        "it:3:5: expected something above|[a]: A\\n\\n    + [b]",
        "it:3:1: expected premises|[a]: A\\n\\n----\\n(1) [a]: A",
        "well-formed GraphML|<graphml><graph><node id=~1~></graph></graphml>",
        "expected an id of its own for each node|<graphml><graph><node/></graph></graphml>",
        "expected a whole number from 0 on|{~schema~:~folkmoot/analysis/1~,~comments~:[{~id~:~c~,~text~:~t~}],"
            + "~claims~:[{~id~:~k~,~text~:~t~,~comment~:~c~,~start~:-1,~end~:1}]}",
        "expected a span inside [0, 1)|{~schema~:~folkmoot/analysis/1~,~comments~:[{~id~:~c~,~text~:~t~}],"
            + "~claims~:[{~id~:~k~,~text~:~t~,~comment~:~c~,~start~:0,~end~:9}]}",
        "expected an id of its own for each comment|{~schema~:~folkmoot/analysis/1~,~comments~:"
            + "[{~id~:~article~,~text~:~t~}],~claims~:[]}",
      })
  void namesThePlaceOfAFault(String message, String text) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }

  @Test
  void readsNothingThatAnXmlFileDeclaresForItself() {
    String bomb =
        "<?xml version='1.0'?><!DOCTYPE g [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>"
            + "<!ENTITY f SYSTEM 'file:///etc/hostname'>]><graphml><graph><node id='1'>"
            + "<data key='label'>&b;&f;</data></node></graph></graphml>";
    assertThatThrownBy(() -> read(bomb)).isInstanceOf(InputException.class);
  }

  /** Each in linear time and without recursion as deep as the input; a test that hangs fails. */
  @Test
  void takesWhatIsMadeToBeHard() {
    int many = 40_000;
    for (String hard :
        List.of("[", "<", "{", "/*", "<!--", "#(", "\\", "--\n", "(1) a\n", "=", "[a]: ", "`\n")) {
      String text = "[a]: A\n" + hard.repeat(many);
      try {
        assertThat(new GraphReader(GraphForm.ARGDOWN, ReadLimits.DEFAULT).read("it", text))
            .isNotNull();
      } catch (InputException e) {
        assertThat(e).hasMessageStartingWith("it:");
      }
    }
    StringBuilder steps = new StringBuilder("[a]: A\n");
    for (int depth = 1; depth < 3_000; depth++) {
      steps.append(" ".repeat(depth)).append("- [a").append(depth).append("]: A\n");
    }
    assertThat(read(steps.toString()).graph().relations()).hasSize(2_999);
    assertThatThrownBy(() -> read("{\"nodes\":" + "[".repeat(many)))
        .isInstanceOf(InputException.class);
    String deep = "<graphml>" + "<graph><node id='n'>".repeat(1) + "<data>".repeat(many);
    assertThatThrownBy(() -> read(deep)).isInstanceOf(InputException.class);
  }
}
