/* The arguments as a map. What it says by colour it also says by shape, line and sign. */

let map = null;

function drawMap(model) {
  const frame = document.getElementById('map');
  const chosen = mapClaims(model, Number(frame.dataset.claims));
  if (chosen.length === 0) {
    document.getElementById('map-frame').hidden = true;
    sayOnMap('No supports or rebuttals were found, so there is no map to draw.');
    return;
  }
  map = cytoscape({
    container: frame,
    elements: mapElements(model, chosen),
    style: mapStyle(),
    minZoom: 0.05,
    maxZoom: 3,
    autoungrabify: true,
    boxSelectionEnabled: false,
  });
  layMap();
  map.on('tap', 'node[kind = "claim"]', event => select(model, 'claim', event.target.id()));
  map.on('tap', 'edge, node[kind = "step"]', event => select(model, 'relation', event.target.data('relation')));
  map.on('tap', event => event.target === map && deselect(model));
  frame.setAttribute('aria-label', `Map of ${plural(chosen.length, 'claim')} and their relations. Arrow keys move it, plus and minus zoom. The outline says the same as a list.`);
  mapControls(frame);
  redrawWhenColoursChange();
}

/* The claims that hang together with others, strongest first, as many as the map may hold. */
function mapClaims(model, most) {
  const bound = model.analysis.claims.filter(claim => isBound(model, claim));
  const ranked = [...bound].sort((a, b) => (b.strength || 0) - (a.strength || 0));
  const kept = new Set(ranked.slice(0, most));
  const notes = [];
  if (bound.length > kept.size) notes.push(`The map shows the ${most} strongest of ${plural(bound.length, 'claim')} that have relations.`);
  const free = model.analysis.claims.length - bound.length;
  if (free > 0 && bound.length > 0) notes.push(`${plural(free, 'claim')} without relations ${free === 1 ? 'is' : 'are'} in the outline only.`);
  sayOnMap(notes.join(' '));
  return bound.filter(claim => kept.has(claim));
}

function sayOnMap(sentence) {
  document.getElementById('map-notice').textContent = sentence;
}

function mapElements(model, claims) {
  const nodes = claims.map(claim => claimNode(model, claim));
  const ids = new Set(claims.map(claim => claim.id));
  const edges = [];
  const shown = relationsOnMap(model, ids);
  const steps = new Set(shown.filter(relation => relation.from.length > 1 || isUndercut(model, relation)).map(relation => relation.id));
  for (const relation of shown) {
    if (steps.has(relation.id)) nodes.push(stepNode(relation));
    edges.push(...relationEdges(model, relation, steps));
  }
  return [...nodes, ...edges];
}

/* The relations whose ends are all on the map; an undercut's end may be another relation. */
function relationsOnMap(model, claims) {
  const isOn = relation => relation.from.every(id => claims.has(id))
    && (claims.has(relation.to) || model.relations.has(relation.to));
  const shown = new Map();
  for (const relation of model.analysis.relations) if (isOn(relation)) shown.set(relation.id, relation);
  for (let before = -1; before !== shown.size;) {
    before = shown.size;
    for (const [id, relation] of shown) if (!claims.has(relation.to) && !shown.has(relation.to)) shown.delete(id);
  }
  return [...shown.values()];
}

function isUndercut(model, relation) {
  return listAt(model.incoming, relation.id).length > 0;
}

function claimNode(model, claim) {
  const label = LABELS[claim.label];
  const head = `${label ? label.sign : ''} ${visible(nameOf(model, claim.comment))}`;
  return {
    data: { id: claim.id, kind: 'claim', role: claim.role, label: claim.label || 'undecided', place: claim.comment,
      score: claim.score, text: breakable(`${head}\n${visible(shortened(claim.text, 66))}`) },
  };
}

/* Long words, such as addresses, may be broken where a zero-width space stands. */
function breakable(text) {
  return text.replace(/[^\s]{20}(?=[^\s]{4})/g, '$&\u200B');
}

function stepNode(relation) {
  return { data: { id: relation.id, kind: 'step', relation: relation.id, type: relation.type, score: relation.score } };
}

/* Arrows point from reason to conclusion. They are stored the other way round, since the layout
   starts at the sources and the conclusions belong in front. */
function relationEdges(model, relation, steps) {
  const target = relation.to;
  if (!steps.has(relation.id)) return relation.from.map(from => edge(relation, target, from, 'whole'));
  return [edge(relation, target, relation.id, 'head'), ...relation.from.map(from => edge(relation, relation.id, from, 'tail'))];
}

function edge(relation, source, target, part) {
  return {
    data: { id: `${relation.id} ${part} ${target}`, source, target, relation: relation.id, type: relation.type, part,
      score: relation.score, sign: part === 'tail' ? '' : VERBS[relation.type].sign },
  };
}

/* Each debate of its own is laid out in layers, conclusions first; then they are set in rows, the
   largest first. */
function layMap() {
  const debates = map.elements().components().sort((one, other) => other.length - one.length);
  debates.forEach(debate => {
    debate.layout({ name: 'breadthfirst', directed: true, animate: false, fit: false, spacingFactor: 1.1,
      boundingBox: { x1: 0, y1: 0, w: 1, h: 1 } }).run();
    fitShape(debate);
  });
  setInRows(debates);
  lookAt(debates[0]);
}

/* Claims are wider than high: layers can be set closer, and a debate of few but long layers is
   laid on its side. */
function fitShape(debate) {
  const box = debate.boundingBox();
  const isWide = box.w / box.h > 1.5 * map.width() / map.height();
  debate.nodes().positions(node => {
    const { x, y } = node.position();
    return isWide ? { x: y * 1.3, y: x * 0.52 } : { x, y: y * 0.75 };
  });
}

function setInRows(debates) {
  const gap = 60;
  const boxes = debates.map(debate => debate.boundingBox());
  const area = boxes.reduce((sum, box) => sum + (box.w + gap) * (box.h + gap), 0);
  const width = Math.max(boxes[0].w, Math.sqrt(area * map.width() / map.height()));
  const next = { x: 0, y: 0, row: 0 };
  debates.forEach((debate, i) => {
    const box = boxes[i];
    if (next.x > 0 && next.x + box.w > width) Object.assign(next, { x: 0, y: next.y + next.row + gap, row: 0 });
    debate.nodes().shift({ x: next.x - box.x1, y: next.y - box.y1 });
    next.x += box.w + gap;
    next.row = Math.max(next.row, box.h);
  });
}

/* All of the map where that can be read, else the beginning of its largest debate. */
function lookAt(debate) {
  const readable = 0.5;
  map.fit(undefined, 12);
  if (map.zoom() > 1.1) map.zoom(1.1);
  if (map.zoom() >= readable) {
    map.center();
  } else {
    const box = debate.boundingBox();
    map.zoom(readable);
    const top = 12 - box.y1 * readable;
    const middle = map.height() / 2 - (box.y1 + box.h / 2) * readable;
    map.pan({ x: 12 - box.x1 * readable, y: Math.min(top, middle) });
  }
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

function mapStyle() {
  return [...nodeStyles(), ...edgeStyles(), ...chosenStyles()];
}

function nodeStyles() {
  return [
    { selector: 'node[kind = "claim"]', style: {
      label: 'data(text)', 'text-wrap': 'wrap', 'text-max-width': 172, 'text-valign': 'center', 'text-halign': 'center',
      'font-size': 14, 'font-family': 'system-ui, sans-serif', width: 188, height: 90, color: colour('ink'),
      'background-color': colour('surface'), 'border-width': 2, 'border-color': colour('undecided'), shape: 'rectangle' } },
    { selector: 'node[role = "claim"]', style: { shape: 'round-rectangle' } },
    { selector: 'node[label = "in"]', style: { 'border-color': colour('in'), 'border-style': 'solid', 'border-width': 3 } },
    { selector: 'node[label = "out"]', style: { 'border-color': colour('out'), 'border-style': 'dashed', 'border-width': 3 } },
    { selector: 'node[label = "undecided"]', style: { 'border-style': 'solid', 'border-width': 1 } },
    { selector: 'node[kind = "step"]', style: { width: 14, height: 14, shape: 'diamond', 'background-color': colour('quiet') } },
  ];
}

function edgeStyles() {
  const line = (type, look) => ({ selector: `edge[type = "${type}"]`, style: {
    'line-color': colour(type), 'source-arrow-color': colour(type), color: colour(type), ...look } });
  return [
    { selector: 'edge', style: { width: 2.5, 'curve-style': 'bezier', label: 'data(sign)', 'font-size': 16, 'font-weight': 'bold',
      'text-background-color': colour('page'), 'text-background-opacity': 1, 'text-background-padding': 2, 'arrow-scale': 1.3 } },
    line('support', { 'source-arrow-shape': 'triangle' }),
    line('rebuttal', { 'source-arrow-shape': 'tee', 'line-style': 'dashed' }),
    line('undercut', { 'source-arrow-shape': 'circle', 'line-style': 'dotted' }),
    line('rephrase', { 'source-arrow-shape': 'none', width: 5, 'line-opacity': 0.6 }),
    { selector: 'edge[part = "tail"]', style: { 'source-arrow-shape': 'none' } },
  ];
}

function chosenStyles() {
  return [
    { selector: '.chosen', style: { 'background-color': colour('lit'), color: colour('lit-ink'), 'underlay-color': colour('accent'), 'underlay-opacity': 0.35, 'underlay-padding': 8 } },
    { selector: '.filtered', style: { display: 'none' } },
  ];
}

function markOnMap(model) {
  if (!map) return;
  map.elements('.chosen').removeClass('chosen');
  if (!model.selected) return;
  const id = model.selected.id;
  map.elements().filter(part => part.id() === id || part.data('relation') === id).addClass('chosen');
}

function mapControls(frame) {
  const zoom = factor => map.zoom({ level: map.zoom() * factor, renderedPosition: { x: map.width() / 2, y: map.height() / 2 } });
  document.getElementById('map-in').addEventListener('click', () => zoom(1.3));
  document.getElementById('map-out').addEventListener('click', () => zoom(1 / 1.3));
  document.getElementById('map-fit').addEventListener('click', () => map.fit(undefined, 12));
  frame.addEventListener('keydown', event => moveMap(event, zoom));
  frame.parentElement.addEventListener('wheel', event => leaveWheelToPage(event, frame), { capture: true });
  dragging();
}

function moveMap(event, zoom) {
  const moves = { ArrowLeft: { x: 60, y: 0 }, ArrowRight: { x: -60, y: 0 }, ArrowUp: { x: 0, y: 60 }, ArrowDown: { x: 0, y: -60 } };
  if (moves[event.key]) map.panBy(moves[event.key]);
  else if (event.key === '+') zoom(1.3);
  else if (event.key === '-') zoom(1 / 1.3);
  else return;
  event.preventDefault();
}

/* Whoever scrolls down the page should not get caught in the map. */
function leaveWheelToPage(event, frame) {
  if (!event.ctrlKey && document.activeElement !== frame) event.stopPropagation();
}

/* With a finger the same movement scrolls the page, so there it is asked for. */
function dragging() {
  const hand = document.getElementById('map-hand');
  const set = on => {
    hand.setAttribute('aria-pressed', String(on));
    map.userPanningEnabled(on);
    map.userZoomingEnabled(on);
  };
  hand.addEventListener('click', () => set(hand.getAttribute('aria-pressed') !== 'true'));
  set(!window.matchMedia('(pointer: coarse)').matches);
}

function redrawWhenColoursChange() {
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => map.style(mapStyle()));
}
