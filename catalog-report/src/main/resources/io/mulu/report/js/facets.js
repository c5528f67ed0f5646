// By what resources are counted and filtered. The value of a facet is '' where it is not stated.

const facets = {
  sharing: domainFacet('sharing-type', (resource) => (resource.sharing || {}).type),
  openness: domainFacet('openness', (resource) => opennessCode((resource.openness || {}).open)),
  updateCycle: domainFacet('update-cycle', (resource) => resource.updateCycle),
  format: domainFacet('format-category', (resource) => (resource.format || {}).category),
  provider: { of: (entry) => entry.provider, label: (code) => code || t('value.noprovider'), order: [] },
  quality: {
    of: worst,
    label: (code) => t('quality.' + code),
    order: severities.concat('clean'),
    title: 'filter.quality'
  }
};
const filter = { facets: {}, node: null };

function domainFacet(domain, read) {
  return {
    of: (entry) => read(entry.resource) || '',
    label: (code) => (code === '' ? t('value.absent') : facetLabel(domain, code)),
    order: (labels.domains[domain] || []).map((value) => value.code)
  };
}

function opennessCode(open) {
  return open === undefined ? '' : open ? 'open' : 'not-open';
}

function facetLabel(domain, code) {
  if (domain !== 'openness') {
    return valueLabel(domain, code);
  }
  return t(code === 'open' ? 'value.open' : 'value.notopen');
}

function facetTitle(name) {
  return t(facets[name].title || 'chart.' + name);
}

// The values that occur with their numbers: in the order of the domain, then by number; not stated comes last.
function countsOf(name, list) {
  const facet = facets[name];
  const counts = new Map();
  list.forEach((entry) => counts.set(facet.of(entry), (counts.get(facet.of(entry)) || 0) + 1));
  return [...counts.entries()]
    .map(([code, n]) => ({ code: code, n: n, label: facet.label(code) }))
    .sort((a, b) => rank(facet, a) - rank(facet, b) || b.n - a.n || (a.code < b.code ? -1 : 1));
}

function rank(facet, count) {
  const position = facet.order.indexOf(count.code);
  return count.code === '' ? Infinity : position < 0 ? facet.order.length : position;
}

// Whether any resource states it.
function stated(name) {
  return entries.some((entry) => facets[name].of(entry) !== '');
}

function providerText(entry) {
  return [entry.provider, entry.unit].filter(isContent).join(' · ');
}

function matching(list) {
  const wanted = Object.entries(filter.facets);
  return list.filter((entry) => wanted.every(([name, code]) => facets[name].of(entry) === code));
}

function setFacet(name, code) {
  if (code === null) {
    delete filter.facets[name];
  } else {
    filter.facets[name] = code;
  }
  renderList();
}

// From a chart to the list: the one facet, in the whole catalogue.
function showOnly(name, code) {
  filter.facets = { [name]: code };
  selectNode(trees.all);
  byId('catalogue').scrollIntoView({ behavior: calm() ? 'auto' : 'smooth' });
}

function calm() {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
