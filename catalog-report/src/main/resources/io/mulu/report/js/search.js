// Search as you type, over everything that is written of resources and findings.

const searchStep = 20;
let haystacks = null;
let searchTimer = 0;

function searchBox(text) {
  const input = el('input', {
    id: 'search-text', type: 'search', autocomplete: 'off', spellcheck: 'false',
    placeholder: t('search.placeholder'), 'aria-label': t('search.label'), 'aria-controls': 'results',
    oninput: searchSoon, onfocus: prepareSearch, onkeydown: searchKeys
  });
  input.value = text;
  return el('div', { class: 'search', role: 'search' }, icon('search'), input);
}

function searchKeys(event) {
  if (event.key === 'Escape') {
    leaveSearch();
  } else if (event.key === 'Enter') {
    renderSearch();
    const first = byId('results').querySelector('a');
    if (first) {
      first.focus();
    }
  }
}

function searchSoon() {
  window.clearTimeout(searchTimer);
  searchTimer = window.setTimeout(renderSearch, entries.length > 2000 ? 120 : 20);
}

function leaveSearch() {
  const input = byId('search-text');
  if (input && input.value !== '') {
    input.value = '';
    renderSearch();
  }
}

function followSearch(address) {
  if (address.startsWith('#search=')) {
    byId('search-text').value = decodeURIComponent(address.slice('#search='.length));
    renderSearch();
  }
}

function fold(text) {
  return text.normalize('NFKC').toLowerCase();
}

// All text below a member, but not the names of members.
function texts(value, into) {
  if (value !== null && typeof value === 'object') {
    Object.values(value).forEach((part) => texts(part, into));
  } else if (typeof value === 'string') {
    into.push(value);
  }
  return into;
}

function prepareSearch() {
  if (haystacks === null) {
    haystacks = { entries: entries.map(entryHaystack), findings: findings.map(findingHaystack) };
  }
}

function entryHaystack(entry) {
  const coded = ['sharing', 'openness', 'updateCycle', 'format'].map((name) => bothLabels(name, facets[name].of(entry)));
  return fold(texts(entry.resource, []).concat(Object.keys(entry.resource.extensions || {}), coded).join('\n'));
}

function bothLabels(name, code) {
  const domain = { sharing: 'sharing-type', updateCycle: 'update-cycle', format: 'format-category' }[name];
  const value = (labels.domains[domain] || []).find((candidate) => candidate.code === code);
  return value ? value.zh + '\n' + value.en : '';
}

function findingHaystack(finding) {
  const rule = rulesById.get(finding.rule) || {};
  const entry = finding.entry ? finding.entry.provider : '';
  return fold(texts([finding.rule, finding.element, finding.resource, finding.location, finding.arguments, finding.message,
    rule.title, entry], []).join('\n'));
}

function hits(list, stacks, terms) {
  return list.filter((one, index) => terms.every((term) => stacks[index].includes(term)));
}

function renderSearch() {
  const query = byId('search-text').value.trim();
  const terms = fold(query).split(/\s+/).filter(isContent);
  byId('results').hidden = terms.length === 0;
  byId('report').hidden = terms.length > 0;
  if (terms.length === 0) {
    fill(byId('results'));
    return;
  }
  prepareSearch();
  showHits(query, terms, hits(entries, haystacks.entries, terms), hits(findings, haystacks.findings, terms));
  window.scrollTo(0, 0);
}

function showHits(query, terms, foundEntries, foundFindings) {
  const none = foundEntries.length + foundFindings.length === 0;
  fill(byId('results'),
    el('div', { class: 'results-head' },
      el('h1', {}, t('search.title')),
      el('button', { type: 'button', class: 'button', onclick: leaveSearch }, icon('close'), t('search.clear'))),
    el('p', { role: 'status', class: 'muted', 'data-figure': 'hits' }, t('search.status',
      { query: query, resources: foundEntries.length, findings: foundFindings.length })),
    none ? el('p', { class: 'empty' }, t('search.none', { query: query }))
      : el('div', { class: 'hits' },
        hitPart('search.resources', foundEntries, (entry) => entryHit(entry, terms)),
        hitPart('search.findings', foundFindings, (finding) => findingHit(finding, terms))));
}

function hitPart(word, list, row) {
  if (list.length === 0) {
    return null;
  }
  const rows = el('ul', { class: 'rows' });
  const pager = paged(list, { into: rows, row: row, step: searchStep });
  return el('section', { class: 'hit-part' }, el('h2', {}, t(word), el('span', { class: 'count' }, number(list.length))), rows, pager);
}

function entryHit(entry, terms) {
  const link = resourceLink(entry, { class: 'row-name' });
  fill(link, marked(entryName(entry), terms));
  return el('li', { class: 'row' },
    el('div', { class: 'row-main' }, link,
      el('p', { class: 'row-sub' },
        entry.resource.code && el('code', {}, marked(entry.resource.code, terms)),
        entry.provider && el('span', {}, marked(entry.provider, terms))),
      snippet(entry, terms)),
    el('div', { class: 'row-side' },
      el('span', { class: 'badges' }, sharingBadge(entry), opennessBadge(entry)),
      el('span', { class: 'row-facts' }, findingMarks(entry))));
}

// The first text that holds a term not already seen in name, code or provider.
function snippet(entry, terms) {
  const seen = fold([entry.name || '', entry.resource.code || '', entry.provider].join('\n'));
  const wanted = terms.filter((term) => !seen.includes(term));
  if (wanted.length === 0) {
    return entry.resource.summary ? el('p', { class: 'row-summary' }, marked(entry.resource.summary, terms)) : null;
  }
  const lines = describedTexts(entry).filter(([, text]) => wanted.some((term) => fold(text).includes(term))).slice(0, 3);
  return el('p', { class: 'row-snippet' }, lines.map(([label, text]) =>
    el('span', {}, el('b', {}, label), marked(excerpt(text, wanted), wanted))));
}

function describedTexts(entry) {
  const resource = entry.resource;
  const named = labels.elements.map((element) => [element.id, member(resource, element.id)])
    .filter(([id, value]) => typeof value === 'string' && !(elementsById.get(id) || {}).domain)
    .map(([id, value]) => [elementLabel(id), value]);
  const classes = ((resource.classification || {}).names || []).map((name) => [elementLabel('classification.names'), name]);
  const items = entry.items.filter((item) => item.name).map((item) => [elementLabel('items.name'), item.name]);
  const rest = Object.entries(resource.extensions || {}).concat(
    entry.items.flatMap((item) => Object.entries(item.extensions || {})));
  const written = writtenTexts(resource, false).concat(entry.items.flatMap((item) => writtenTexts(item, true)));
  return named.concat(classes, items, rest, written);
}

function writtenTexts(object, inItem) {
  return Object.entries(object.asWritten || {}).map(([path, text]) => [elementLabel(elementAt(path, inItem)), text]);
}

function excerpt(text, terms) {
  const at = Math.min(...terms.map((term) => fold(text).indexOf(term)).filter((position) => position >= 0));
  const from = Math.max(0, at - 20);
  return text.length <= 90 ? text : (from > 0 ? '…' : '') + text.slice(from, from + 90) + (from + 90 < text.length ? '…' : '');
}

function findingHit(finding, terms) {
  return el('li', { class: 'row row-finding' },
    severityMark(finding.severity),
    el('div', { class: 'row-main' },
      el('p', {}, marked(findingMessage(finding), terms)),
      el('p', { class: 'row-sub' }, finding.location && place(finding.location), finding.entry && resourceLink(finding.entry))));
}

function marked(text, terms) {
  const folded = fold(text);
  if (folded.length !== text.length) {
    return [text];
  }
  const parts = [];
  let from = 0;
  for (let next = nextTerm(folded, terms, 0); next; next = nextTerm(folded, terms, from)) {
    parts.push(text.slice(from, next.at), el('mark', {}, text.slice(next.at, next.at + next.length)));
    from = next.at + next.length;
  }
  return parts.concat(text.slice(from));
}

function nextTerm(folded, terms, from) {
  return terms.map((term) => ({ at: folded.indexOf(term, from), length: term.length }))
    .filter((one) => one.at >= 0)
    .sort((a, b) => a.at - b.at || b.length - a.length)[0];
}
