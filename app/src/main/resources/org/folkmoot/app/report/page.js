/* Elements made from words of anybody: only as text, never as markup. */

/* What acts without being seen: controls, direction overrides, zero-width characters. */
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

function element(name, properties, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties || {})) {
    if (key === 'class') made.className = value;
    else if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined));
  return made;
}

/* Somebody's words, kept apart from the direction of ours. */
function words(text) {
  const isolated = element('bdi', {});
  appendWords(isolated, text);
  return isolated;
}

/* Unseen characters stay in the text but are shown by their number and do nothing. */
function appendWords(parent, text) {
  let rest = text;
  for (let at = rest.search(UNSEEN); at >= 0; at = rest.search(UNSEEN)) {
    parent.append(rest.slice(0, at), unseen(rest[at]));
    rest = rest.slice(at + 1);
  }
  parent.append(rest);
}

function unseen(character) {
  const number = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return element('span', { class: 'unseen', 'data-code': `U+${number}` }, character);
}

/* The same for places that hold plain text alone. */
function visible(text) {
  return text.replace(new RegExp(UNSEEN, 'g'), character =>
    `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
}

function quoted(text, most) {
  return element('q', {}, words(most ? shortened(text, most) : text));
}

function button(properties, ...children) {
  return element('button', { type: 'button', ...properties }, ...children);
}

function chip(kind, ...children) {
  return element('span', { class: `chip ${kind}` }, ...children);
}

function plural(number, one) {
  return `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`;
}

function author(model, id) {
  const place = model.places.get(id);
  if (id === ARTICLE) return 'the article';
  return place && place.author ? element('span', {}, words(id), ' ', words(place.author)) : words(id);
}

/* A button that leads to a text of the thread, or its name where the page does not hold it. */
function linkTo(model, id) {
  return model.places.has(id)
    ? button({ class: 'link', onclick: () => goTo(model, id) }, author(model, id))
    : element('span', {}, words(id), ' (not on this page)');
}
