/* Hides what is not asked for: texts, their claims in map and outline, and flags. */

function drawFilters(model) {
  const form = document.getElementById('filters');
  fillChoices(document.getElementById('filter-author'), authorChoices(model));
  fillChoices(document.getElementById('filter-flag'), flagChoices(model));
  form.addEventListener('input', () => applyFilters(model));
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => applyFilters(model)));
}

function fillChoices(list, choices) {
  list.append(...choices.map(([value, text]) => element('option', { value }, visible(text))));
}

/* Values carry a mark in front, so that no author's name is taken for "everybody". */
function authorChoices(model) {
  const names = new Set(model.analysis.comments.filter(comment => comment.author).map(comment => comment.author));
  return [['', 'everybody'], ...[...names].map(name => [`=${name}`, name])];
}

function flagChoices(model) {
  const kinds = new Set(model.analysis.flags.map(flag => flag.kind));
  return [['', 'any or none'], ['+', 'any flag'], ...[...kinds].map(kind => [`=${kind}`, kind])];
}

function applyFilters(model) {
  const filter = readFilter();
  document.getElementById('filter-score-shown').textContent = percent(filter.score);
  const hidden = new Set(model.analysis.comments.filter(comment => !fits(model, filter, comment)).map(comment => comment.id));
  model.analysis.comments.forEach(comment => { comment.drawn.hidden = hidden.has(comment.id); });
  model.analysis.flags.forEach(flag => { flag.card.hidden = hidden.has(flag.comment) || !isAsked(filter, flag); });
  const shown = model.analysis.claims.filter(claim => filterClaim(claim, hidden, filter));
  document.querySelectorAll('.outline li[data-score]').forEach(item => { item.hidden = item.dataset.score < filter.score; });
  filterMap(hidden, filter);
  sayFilter(model, model.analysis.comments.length - hidden.size, shown.length);
}

function readFilter() {
  return {
    author: document.getElementById('filter-author').value,
    flag: document.getElementById('filter-flag').value,
    score: Number(document.getElementById('filter-score').value) / 100,
  };
}

function fits(model, filter, comment) {
  if (filter.author && filter.author !== `=${comment.author}`) return false;
  return !filter.flag || listAt(model.flagsOf, comment.id).some(flag => isAsked(filter, flag));
}

function isAsked(filter, flag) {
  return flag.score >= filter.score && (!filter.flag || filter.flag === '+' || filter.flag === `=${flag.kind}`);
}

function filterClaim(claim, hidden, filter) {
  const isShown = !hidden.has(claim.comment) && claim.score >= filter.score;
  claim.outlined.hidden = !isShown;
  return isShown;
}

function filterMap(hidden, filter) {
  if (!map) return;
  map.batch(() => map.elements().forEach(part =>
    part.toggleClass('filtered', hidden.has(part.data('place')) || part.data('score') < filter.score)));
}

function sayFilter(model, comments, claims) {
  document.getElementById('filter-result').textContent =
    `${comments.toLocaleString('en')} of ${plural(model.analysis.comments.length, 'comment')}, ${claims.toLocaleString('en')} of ${plural(model.analysis.claims.length, 'claim')}`;
}
