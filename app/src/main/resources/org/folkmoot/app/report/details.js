/* What is chosen, and why it was found. */

/* Chooses a claim, a relation or a flag: lights its words, and says why. */
function select(model, kind, id) {
  model.selected = { kind, id };
  darken();
  const body = document.getElementById('details-body');
  body.replaceChildren(...DETAILS[kind](model, id));
  document.getElementById('details').classList.add('open');
  markChosen(model);
  showLit(kind === 'flag');
}

const DETAILS = { claim: claimDetails, relation: relationDetails, flag: flagDetails };

function deselect(model) {
  model.selected = null;
  darken();
  document.getElementById('details').classList.remove('open');
  document.getElementById('details-body').replaceChildren(
    element('p', { class: 'quiet' }, 'Nothing is chosen.'));
  markChosen(model);
}

function markChosen(model) {
  const id = model.selected ? model.selected.id : null;
  document.querySelectorAll('[data-choice]').forEach(choice =>
    choice.setAttribute('aria-pressed', String(choice.dataset.choice === id)));
  markOnMap(model);
}

function closeButton(model) {
  return button({ class: 'close', onclick: () => deselect(model), 'aria-label': 'Close the details' }, '✕');
}

function lightClaim(model, claim, kind) {
  light(model, claim.comment, claim, kind);
}

function claimDetails(model, id) {
  const claim = model.claims.get(id);
  lightClaim(model, claim, 'one');
  const label = LABELS[claim.label];
  return [
    closeButton(model),
    element('blockquote', { dir: 'auto' }, words(claim.text)),
    facts(['By', linkTo(model, claim.comment)],
      ['Is a', `${claim.role} · ${claim.kind} · ${claim.voice === 'reported' ? 'reported, not asserted' : 'asserted'} · ${percent(claim.score)} sure`],
      label ? ['Label', element('span', {}, chip(`label ${claim.label}`, `${label.sign} ${label.says}`), ` ${label.why}`)] : null,
      claim.strength === undefined ? null : ['Strength', percent(claim.strength)],
      claim.topic ? ['Topic', `${VERDICTS[claim.topic.verdict]} · ${percent(claim.topic.relevance)}`] : null),
    relationList(model, claim),
  ];
}

function facts(...rows) {
  return element('dl', {}, rows.filter(Boolean).map(([term, fact]) =>
    element('div', {}, element('dt', {}, term), element('dd', {}, fact))));
}

function relationList(model, claim) {
  const incoming = listAt(model.incoming, claim.id);
  const outgoing = listAt(model.outgoing, claim.id);
  if (incoming.length + outgoing.length === 0) {
    return element('p', { class: 'quiet' }, 'No support, rebuttal or rephrase was found for it.');
  }
  return element('ul', { class: 'relations' },
    incoming.map(relation => relationItem(model, relation, VERBS[relation.type].done, relation.from)),
    outgoing.map(relation => relationItem(model, relation, VERBS[relation.type].does, [relation.to])));
}

function relationItem(model, relation, verb, ends) {
  return element('li', { class: relation.type },
    element('p', {}, `${VERBS[relation.type].sign} ${verb} · ${percent(relation.score)}`,
      ends.flatMap((end, i) => [i > 0 ? ' and ' : ' ', endLink(model, end)])),
    evidence(model, relation.evidence),
    button({ class: 'small', onclick: () => select(model, 'relation', relation.id) }, 'Show both sides'));
}

/* What a relation starts from or ends in: a claim, or for an undercut another relation. */
function endLink(model, id) {
  const claim = model.claims.get(id);
  if (claim) {
    return button({ class: 'link', onclick: () => select(model, 'claim', id) },
      author(model, claim.comment), ': ', quoted(claim.text, 120));
  }
  return model.relations.has(id)
    ? button({ class: 'link', onclick: () => select(model, 'relation', id) }, `the step: ${sentenceOf(model, id)}`)
    : 'something not on this page';
}

function sentenceOf(model, id) {
  const relation = model.relations.get(id);
  const from = relation.from.map(claim => claimName(model, claim)).join(' and ');
  const to = model.claims.has(relation.to) ? claimName(model, relation.to) : 'a step';
  return `${from} ${VERBS[relation.type].does} ${to}`;
}

function claimName(model, id) {
  const claim = model.claims.get(id);
  return claim ? `“${visible(shortened(claim.text, 50))}”` : id;
}

function relationDetails(model, id) {
  const relation = model.relations.get(id);
  relation.from.forEach(claim => lightEnd(model, claim, 'one'));
  lightEnd(model, relation.to, 'other');
  return [
    closeButton(model),
    element('p', { class: 'sentence' }, chip(`relation ${relation.type}`, `${VERBS[relation.type].sign} ${relation.type}`), ` ${percent(relation.score)}`),
    facts(['From', element('span', {}, relation.from.flatMap((claim, i) => [i > 0 ? ' and ' : '', endLink(model, claim)]))],
      [VERBS[relation.type].does, endLink(model, relation.to)]),
    evidence(model, relation.evidence),
  ];
}

function lightEnd(model, id, kind) {
  const claim = model.claims.get(id);
  if (claim) {
    lightClaim(model, claim, kind);
  } else if (model.relations.has(id)) {
    model.relations.get(id).from.forEach(end => model.claims.has(end) && lightClaim(model, model.claims.get(end), kind));
  }
}

function flagDetails(model, id) {
  const flag = model.flags.get(id);
  const decision = model.decisions.get(flag.comment);
  flag.spans.forEach(span => light(model, flag.comment, span, 'one'));
  return [
    closeButton(model),
    element('p', { class: 'sentence' }, chip(`flag ${flag.severity}`, `⚑ ${flag.severity}`), ' ', element('strong', {}, flag.kind), ` · ${percent(flag.score)}`),
    element('p', { class: 'message' }, words(flag.message)),
    facts(['Comment', linkTo(model, flag.comment)],
      flag.by ? ['On the word of', linkTo(model, flag.by)] : null,
      flag.claim && model.claims.has(flag.claim) ? ['Claim', endLink(model, flag.claim)] : null,
      flag.cluster ? ['Copies', clusterLine(model, flag.cluster)] : null,
      decision ? ['Decision', element('span', {}, words(decision.action), ': ', words(decision.why), ` (rule ${decision.rule})`)] : null),
    evidence(model, flag.evidence),
  ];
}

function clusterLine(model, cluster) {
  const first = cluster.first;
  const where = isHere(model, first) ? linkTo(model, first.comment) : element('span', {}, words(first.comment),
    first.thread ? [' in ', words(first.thread)] : [], first.author ? [' by ', words(first.author)] : []);
  return element('span', {}, `${cluster.size} copies by ${plural(cluster.authors, 'author')}; first seen in `, where);
}

/* One reason: a sentence, the words that speak for it as buttons, and who judged. */
function evidence(model, found) {
  return element('div', { class: 'evidence' },
    element('p', {}, words(found.why)),
    found.cues.length ? element('ul', { class: 'cues' }, found.cues.map(cue => element('li', {}, cueButton(model, cue)))) : null,
    element('p', { class: 'quiet small' }, `${found.kind} · ${percent(found.score)} · judged by `, words(found.rule)));
}

function cueButton(model, cue) {
  return button({ class: 'cue', onclick: () => lightCue(model, cue) },
    quoted(cue.quote, 90), ' ', element('span', { class: 'quiet' }, `${cue.kind} in `, author(model, cue.comment),
      cue.of ? [cue.kind === 'callout' ? ' about ' : ' = ', counterpart(model, cue.of)] : []));
}

function counterpart(model, of) {
  if (isHere(model, of)) return author(model, of.comment);
  return element('span', {}, words(of.comment), of.thread ? [' in ', words(of.thread)] : [], of.author ? [' by ', words(of.author)] : []);
}

/* The words of a cue, and the words they match on the other side. */
function lightCue(model, cue) {
  darken();
  light(model, cue.comment, cue, 'one');
  if (cue.of && isHere(model, cue.of)) light(model, cue.of.comment, cue.of, 'other');
  showLit(true);
}
