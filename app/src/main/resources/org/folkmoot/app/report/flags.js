/* What a moderator should see first. */

const FLAGS_AT_FIRST = 6;

function drawFlags(model) {
  const list = document.getElementById('flag-list');
  const flags = [...model.analysis.flags].sort((a, b) =>
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || b.score - a.score);
  if (flags.length === 0) {
    list.append(element('p', { class: 'quiet' }, 'The automatic checks found nothing to look at.'));
    return;
  }
  const cards = flags.map(flag => flagCard(model, flag));
  list.append(element('div', { class: 'cards' }, cards));
  if (cards.length > FLAGS_AT_FIRST) list.append(moreButton(cards));
}

function moreButton(cards) {
  const rest = cards.slice(FLAGS_AT_FIRST);
  rest.forEach(card => card.classList.add('later'));
  const more = button({ onclick: () => {
    rest.forEach(card => card.classList.remove('later'));
    rest[0].querySelector('button').focus();
    more.remove();
  } }, `Show ${plural(rest.length, 'more flag')}`);
  return more;
}

function flagCard(model, flag) {
  const decision = model.decisions.get(flag.comment);
  const card = element('section', { class: `card ${flag.severity}`, 'aria-label': `${flag.kind}, ${flag.severity}` },
    element('p', { class: 'card-head' },
      chip(`flag ${flag.severity}`, `⚑ ${flag.severity}`), ' ',
      element('strong', {}, flag.kind), ` · ${percent(flag.score)}`),
    element('p', {}, linkTo(model, flag.comment)),
    element('p', { class: 'message' }, words(flag.message)),
    excerpt(model, flag),
    decision ? element('p', { class: 'quiet' }, 'Decision: ', words(decision.action)) : null,
    button({ 'data-flag': flag.id, onclick: () => select(model, 'flag', flag.id) }, 'Show the words and why'));
  flag.card = card;
  return card;
}

/* The words that say so: of the one who alleges it, else those that are flagged. */
function excerpt(model, flag) {
  const said = flag.by && flag.evidence.cues.find(cue => cue.comment === flag.by);
  if (said) return element('p', { class: 'excerpt' }, author(model, flag.by), ': ', quoted(said.quote, 140));
  return element('p', { class: 'excerpt' }, flag.spans.slice(0, 1).map(span => quoted(spanText(model, flag.comment, span), 140)));
}

function spanText(model, id, span) {
  const place = model.places.get(id);
  return place ? place.text.slice(span.start, span.end) : '';
}
