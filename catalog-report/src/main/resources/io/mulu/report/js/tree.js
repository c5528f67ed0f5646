// The catalogue as a tree: by classification (类, 项, 目, 细目) or by provider and division.

const codeLengths = [1, 3, 6];
let knownNames = null;
const trees = buildTrees();
let treeKind = trees.classification ? 'classification' : 'provider';
filter.node = trees.all;

function buildTrees() {
  const all = branch(null, '', '');
  all.entries = entries;
  const classified = entries.some((entry) => classOf(entry).length > 0);
  return {
    all: all,
    classification: classified ? grow(classOf, 'value.unclassified') : null,
    provider: grow((entry) => [entry.provider, entry.unit].filter(isContent).map((name) => ({ name: name, code: '' })),
      'value.noprovider')
  };
}

function branch(parent, name, code) {
  return { parent: parent, name: name, code: code, children: new Map(), entries: [] };
}

function grow(pathOf, lostWord) {
  const root = branch(null, '', '');
  const lost = branch(root, '', '');
  lost.word = lostWord;
  entries.forEach((entry) => {
    const path = pathOf(entry);
    let at = path.length > 0 ? root : lost;
    root.entries.push(entry);
    path.forEach((step) => {
      at = childOf(at, step);
      at.entries.push(entry);
    });
    if (path.length === 0) {
      lost.entries.push(entry);
    }
  });
  if (lost.entries.length > 0) {
    root.children.set('\u0000', lost);
  }
  return root;
}

function childOf(parent, step) {
  const key = step.name || step.code;
  if (!parent.children.has(key)) {
    parent.children.set(key, branch(parent, step.name, step.code));
  }
  const child = parent.children.get(key);
  child.code = child.code || step.code;
  return child;
}

// Names lead; a classification that has only its code takes the names that others give to the same codes.
function classOf(entry) {
  const classification = entry.resource.classification || {};
  const codes = codeSteps(classification.code || '');
  const names = classification.names || [];
  if (names.length === 0) {
    return codes.map((code) => ({ name: namesByCode().get(code) || '', code: code }));
  }
  const fits = codes.length === names.length;
  return names.map((name, level) => ({ name: name, code: fits ? codes[level] : '' }));
}

function codeSteps(code) {
  const steps = codeLengths.filter((length) => length <= code.length).map((length) => code.slice(0, length));
  return code.length > codeLengths[2] ? steps.concat(code) : steps;
}

function namesByCode() {
  if (knownNames === null) {
    knownNames = new Map();
    entries.map((entry) => entry.resource.classification || {})
      .filter((one) => one.code && one.names && codeSteps(one.code).length === one.names.length)
      .forEach((one) => codeSteps(one.code).forEach((code, level) => knownNames.set(code, one.names[level])));
  }
  return knownNames;
}

function leafCount(node) {
  const children = [...node.children.values()].filter((child) => !child.word);
  return children.length === 0 ? (node.parent ? 1 : 0) : total(children, leafCount);
}

function nodeName(node) {
  if (node === trees.all) {
    return t('catalogue.all');
  }
  return node.word ? t(node.word) : node.name || node.code;
}

// Siblings with codes stand in the order of the codes, others as the catalogue has them.
function sortedChildren(node) {
  const children = [...node.children.values()];
  const coded = children.every((child) => child.code || child.word);
  return coded ? children.sort((a, b) => (a.word ? 1 : b.word ? -1 : a.code < b.code ? -1 : 1)) : children;
}

// ---- on the page -------------------------------------------------------------------------------------------------

function renderTree() {
  const host = byId('tree-host');
  const tree = el('ul', { class: 'tree', role: 'tree', 'aria-label': t('catalogue.tree'), onkeydown: treeKeys });
  const tops = sortedChildren(trees[treeKind]);
  tree.append(treeItem(trees.all, 1), ...tops.map((child) => treeItem(child, 1)));
  fill(host, treeKinds(), tree);
  if (tops.length <= 3) {
    [...tree.children].forEach((item) => expand(item, true));
  }
  revealNode(tree);
}

function treeKinds() {
  if (!trees.classification) {
    return null;
  }
  return el('div', { class: 'segments', role: 'group', 'aria-label': t('catalogue.by') },
    ['classification', 'provider'].map((kind) => el('button', {
      type: 'button', 'aria-pressed': String(kind === treeKind), onclick: () => changeTree(kind)
    }, t('catalogue.by.' + kind))));
}

function changeTree(kind) {
  treeKind = kind;
  filter.node = trees.all;
  renderTree();
  renderList();
}

function treeItem(node, level) {
  const grows = node !== trees.all && node.children.size > 0;
  const row = el('div', { class: 'tree-row', title: nodeName(node) },
    el('span', { class: 'twist' }, grows && icon('chevron')),
    el('span', { class: 'tree-name' }, nodeName(node), node.code && [' ', el('code', {}, node.code)]), ' ',
    el('span', { class: 'tree-n' }, number(node.entries.length)));
  const item = el('li', {
    role: 'treeitem', tabindex: '-1', 'aria-level': String(level), 'aria-selected': 'false', 'aria-expanded': grows && 'false',
    'aria-label': [nodeName(node), node.code, number(node.entries.length)].filter(isContent).join(' ')
  }, row);
  item.node = node;
  row.style.paddingInlineStart = 4 + (level - 1) * 14 + 'px';
  row.addEventListener('click', (event) => clickItem(event, item));
  return item;
}

function clickItem(event, item) {
  const twisted = event.target.closest('.twist');
  if (twisted && item.hasAttribute('aria-expanded')) {
    expand(item, item.getAttribute('aria-expanded') === 'false');
  } else {
    expand(item, true);
    selectNode(item.node);
  }
}

function expand(item, open) {
  if (!item.hasAttribute('aria-expanded')) {
    return;
  }
  if (open && !item.querySelector('ul')) {
    const level = Number(item.getAttribute('aria-level')) + 1;
    item.append(el('ul', { role: 'group' }, sortedChildren(item.node).map((child) => treeItem(child, level))));
  }
  item.setAttribute('aria-expanded', String(open));
}

function selectNode(node) {
  filter.node = node;
  const tree = byId('tree-host').querySelector('.tree');
  revealNode(tree);
  renderList();
}

function revealNode(tree) {
  const path = [];
  for (let at = filter.node; at && (at.parent || at === trees.all); at = at.parent) {
    path.unshift(at);
  }
  let items = [...tree.children];
  path.forEach((node, depth) => {
    const item = items.find((candidate) => candidate.node === node);
    if (item && depth < path.length - 1) {
      expand(item, true);
      items = [...item.querySelectorAll(':scope > ul > li')];
    }
  });
  markNode(tree);
}

function markNode(tree) {
  tree.querySelectorAll('li').forEach((item) => {
    const chosen = item.node === filter.node;
    item.setAttribute('aria-selected', String(chosen));
    item.tabIndex = chosen ? 0 : -1;
  });
}

// The keys of a tree after the ARIA practices.
function treeKeys(event) {
  const item = event.target.closest('li');
  const visible = [...event.currentTarget.querySelectorAll('li')].filter((one) => one.offsetParent !== null);
  const at = visible.indexOf(item);
  const open = item.getAttribute('aria-expanded') === 'true';
  const actions = {
    ArrowDown: () => focusItem(visible[at + 1]),
    ArrowUp: () => focusItem(visible[at - 1]),
    Home: () => focusItem(visible[0]),
    End: () => focusItem(visible[visible.length - 1]),
    ArrowRight: () => (open ? focusItem(visible[at + 1]) : expand(item, true)),
    ArrowLeft: () => (open ? expand(item, false) : focusItem(item.parentNode.closest('li'))),
    Enter: () => selectNode(item.node),
    ' ': () => selectNode(item.node)
  };
  if (actions[event.key]) {
    event.preventDefault();
    actions[event.key]();
  }
}

function focusItem(item) {
  if (item) {
    item.focus();
  }
}
