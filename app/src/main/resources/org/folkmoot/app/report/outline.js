/* The arguments as a list, in the order of the thread: the same as the map, without seeing it. */

function drawOutline(model) {
  const panel = document.getElementById('outline-panel');
  const bound = model.analysis.claims.filter(claim => isBound(model, claim));
  const free = model.analysis.claims.filter(claim => !isBound(model, claim));
  panel.append(bound.length
    ? element('ol', { class: 'outline' }, bound.map(claim => outlineItem(model, claim)))
    : element('p', { class: 'quiet' }, 'No supports or rebuttals were found.'));
  if (free.length) {
    panel.append(element('details', {},
      element('summary', {}, `${plural(free.length, 'claim')} without relations`),
      element('ol', { class: 'outline' }, free.map(claim => outlineItem(model, claim)))));
  }
}

function isBound(model, claim) {
  return model.incoming.has(claim.id) || model.outgoing.has(claim.id);
}

function outlineItem(model, claim) {
  const relations = [
    ...listAt(model.outgoing, claim.id).map(relation => outlineRelation(model, relation, VERBS[relation.type].does, [relation.to])),
    ...listAt(model.incoming, claim.id).map(relation => outlineRelation(model, relation, VERBS[relation.type].done, relation.from)),
  ];
  const item = element('li', {},
    button({ class: `choice ${claim.label || ''}`, 'data-choice': claim.id, onclick: () => select(model, 'claim', claim.id) },
      outlineHead(model, claim), element('br', {}), quoted(claim.text, 160)),
    relations.length ? element('ul', {}, relations) : null);
  claim.outlined = item;
  return item;
}

function outlineHead(model, claim) {
  const label = LABELS[claim.label];
  const strength = claim.strength === undefined ? '' : ` · ${percent(claim.strength)}`;
  return element('span', { class: 'quiet' }, author(model, claim.comment),
    ` · ${claim.role}${label ? ` · ${label.sign} ${label.says}` : ''}${strength}`);
}

function outlineRelation(model, relation, verb, ends) {
  const item = element('li', {},
    button({ class: 'choice link', 'data-choice': relation.id, onclick: () => select(model, 'relation', relation.id) },
      `${VERBS[relation.type].sign} ${verb} `, ends.flatMap((end, i) => [i > 0 ? ' and ' : '', outlineEnd(model, end)]), ` · ${percent(relation.score)}`));
  item.dataset.score = relation.score;
  return item;
}

function outlineEnd(model, id) {
  const claim = model.claims.get(id);
  return claim ? element('span', {}, author(model, claim.comment), ' ', quoted(claim.text, 60)) : 'a step between claims';
}
