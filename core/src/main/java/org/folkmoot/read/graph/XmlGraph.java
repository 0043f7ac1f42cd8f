package org.folkmoot.read.graph;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.folkmoot.read.InputException;

/**
 * The elements of a GraphML file, before anything is made of them. It is read as a stream, without
 * document types and entities of its own, so that nothing in it can grow or reach outside. Linear.
 */
final class XmlGraph {

  /** The name under which a drawing program keeps what is written on a node or an edge. */
  static final String DRAWN = "label";

  /**
   * A node, an edge or the graph.
   *
   * @param directed of an edge, whether it leads from source to target
   * @param data its values, by the names that the file declares for them
   */
  record Part(
      String kind,
      String id,
      String source,
      String target,
      boolean directed,
      Map<String, String> data,
      int line,
      int column,
      String file) {

    InputException error(String expected, String found) {
      return new InputException(file, line, column, expected, found);
    }

    /** The first of these values that is there and not blank, else an empty text. */
    String value(List<String> names) {
      for (String name : names) {
        String value = data.getOrDefault(name, "");
        if (!value.isBlank()) {
          return value;
        }
      }
      return "";
    }
  }

  final List<Part> nodes = new ArrayList<>();
  final List<Part> edges = new ArrayList<>();
  Part graph;
  int hyperedges;

  private final String file;
  private final Map<String, String> names = new HashMap<>();
  private final List<Part> open = new ArrayList<>();

  private XmlGraph(String file) {
    this.file = file;
    this.graph = new Part("graph", "", "", "", true, new LinkedHashMap<>(), 1, 1, file);
  }

  static XmlGraph read(String file, String text) {
    XmlGraph graph = new XmlGraph(file);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
      graph.readAll(xml);
      xml.close();
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      int line = at == null ? 1 : Math.max(1, at.getLineNumber());
      int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
      throw new InputException(file, line, column, "well-formed GraphML", reason(e));
    }
    return graph;
  }

  /** The parser's message without the place, which it puts before it. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int mark = message.indexOf("Message: ");
    return Shown.of(mark < 0 ? message : message.substring(mark + "Message: ".length()));
  }

  private void readAll(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    String key = "";
    boolean inside = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        begin(xml, name);
        if (isText(name)) {
          text.setLength(0);
          inside = true;
          key = name.equals("data") ? attribute(xml, "key") : DRAWN;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (isText(xml.getLocalName())) {
          put(key, text);
          inside = xml.getLocalName().endsWith("Label");
          text.setLength(0);
        }
        end(xml.getLocalName());
      } else if (inside && xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
  }

  /** Values, and the labels of the drawing program yEd. */
  private static boolean isText(String name) {
    return name.equals("data") || name.equals("NodeLabel") || name.equals("EdgeLabel");
  }

  private void begin(XMLStreamReader xml, String name) {
    switch (name) {
      case "key" -> {
        String declared = attribute(xml, "attr.name");
        names.put(attribute(xml, "id"), declared.isEmpty() ? attribute(xml, "id") : declared);
      }
      case "graph" -> {
        if (open.isEmpty()) {
          graph = part(xml, name);
        }
        open.add(graph);
      }
      case "node" -> {
        nodes.add(part(xml, name));
        open.add(nodes.get(nodes.size() - 1));
      }
      case "edge" -> {
        edges.add(part(xml, name));
        open.add(edges.get(edges.size() - 1));
      }
      case "hyperedge" -> hyperedges++;
      default -> {
        // Of no meaning for the graph.
      }
    }
  }

  private void end(String name) {
    if (name.equals("graph") || name.equals("node") || name.equals("edge")) {
      open.remove(open.size() - 1);
    }
  }

  private void put(String key, StringBuilder text) {
    String value = text.toString();
    if (!open.isEmpty() && !value.isBlank()) {
      open.get(open.size() - 1).data().put(names.getOrDefault(key, key), value);
    }
  }

  private Part part(XMLStreamReader xml, String kind) {
    Location at = xml.getLocation();
    return new Part(
        kind,
        attribute(xml, "id"),
        attribute(xml, "source"),
        attribute(xml, "target"),
        isDirected(xml, kind),
        new LinkedHashMap<>(),
        Math.max(1, at.getLineNumber()),
        Math.max(1, at.getColumnNumber()),
        file);
  }

  private boolean isDirected(XMLStreamReader xml, String kind) {
    String said = attribute(xml, kind.equals("graph") ? "edgedefault" : "directed");
    return said.isEmpty() ? graph.directed() : !said.equals("undirected") && !said.equals("false");
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
