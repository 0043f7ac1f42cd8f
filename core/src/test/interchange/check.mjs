// Loads files with the readers of others and prints what they saw, one JSON line a file.
// usage: node check.mjs FORM FILE [FORM FILE]…   FORM: aif, xaif, arguebuf, argdown
import { readFileSync } from "node:fs";
import * as arguebuf from "arguebuf";
import argdown from "@argdown/core";

function dangling(graph) {
  const nodes = new Set(Object.keys(graph.nodes));
  return Object.values(graph.edges).filter(
    (edge) => !nodes.has(edge.source?.id ?? edge.source) || !nodes.has(edge.target?.id ?? edge.target),
  ).length;
}

function graphSeen(graph) {
  const nodes = Object.values(graph.nodes);
  const atoms = nodes.filter((node) => node.type === "atom");
  return {
    atoms: atoms.length,
    schemes: nodes.length - atoms.length,
    edges: Object.keys(graph.edges).length,
    dangling: dangling(graph),
    texts: atoms.map((node) => node.text),
  };
}

function argdownSeen(text) {
  const app = new argdown.ArgdownApplication();
  app.addPlugin(new argdown.ParserPlugin(), "parse-input");
  app.addPlugin(new argdown.DataPlugin(), "build-model");
  app.addPlugin(new argdown.ModelPlugin(), "build-model");
  const seen = app.run({ input: text, process: ["parse-input", "build-model"] });
  const errors = [...(seen.lexerErrors ?? []), ...(seen.parserErrors ?? []), ...(seen.exceptions ?? [])];
  return {
    errors: errors.map((error) => String(error.message ?? error)),
    statements: Object.keys(seen.statements ?? {}).length,
    arguments: Object.keys(seen.arguments ?? {}).length,
    relations: (seen.relations ?? []).map((r) => `${r.relationType} ${r.from?.title} ${r.to?.title ?? ""}`),
    data: Object.values(seen.statements ?? {}).filter((statement) => statement.data).length,
  };
}

function seen(form, text) {
  switch (form) {
    case "aif":
      return graphSeen(arguebuf.load.aif(JSON.parse(text)));
    case "xaif":
      return graphSeen(arguebuf.load.xaif(JSON.parse(text)));
    case "arguebuf":
      return graphSeen(arguebuf.load.json(JSON.parse(text)));
    default:
      return argdownSeen(text);
  }
}

const words = process.argv.slice(2);
for (let i = 0; i < words.length; i += 2) {
  const [form, file] = [words[i], words[i + 1]];
  try {
    console.log(JSON.stringify({ file, form, ...seen(form, readFileSync(file, "utf8")) }));
  } catch (error) {
    console.log(JSON.stringify({ file, form, failure: String(error.stack ?? error) }));
  }
}
