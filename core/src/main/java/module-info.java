/** Reads reader comment threads and builds the argument graph of supports and rebuttals. */
module org.folkmoot.core {
  requires static transitive org.jspecify;
  requires transitive org.jgrapht.core;
  requires com.google.common;
  requires com.fasterxml.jackson.databind;
  requires org.apache.opennlp.tools;
  requires org.slf4j;
  requires java.xml;
  requires static org.jsoup;
  requires static org.commonmark;
  requires static de.siegmar.fastcsv;

  exports org.folkmoot;
  exports org.folkmoot.text;
  exports org.folkmoot.thread;
  exports org.folkmoot.memory;
  exports org.folkmoot.token;
  exports org.folkmoot.evidence;
  exports org.folkmoot.argument;
  exports org.folkmoot.claim;
  exports org.folkmoot.rephrase;
  exports org.folkmoot.stance;
  exports org.folkmoot.relation;
  exports org.folkmoot.reply;
  exports org.folkmoot.graph;
  exports org.folkmoot.lexicon;
  exports org.folkmoot.annotate;
  exports org.folkmoot.semantics;
  exports org.folkmoot.model;
  exports org.folkmoot.sentence;
  exports org.folkmoot.match;
  exports org.folkmoot.flag;
  exports org.folkmoot.copypasta;
  exports org.folkmoot.topic;
  exports org.folkmoot.analysis;
  exports org.folkmoot.read;
  exports org.folkmoot.read.form;
  exports org.folkmoot.read.graph;
  exports org.folkmoot.write;
}
