/* The article and the comments, cut at every place that can be lit. */

function drawThread(model) {
  const cuts = cutsOf(model);
  const texts = document.getElementById('texts');
  for (const place of model.places.values()) texts.append(drawPlace(model, place, cuts));
}

function elementId(id) {
  return `text-${id}`;
}

function drawPlace(model, place, cuts) {
  const isArticle = place.id === ARTICLE;
  const drawn = element('article',
    { class: isArticle ? 'place article' : 'place comment', id: elementId(place.id), tabindex: '-1' },
    isArticle ? articleHead(place) : commentHead(model, place),
    chips(model, place),
    drawText(model, place, cuts.get(place.id)),
    isArticle ? null : whyReply(model, place));
  place.drawn = drawn;
  return drawn;
}

function articleHead(article) {
  const by = [article.author, article.published && moment(article.published)].filter(Boolean).join(' · ');
  return element('header', {},
    element('h3', {}, article.title ? words(article.title) : 'Article'),
    by ? element('p', { class: 'quiet' }, words(by)) : null);
}

function commentHead(model, comment) {
  return element('header', {},
    element('h3', {}, words(comment.author || 'without a name'), ' ',
      element('span', { class: 'id' }, words(comment.id))),
    element('p', { class: 'quiet' },
      comment.created ? [element('time', { datetime: comment.created }, moment(comment.created)), ' · '] : [],
      replyLine(model, comment),
      answersLine(model, comment)));
}

function replyLine(model, comment) {
  const reply = comment.reply;
  if (!reply) return [];
  return ['answers ', linkTo(model, reply.to), ` · ${percent(reply.score)} · ${reply.origin}`];
}

function answersLine(model, comment) {
  const answers = listAt(model.answersTo, comment.id);
  if (answers.length === 0) return [];
  const shown = answers.slice(0, 5).flatMap(answer => [' ', linkTo(model, answer.id)]);
  return [' · answered by', ...shown, answers.length > 5 ? ` and ${answers.length - 5} more` : ''];
}

function chips(model, place) {
  const decision = model.decisions.get(place.id);
  const flags = listAt(model.flagsOf, place.id);
  const row = element('p', { class: 'chips' },
    flags.map(flag => flagChip(model, flag)),
    decision ? chip(`decision ${decision.action}`, 'decision: ', words(decision.action)) : null,
    place.topic ? topicChip(place.topic) : null);
  return row.childElementCount ? row : null;
}

function flagChip(model, flag) {
  return button({ class: `chip flag ${flag.severity}`, 'data-flag': flag.id, onclick: () => select(model, 'flag', flag.id) },
    `⚑ ${flag.kind} · ${flag.severity}`);
}

function topicChip(topic) {
  return chip(`topic ${topic.verdict}`, `${VERDICTS[topic.verdict]} · ${percent(topic.relevance)}`);
}

function whyReply(model, comment) {
  if (!comment.reply && !comment.topic) return null;
  return element('details', { class: 'why' },
    element('summary', {}, 'Why?'),
    comment.reply ? replyReason(model, comment.reply) : null,
    comment.topic ? element('div', {}, element('h4', {}, 'Topic'), evidence(model, comment.topic.evidence)) : null);
}

function replyReason(model, reply) {
  const others = reply.runnersUp.flatMap(other => [' ', linkTo(model, other.to), ` ${percent(other.score)};`]);
  return element('div', {},
    element('h4', {}, 'Whom it answers'),
    evidence(model, reply.evidence),
    others.length ? element('p', { class: 'quiet' }, 'Could also answer:', ...others) : null);
}

/* Where texts have to be cut so that any claim, flag or cue is a run of whole pieces. */
function cutsOf(model) {
  const cuts = new Map();
  for (const place of model.places.values()) cuts.set(place.id, new Set([0, place.text.length]));
  const cut = (id, span) => {
    const at = cuts.get(id);
    if (at) at.add(span.start).add(span.end);
  };
  model.analysis.claims.forEach(claim => cut(claim.comment, claim));
  model.analysis.flags.forEach(flag => flag.spans.forEach(span => cut(flag.comment, span)));
  model.places.forEach(place => (place.boilerplate || []).forEach(span => cut(place.id, span)));
  for (const cue of allEvidence(model.analysis).flatMap(found => found.cues)) {
    cut(cue.comment, cue);
    if (cue.of && isHere(model, cue.of)) cut(cue.of.comment, cue.of);
  }
  return cuts;
}

function drawText(model, place, cuts) {
  const offsets = [...cuts].filter(at => at <= place.text.length).sort((a, b) => a - b);
  const pieces = [];
  for (let i = 0; i + 1 < offsets.length; i++) {
    pieces.push({ start: offsets[i], end: offsets[i + 1], node: element('span', {}), claims: [] });
  }
  markClaims(model, place, pieces);
  markSpans(pieces, listAt(model.flagsOf, place.id).flatMap(flag => flag.spans), 'flagged');
  markSpans(pieces, place.boilerplate || [], 'boilerplate');
  pieces.forEach(piece => appendWords(piece.node, place.text.slice(piece.start, piece.end)));
  model.segments.set(place.id, pieces);
  return element('div', { class: 'text', dir: 'auto' }, pieces.map(piece => piece.node));
}

function markClaims(model, place, pieces) {
  for (const claim of listAt(model.claimsOf, place.id)) {
    for (const piece of within(pieces, claim)) {
      piece.claims.push(claim);
      piece.node.classList.add(claim.role);
      if (piece.claims.length === 1) {
        piece.node.addEventListener('click', () => select(model, 'claim', innermost(piece).id));
      }
    }
  }
}

function innermost(piece) {
  return piece.claims.reduce((one, other) => (other.end - other.start < one.end - one.start ? other : one));
}

function markSpans(pieces, spans, kind) {
  spans.forEach(span => within(pieces, span).forEach(piece => piece.node.classList.add(kind)));
}

/* The pieces inside a span; they are in order, so the first is found by halving. */
function within(pieces, span) {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle].start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < pieces.length && pieces[end].end <= span.end) end++;
  return pieces.slice(low, end);
}

/* Lights exactly these characters of a text. */
function light(model, id, span, kind) {
  within(listAt(model.segments, id), span).forEach(piece => piece.node.classList.add('lit', kind || 'one'));
}

function darken() {
  document.querySelectorAll('.lit').forEach(piece => piece.classList.remove('lit', 'one', 'other'));
}

function isWide() {
  return window.matchMedia('(min-width: 64rem)').matches;
}

function scrollTo(node) {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  node.scrollIntoView({ block: isWide() ? 'center' : 'start', behavior: calm ? 'auto' : 'smooth' });
}

/* Brings a text into view, also one that a filter hides, and moves the keyboard there. */
function goTo(model, id) {
  const drawn = model.places.get(id).drawn;
  drawn.hidden = false;
  drawn.focus({ preventScroll: true });
  scrollTo(drawn);
}

/* Brings what is lit into view; on a small screen only where nothing else would be lost from it. */
function showLit(always) {
  const first = document.querySelector('#texts .lit.one') || document.querySelector('#texts .lit');
  if (!first) return;
  first.closest('.place').hidden = false;
  if (always || isWide()) scrollTo(first);
}
