/* The analysis as it is embedded, and what is looked up in it again and again. */

const ARTICLE = 'article';

function readModel() {
  const analysis = JSON.parse(document.getElementById('analysis').textContent);
  const model = {
    analysis,
    places: new Map(),
    claims: byId(analysis.claims),
    relations: byId(analysis.relations),
    flags: byId(analysis.flags),
    claimsOf: groupBy(analysis.claims, claim => claim.comment),
    flagsOf: groupBy(analysis.flags, flag => flag.comment),
    answersTo: groupBy(analysis.comments.filter(comment => comment.reply), comment => comment.reply.to),
    decisions: new Map(analysis.decisions.map(decision => [decision.comment, decision])),
    incoming: groupBy(analysis.relations, relation => relation.to),
    outgoing: new Map(),
    segments: new Map(),
    selected: null,
  };
  if (analysis.article) model.places.set(ARTICLE, analysis.article);
  analysis.comments.forEach(comment => model.places.set(comment.id, comment));
  for (const relation of analysis.relations) {
    relation.from.forEach(claim => listIn(model.outgoing, claim).push(relation));
  }
  return model;
}

function byId(elements) {
  return new Map(elements.map(element => [element.id, element]));
}

function groupBy(elements, key) {
  const groups = new Map();
  elements.forEach(element => listIn(groups, key(element)).push(element));
  return groups;
}

function listIn(groups, key) {
  if (!groups.has(key)) groups.set(key, []);
  return groups.get(key);
}

function listAt(groups, key) {
  return groups.get(key) || [];
}

/* Every piece of evidence in the analysis. */
function allEvidence(analysis) {
  const judged = [...analysis.comments, ...analysis.claims];
  return [
    ...analysis.comments.flatMap(comment => (comment.reply ? [comment.reply.evidence] : [])),
    ...judged.flatMap(element => (element.topic ? [element.topic.evidence] : [])),
    ...analysis.relations.map(relation => relation.evidence),
    ...analysis.flags.map(flag => flag.evidence),
  ];
}

/* Whether the other side of a cue stands on this page. */
function isHere(model, counterpart) {
  const thread = counterpart.thread;
  return model.places.has(counterpart.comment) && (!thread || thread === model.analysis.thread);
}

/* Such as "c1 JJE", as text. */
function nameOf(model, id) {
  if (id === ARTICLE) return 'the article';
  const place = model.places.get(id);
  return place && place.author ? `${id} ${place.author}` : id;
}

const LABELS = {
  in: { sign: '✓', says: 'in', why: 'It stands, given all that attacks and supports it.' },
  out: { sign: '✗', says: 'out', why: 'Something that stands attacks it.' },
  undecided: { sign: '?', says: 'undecided', why: 'Whether it stands cannot be said.' },
};

const VERBS = {
  support: { sign: '+', does: 'supports', done: 'supported by' },
  rebuttal: { sign: '✕', does: 'rebuts', done: 'rebutted by' },
  undercut: { sign: '⊘', does: 'undercuts', done: 'undercut by' },
  rephrase: { sign: '≈', does: 'says the same as', done: 'said again by' },
};

const VERDICTS = {
  on: 'on topic',
  drift: 'drifts from the topic',
  off: 'off topic',
  insufficient: 'too little to tell whether it is on topic',
};

const SEVERITIES = ['info', 'review', 'high'];

function percent(score) {
  return `${Math.round(score * 100)}\u00A0%`;
}

/* Such as 2025-11-03 16:00 UTC. */
function moment(time) {
  return time.replace(/^(\d+-\d+-\d+)T(\d+:\d+).*Z$/, '$1 $2 UTC');
}

/* At most so many characters, without cutting one in two. */
function shortened(text, most) {
  const plain = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(plain.slice(0, most * 2));
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('');
}
