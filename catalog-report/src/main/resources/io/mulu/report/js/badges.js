// Small marks that say a value in words, with a sign of its own for each kind.

function severityMark(severity) {
  return el('span', { class: 'mark mark-' + severity }, icon(severity), t('severity.' + severity));
}

function severityCount(severity, n) {
  const name = t('severity.' + severity);
  return el('span', { class: 'mark mark-' + severity, title: name }, icon(severity, name), number(n));
}

function sharingBadge(entry) {
  const code = facets.sharing.of(entry);
  if (code === '') {
    return stated('sharing') ? el('span', { class: 'badge badge-absent' }, t('value.nosharing')) : null;
  }
  return el('span', { class: 'badge badge-' + code, title: t('chart.sharing') }, facets.sharing.label(code));
}

function opennessBadge(entry) {
  const code = facets.openness.of(entry);
  if (code === '') {
    return null;
  }
  return el('span', { class: 'badge badge-' + code, title: t('chart.openness') }, facets.openness.label(code));
}

function cycleBadge(entry) {
  const written = (entry.resource.asWritten || {}).updateCycle;
  const text = entry.resource.updateCycle ? valueLabel('update-cycle', entry.resource.updateCycle) : written;
  return text ? el('span', { class: 'badge', title: t('chart.updateCycle') }, text) : null;
}

function findingMarks(entry) {
  return severities.filter((severity) => entry[severity] > 0)
    .map((severity) => severityCount(severity, entry[severity]));
}

function resourceLink(entry, properties) {
  return el('a', Object.assign({
    href: '#resource-' + (entry.index + 1),
    onclick: (event) => followResource(event, entry)
  }, properties), entryName(entry));
}

function place(location) {
  const fine = location.cell || rowText(location) || location.pointer || '';
  const coarse = [location.file, location.sheet].filter(isContent).join(' › ');
  const line = location.pointer !== undefined && location.line ? t('place.line', { line: String(location.line) }) : '';
  return el('span', { class: 'place' },
    fine && el('code', { class: 'cell' }, fine),
    el('span', { class: 'file' }, [coarse, line].filter(isContent).join(' · ')));
}

// Where a whole row is meant, its number is all there is.
function rowText(location) {
  return location.row ? t('place.row', { row: String(location.row) }) : '';
}

function findingMessage(finding) {
  return inLanguage(finding.message) || inLanguage((rulesById.get(finding.rule) || {}).title) || finding.rule;
}
