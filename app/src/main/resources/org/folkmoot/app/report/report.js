/* Draws the page. */

function sizeLine(analysis) {
  const authors = new Set(analysis.comments.filter(comment => comment.author).map(comment => comment.author));
  const relations = groupBy(analysis.relations, relation => relation.type);
  return [plural(analysis.comments.length, 'comment'), plural(authors.size, 'author'), plural(analysis.claims.length, 'claim'),
    ...[...relations].map(([type, list]) => plural(list.length, type)), plural(analysis.flags.length, 'flag')].join(' · ');
}

function drawTitle(model) {
  const { thread, title, article } = model.analysis;
  const heading = title || (article && (article.title || shortened(article.text, 90))) || thread;
  document.querySelector('h1').replaceChildren(words(heading));
  document.getElementById('size').textContent = sizeLine(model.analysis);
}

function drawFooter(model) {
  const { limits, provenance, thread } = model.analysis;
  const list = document.getElementById('limits');
  list.hidden = limits.length === 0;
  list.querySelector('summary').textContent = `What was cut or assumed (${limits.length})`;
  list.querySelector('ul').append(...limits.map(limit => element('li', {}, words(`${limit.what}: ${limit.cut}`),
    limit.comment ? [' (', linkTo(model, limit.comment), ')'] : [])));
  document.getElementById('provenance').textContent =
    visible(`Thread ${thread}. Made by Folkmoot ${provenance.version}; labels and strengths by ${provenance.method}; options ${provenance.options}.`);
  document.getElementById('download').addEventListener('click', download);
}

function download() {
  const json = document.getElementById('analysis').textContent;
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = element('a', { href: url, download: 'analysis.json' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/* Tabs as the ARIA authoring practices have them: one is reached by Tab, the other by arrows. */
function drawTabs() {
  const tabs = [...document.querySelectorAll('[role=tab]')];
  const open = tab => {
    tabs.forEach(other => openTab(other, other === tab));
    tab.focus();
    if (map) map.resize();
  };
  tabs.forEach((tab, i) => {
    tab.addEventListener('click', () => open(tab));
    tab.addEventListener('keydown', event => {
      if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') open(tabs[(i + 1) % tabs.length]);
    });
  });
}

function openTab(tab, isOpen) {
  tab.setAttribute('aria-selected', String(isOpen));
  tab.tabIndex = isOpen ? 0 : -1;
  document.getElementById(tab.getAttribute('aria-controls')).hidden = !isOpen;
}

function drawReport() {
  const model = readModel();
  drawTitle(model);
  drawThread(model);
  drawFlags(model);
  drawOutline(model);
  drawMap(model);
  drawFilters(model);
  drawTabs();
  drawFooter(model);
  applyFilters(model);
  document.addEventListener('keydown', event => event.key === 'Escape' && deselect(model));
  document.body.dataset.drawn = 'true';
}

drawReport();
