// The list of resources beside the tree, with its filters.

const listStep = 10;
const printedResources = 1000;
let listPager = null;

function renderCatalogue() {
  if (entries.length === 0) {
    fill(byId('catalogue'), el('h2', {}, t('catalogue.title')), el('p', { class: 'empty' }, t('catalogue.empty')));
    return;
  }
  const wide = window.matchMedia('(min-width: 900px)').matches;
  fill(byId('catalogue'),
    el('h2', {}, t('catalogue.title')),
    el('div', { class: 'browse' },
      el('details', { class: 'tree-panel', open: wide },
        el('summary', {}, icon('chevron'), t('catalogue.tree.open')), el('div', { id: 'tree-host' })),
      el('div', { class: 'list-panel', id: 'list-host' })));
  renderTree();
  renderList();
}

function renderList() {
  const within = filter.node.entries;
  const found = matching(within);
  const rows = el('ul', { class: 'rows' });
  listPager = paged(found, { into: rows, row: resourceRow, step: listStep });
  fill(byId('list-host'),
    el('div', { class: 'list-head' },
      el('h3', {}, crumbs(filter.node)),
      el('p', { role: 'status', class: 'muted', 'data-figure': 'matches' }, t('catalogue.matches', { n: found.length }))),
    filterBar(within),
    found.length === 0 ? el('p', { class: 'empty' }, t('catalogue.none')) : rows,
    listPager);
}

function crumbs(node) {
  const names = [];
  for (let at = node; at && (at.parent || at === trees.all); at = at.parent) {
    names.unshift(nodeName(at));
  }
  return names.join(' › ');
}

function filterBar(within) {
  const names = ['sharing', 'openness', 'updateCycle', 'format', 'provider'].concat(checked ? 'quality' : []);
  const active = Object.keys(filter.facets).length > 0;
  return el('div', { class: 'filters', role: 'group', 'aria-label': t('filter.label') },
    names.filter((name) => filter.facets[name] !== undefined || countsOf(name, within).length > 1)
      .map((name) => facetSelect(name, within)),
    active && el('button', { type: 'button', class: 'button', onclick: clearFilters }, icon('close'), t('filter.clear')));
}

function facetSelect(name, within) {
  const counts = countsOf(name, within);
  const chosen = filter.facets[name];
  if (chosen !== undefined && !counts.some((one) => one.code === chosen)) {
    counts.push({ code: chosen, n: 0, label: facets[name].label(chosen) });
  }
  const select = el('select', {
    id: 'filter-' + name,
    onchange: () => {
      setFacet(name, select.selectedIndex === 0 ? null : counts[select.selectedIndex - 1].code);
      byId('filter-' + name)?.focus();
    }
  },
    el('option', {}, t('filter.all')),
    counts.map((one) => el('option', { selected: one.code === chosen }, one.label + ' (' + number(one.n) + ')')));
  return el('label', { class: chosen === undefined ? 'filter' : 'filter filter-on' }, el('span', {}, facetTitle(name)), select);
}

function clearFilters() {
  filter.facets = {};
  renderList();
  byId('list-host').querySelector('select')?.focus();
}

function resourceRow(entry) {
  return el('li', { class: 'row' },
    el('div', { class: 'row-main' },
      resourceLink(entry, { class: 'row-name' }),
      el('p', { class: 'row-sub' },
        entry.resource.code && el('code', {}, entry.resource.code),
        entry.provider && el('span', {}, providerText(entry))),
      entry.resource.summary && entry.resource.summary !== entry.name && el('p', { class: 'row-summary' }, entry.resource.summary)),
    el('div', { class: 'row-side' },
      el('span', { class: 'badges' }, sharingBadge(entry), opennessBadge(entry), cycleBadge(entry)),
      el('span', { class: 'row-facts' },
        entry.items.length > 0 && el('span', { class: 'muted' }, t('catalogue.items', { n: entry.items.length })),
        findingMarks(entry))));
}
