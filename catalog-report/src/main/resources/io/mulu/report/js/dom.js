// Elements and text. Whatever comes from data becomes a text node or an attribute, never markup.

function el(tag, properties, ...children) {
  const node = document.createElement(tag);
  Object.entries(properties || {}).forEach(([name, value]) => assign(node, name, value));
  node.append(...children.flat(Infinity).filter(isContent));
  return node;
}

function isContent(child) {
  return child !== null && child !== undefined && child !== false && child !== '';
}

function assign(node, name, value) {
  if (value === null || value === undefined || value === false) {
    return;
  }
  if (typeof value === 'function') {
    node.addEventListener(name.slice(2), value);
  } else {
    node.setAttribute(name, value === true ? '' : value);
  }
}

function fill(node, ...children) {
  node.replaceChildren(...children.flat(Infinity).filter(isContent));
  return node;
}

function byId(id) {
  return document.getElementById(id);
}

function icon(name, label) {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const use = document.createElementNS(space, 'use');
  use.setAttribute('href', '#icon-' + name);
  svg.setAttribute('class', 'icon icon-' + name);
  if (label) {
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', label);
  } else {
    svg.setAttribute('aria-hidden', 'true');
  }
  svg.append(use);
  return svg;
}

// A bar whose parts are as wide as their shares; the words stand beside it.
function shareBar(parts) {
  const bar = el('div', { class: 'share', 'aria-hidden': 'true' });
  parts.filter((part) => part.n > 0).forEach((part) => {
    const piece = el('span', { class: 'share-' + part.kind });
    piece.style.flexGrow = String(part.n);
    bar.append(piece);
  });
  return bar;
}
