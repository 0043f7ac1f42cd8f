package org.folkmoot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The licence list in the jar names what the build found to go into the jar, and no more. */
class ThirdPartyTest {

  /** The licences that a library in the jar may be used under. */
  private static final Set<String> ALLOWED =
      Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "EPL-2.0");

  private static final Pattern ROW = Pattern.compile("^(\\S+:\\S+:\\S+)  (\\S+)$");

  private static final Pattern FOUND = Pattern.compile("^ +(\\S+):(\\S+):jar:(\\S+):\\w+.*");

  private static final Path TEXT = Path.of("target/classes/META-INF/THIRD-PARTY.txt");

  @Test
  void namesEveryLibraryInTheJarWithItsVersion() throws IOException {
    assertThat(listed().keySet()).isNotEmpty().containsExactlyElementsOf(found());
  }

  @Test
  void usesEachUnderALicenceThatItsAuthorsOffer() throws Exception {
    Path bill = Path.of("target/third-party-licences.xml");
    assumeThat(bill).as("a bill of materials, which is not made offline").exists();
    Map<String, List<String>> offered = offered(bill);
    listed().forEach((name, licence) -> assertThat(offered.get(name)).as(name).contains(licence));
  }

  @Test
  void usesNoneUnderALicenceThatIsNotAllowed() throws IOException {
    assertThat(ALLOWED).containsAll(listed().values());
  }

  @Test
  void holdsTheTextOfEveryLicenceItNames() throws IOException {
    Map<String, String> openings =
        Map.of(
            "Apache-2.0", "Apache License\n",
            "MIT", "Permission is hereby granted, free of charge, to any person",
            "BSD-2-Clause", "Redistribution and use in source and binary forms",
            "BSD-3-Clause", "Neither the name of Google Inc. nor the names of its contributors",
            "EPL-2.0", "Eclipse Public License - v 2.0");
    String texts = Files.readString(TEXT) + Files.readString(TEXT.resolveSibling("LICENSE"));
    assertThat(listed().values())
        .allSatisfy(
            licence -> assertThat(texts).contains(openings.getOrDefault(licence, licence + "?")));
  }

  private static SortedMap<String, String> listed() throws IOException {
    SortedMap<String, String> rows = new TreeMap<>();
    for (String line : Files.readAllLines(TEXT)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows.put(row.group(1), row.group(2));
      }
    }
    return rows;
  }

  /** What stands on the run-time class path, as the build resolved it. */
  private static SortedSet<String> found() throws IOException {
    SortedSet<String> libraries = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("target/third-party.txt"))) {
      Matcher row = FOUND.matcher(line);
      if (row.matches()) {
        libraries.add(String.join(":", row.group(1), row.group(2), row.group(3)));
      }
    }
    return libraries;
  }

  /** The licences that the authors of each library state. */
  private static Map<String, List<String>> offered(Path bill) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bill.toFile());
    Element components = children(document.getDocumentElement(), "components").get(0);
    Map<String, List<String>> libraries = new TreeMap<>();
    for (Element component : children(components, "component")) {
      libraries.put(coordinates(component), licences(component));
    }
    return libraries;
  }

  private static String coordinates(Element component) {
    return Stream.of("group", "name", "version")
        .map(part -> text(component, part))
        .reduce((left, right) -> left + ":" + right)
        .orElseThrow();
  }

  private static List<String> licences(Element component) {
    List<String> ids = new ArrayList<>();
    NodeList found = component.getElementsByTagName("license");
    for (int i = 0; i < found.getLength(); i++) {
      ids.add(licence((Element) found.item(i)));
    }
    return ids;
  }

  /** The id; JGraphT states one of its two licences by name alone, and RE2/J its one. */
  private static String licence(Element stated) {
    return switch (text(stated, "name")) {
      case "Eclipse Public License (EPL) 2.0" -> "EPL-2.0";
      case "Go License" -> "BSD-3-Clause";
      default -> text(stated, "id");
    };
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }

  private static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent();
  }
}
