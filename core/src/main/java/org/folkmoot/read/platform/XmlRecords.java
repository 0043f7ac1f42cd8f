package org.folkmoot.read.platform;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.folkmoot.read.InputException;
import org.folkmoot.read.InputText;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.thread.Limit;

/**
 * Reads the elements of certain names out of XML, one after the other. Document types are refused,
 * so that there are neither entities of the file's own nor anything from elsewhere. Characters that
 * XML does not allow are read as blanks and reported. Without recursion; one record at a time is
 * held.
 */
final class XmlRecords {

  private static final int FIELDS_PER_COMMENT = 12;

  private static final String EXPECTED = "well-formed XML";

  private final InputText input;
  private final ReadLimits limits;
  private final Set<String> names;
  private final Set<String> fields;
  private final Consumer<XmlElement> records;
  private final Deque<XmlElement> open = new ArrayDeque<>();
  private int start;
  private int depth;
  private int kept;

  private XmlRecords(
      InputText input,
      ReadLimits limits,
      Set<String> names,
      Set<String> fields,
      Consumer<XmlElement> records) {
    this.input = input;
    this.limits = limits;
    this.names = names;
    this.fields = fields;
    this.records = records;
  }

  /**
   * Gives each element whose name without prefix is in {@code names}, and that is in no other such,
   * to {@code records}, with the elements in it that are named in {@code fields}. Where faults are
   * repaired, what stands behind one is left out.
   *
   * @throws InputException if it is no XML
   */
  static void read(
      InputText input,
      ReadLimits limits,
      boolean lenient,
      Set<String> names,
      Set<String> fields,
      ThreadDrafts drafts,
      Consumer<XmlElement> records) {
    try {
      new XmlRecords(input, limits, names, fields, records).read(lenient, drafts);
    } catch (InputException e) {
      if (!lenient) {
        throw e;
      }
      report(drafts, String.valueOf(e.getMessage()), "what stands behind that is not read");
    }
  }

  private static void report(ThreadDrafts drafts, String what, String cut) {
    drafts.limits().add(new Limit(what, cut, null, null));
  }

  private void read(boolean lenient, ThreadDrafts drafts) {
    String text = input.text();
    start = beginning(text);
    if (start > 0 && !text.substring(0, start).replace("\uFEFF", "").isBlank()) {
      InputException error = input.error(0, EXPECTED, input.found(0));
      if (!lenient) {
        throw error;
      }
      report(drafts, String.valueOf(error.getMessage()), "what stands before the XML is left out");
    }
    String allowed = allowed(text.substring(start), drafts);
    XMLStreamReader reader = null;
    try {
      reader = factory().createXMLStreamReader(new StringReader(allowed));
      events(reader);
    } catch (XMLStreamException e) {
      throw broken(e.getLocation());
    }
  }

  private static int beginning(String text) {
    return Math.max(0, text.indexOf('<'));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private String allowed(String text, ThreadDrafts drafts) {
    int first = firstForbidden(text);
    if (first == text.length()) {
      return text;
    }
    char[] characters = text.toCharArray();
    for (int i = first; i < characters.length; i++) {
      characters[i] = isForbidden(characters[i]) ? ' ' : characters[i];
    }
    InputException error = input.error(start + first, EXPECTED, input.found(start + first));
    report(
        drafts, String.valueOf(error.getMessage()), "read as a blank, as all others of its kind");
    return new String(characters);
  }

  private static int firstForbidden(String text) {
    int at = 0;
    while (at < text.length() && !isForbidden(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isForbidden(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\uFFFE' || c == '\uFFFF';
  }

  private InputException broken(Location location) {
    int offset = start + (location == null ? 0 : Math.max(0, location.getCharacterOffset()));
    return input.error(offset, EXPECTED, input.found(offset));
  }

  private void events(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> enter(reader);
        case XMLStreamConstants.END_ELEMENT -> leave();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            characters(reader);
        case XMLStreamConstants.DTD -> throw refused(reader, "XML without a document type", "one");
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw refused(reader, EXPECTED, "an entity that is not XML's own");
        default -> {}
      }
    }
  }

  private InputException refused(XMLStreamReader reader, String expected, String found) {
    return input.error(offset(reader), expected, found);
  }

  private int offset(XMLStreamReader reader) {
    return start + Math.max(0, reader.getLocation().getCharacterOffset());
  }

  private void enter(XMLStreamReader reader) {
    if (++depth > limits.maxDepth()) {
      throw refused(reader, "XML at most " + limits.maxDepth() + " levels deep", "more");
    }
    String name = reader.getLocalName();
    String bare = name.substring(name.lastIndexOf(':') + 1);
    if (open.isEmpty() && !names.contains(bare)) {
      return;
    }
    XmlElement element = new XmlElement(name, offset(reader));
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      element.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    if (!open.isEmpty() && fields.contains(bare)) {
      keep(reader, element);
    }
    open.addLast(element);
  }

  private void keep(XMLStreamReader reader, XmlElement element) {
    long most = 1000 + (long) FIELDS_PER_COMMENT * limits.maxComments();
    if (++kept > most) {
      throw refused(reader, "at most " + most + " elements in a record", "more");
    }
    open.getLast().add(element);
  }

  private void characters(XMLStreamReader reader) {
    if (!open.isEmpty()) {
      open.getLast().characters(reader.getText());
    }
  }

  private void leave() {
    depth--;
    XmlElement closed = open.pollLast();
    if (closed != null && open.isEmpty()) {
      kept = 0;
      records.accept(closed);
    }
  }
}
