// One resource with everything known of it, in a dialog that the address names (#resource-5).

const detailGroups = [
  ['identity', /^(name|code|classification\.|provider\.|summary)/],
  ['format', /^format\./],
  ['use', /^(sharing|openness)\./],
  ['time', /^(updateCycle|issued|relatedCodes)$/],
  ['survey', /^survey\./],
  ['other', /./]
];
const itemStep = 100;
let shownEntry = null;
let opener = null;

function followResource(event, entry) {
  event.preventDefault();
  opener = byId('detail').open ? opener : event.currentTarget;
  const state = { detail: true };
  if (byId('detail').open) {
    history.replaceState(state, '', '#resource-' + (entry.index + 1));
  } else {
    history.pushState(state, '', '#resource-' + (entry.index + 1));
  }
  showDetail(entry);
}

function showDetail(entry) {
  const dialog = byId('detail');
  shownEntry = entry;
  fill(dialog, detailBar(entry), el('div', { class: 'detail-body', tabindex: '0', id: 'detail-body' },
    detailHead(entry), detailFindings(entry), detailElements(entry), detailItems(entry)));
  if (!dialog.open) {
    dialog.showModal();
    document.documentElement.classList.add('has-detail');
  }
  byId('detail-body').focus({ preventScroll: true });
}

function closeDetail() {
  if (!byId('detail').open) {
    return;
  }
  const stepped = history.state && history.state.detail;
  hideDetail();
  if (stepped) {
    history.back();
  } else {
    history.replaceState(null, '', '#catalogue');
  }
}

function hideDetail() {
  byId('detail').close();
  document.documentElement.classList.remove('has-detail');
  shownEntry = null;
  if (opener && opener.isConnected) {
    opener.focus({ preventScroll: true });
  }
  opener = null;
}

// The address decides: back closes the dialog, a link with #resource-5 opens it, one with #search=词 searches.
function followAddress() {
  followSearch(location.hash);
  const match = /^#resource-(\d+)$/.exec(location.hash);
  const entry = match ? entries[Number(match[1]) - 1] : null;
  if (entry) {
    showDetail(entry);
  } else if (byId('detail').open) {
    hideDetail();
  }
}

// ---- head --------------------------------------------------------------------------------------------------------

function detailBar(entry) {
  const step = (by, word) => {
    const next = entries[entry.index + by];
    return el('button', { type: 'button', class: 'button', disabled: !next, onclick: (event) => followResource(event, next) },
      t(word));
  };
  return el('div', { class: 'detail-bar' },
    step(-1, 'detail.previous'), step(1, 'detail.next'),
    el('span', { class: 'muted' }, t('detail.position', { n: entry.index + 1, total: entries.length })),
    el('button', { type: 'button', class: 'tool', title: t('detail.close'), 'aria-label': t('detail.close'), onclick: closeDetail },
      icon('close')));
}

function detailHead(entry) {
  const path = classOf(entry).map((step) => step.name || step.code);
  return el('header', { class: 'detail-head' },
    path.length > 0 && el('p', { class: 'muted' }, path.join(' › ')),
    el('h2', { id: 'detail-title' }, entryName(entry)),
    entry.resource.code && el('p', {}, el('code', { class: 'code' }, entry.resource.code)),
    el('p', { class: 'badges' }, sharingBadge(entry), opennessBadge(entry), cycleBadge(entry), findingMarks(entry)));
}

function detailFindings(entry) {
  if (entry.findings.length === 0) {
    return null;
  }
  const list = el('ul', { class: 'notes' });
  const sorted = [...entry.findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const pager = paged(sorted, { into: list, row: detailFinding, step: 8 });
  return el('section', { class: 'detail-part' },
    el('h3', {}, t('detail.findings'), el('span', { class: 'count' }, number(sorted.length))), list, pager);
}

function detailFinding(finding) {
  const rule = rulesById.get(finding.rule) || {};
  const fix = inLanguage(rule.fix);
  return el('li', { class: 'note note-' + finding.severity },
    severityMark(finding.severity),
    el('div', {},
      el('p', {}, finding.element && el('span', { class: 'finding-element' }, inLanguage(finding.element)), findingMessage(finding)),
      fix && el('p', { class: 'note-fix' }, el('b', {}, t('quality.fix')), ' ', fix),
      el('p', { class: 'note-place' }, finding.location && place(finding.location),
        el('button', { type: 'button', class: 'link', onclick: () => openRule(finding.rule) }, finding.rule))));
}

// ---- elements ----------------------------------------------------------------------------------------------------

function detailElements(entry) {
  const lines = labels.elements.map((element) => element.id)
    .filter((id) => id !== 'classification' && id !== 'items' && !id.startsWith('items.'))
    .map((id) => elementLine(entry, id));
  const all = lines.concat(unregisteredLines(entry.resource));
  return detailGroups.map(([name], position) => elementGroup(name, all.filter((line) => groupOf(line.id) === position)));
}

// Columns that the registry does not know, and texts that belong to none of its elements.
function unregisteredLines(resource) {
  const extensions = resource.extensions || {};
  const written = resource.asWritten || {};
  const paths = Object.keys(extensions).map((key) => 'extensions.' + key).filter((path) => !elementsById.has(path))
    .concat(Object.keys(written).filter((path) => !elementsById.has(elementAt(path, false))));
  return [...new Set(paths)].map((path) => {
    const key = path.replace(/^extensions\./, '');
    return {
      id: path, label: path === key ? elementLabel(key) : key, value: extensions[key] === undefined ? null : extensions[key],
      written: written[path] === undefined ? [] : [written[path]], filled: true
    };
  });
}

function groupOf(id) {
  return detailGroups.findIndex(([, ids]) => ids.test(id));
}

function elementGroup(name, lines) {
  const optional = name === 'survey' || name === 'other';
  const shown = optional ? lines.filter((line) => line.filled || line.required) : lines;
  if (shown.length === 0) {
    return null;
  }
  return el('section', { class: 'detail-part' }, el('h3', {}, t('detail.group.' + name)),
    el('dl', { class: 'elements' }, shown.map(elementNode)));
}

function elementLine(entry, id) {
  const written = writtenOf(entry.resource, id);
  const value = valueOf(entry.resource, id);
  return {
    id: id, label: elementLabel(id), other: elementOtherLabel(id), value: value, written: written,
    required: elementsById.get(id).obligation === 'mandatory',
    filled: value !== null || written.length > 0,
    severity: severities.find((severity) => entry.findings.some((finding) =>
      finding.severity === severity && finding.member && elementAt(finding.member, false) === id))
  };
}

function elementNode(line) {
  const empty = line.required && line.written.length === 0
    ? el('span', { class: line.severity ? 'required' : 'muted' }, t('detail.required')) : el('span', { class: 'muted' }, '—');
  return el('div', { class: line.severity ? 'element element-' + line.severity : 'element' },
    el('dt', {}, el('span', {}, line.label, line.severity && icon(line.severity, t('severity.' + line.severity))),
      line.other && el('span', { class: 'other', lang: otherLanguage() }, line.other)),
    el('dd', {}, line.value === null ? empty : line.value,
      line.written.map((text) => el('p', { class: 'written' }, el('b', {}, t('detail.written')), text))));
}

function writtenOf(object, id) {
  return Object.entries(object.asWritten || {}).filter(([path]) => elementAt(path, false) === id).map(([, text]) => text);
}

function valueOf(resource, id) {
  const value = member(resource, id);
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
    return null;
  }
  if (id === 'relatedCodes') {
    return el('ul', { class: 'codes' }, value.map((code) => el('li', {}, relatedCode(code))));
  }
  if (Array.isArray(value)) {
    return value.join(' › ');
  }
  return scalar(id, value);
}

function scalar(id, value) {
  const domain = (elementsById.get(id) || {}).domain;
  if (domain) {
    return valueLabel(domain, domainCode(domain, value));
  }
  if (id.startsWith('survey.')) {
    return number(Number(value), 6) + ' ' + t(id.startsWith('survey.storage') ? 'unit.storage' : 'unit.records');
  }
  return /code$/i.test(id) ? el('code', { class: 'code' }, value) : String(value);
}

function domainCode(domain, value) {
  if (domain === 'openness') {
    return opennessCode(value);
  }
  return domain === 'secrecy' ? (value ? 'classified' : 'unclassified') : value;
}

function relatedCode(code) {
  const entry = entriesByCode.get(code);
  return [el('code', { class: 'code' }, code), entry && [' ', resourceLink(entry)]];
}

// ---- items -------------------------------------------------------------------------------------------------------

function detailItems(entry) {
  const part = el('section', { class: 'detail-part' },
    el('h3', {}, t('detail.items'), el('span', { class: 'count' }, number(entry.items.length))));
  if (entry.items.length === 0) {
    part.append(el('p', { class: 'muted' }, t('detail.items.none')));
    return part;
  }
  const columns = itemColumns(entry.items);
  const body = el('tbody');
  const numbered = entry.items.map((item, position) => ({ item: item, position: position }));
  const marks = itemMarks(entry);
  const pager = paged(numbered, { into: body, row: (one) => itemRow(one, columns, marks), step: itemStep });
  part.append(el('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': t('detail.items.scroll') },
    el('table', { class: 'plain items' },
      el('thead', {}, el('tr', {}, el('th', { scope: 'col', class: 'n' }, t('detail.number')),
        columns.map((column) => el('th', { scope: 'col' }, column.label)))), body)), pager);
  return part;
}

// The item elements of the registry, then what items state in place of their resource, then their extensions.
function itemColumns(items) {
  const own = labels.elements.map((element) => element.id).filter((id) => id.startsWith('items.'))
    .map((id) => ({ path: id.slice('items.'.length), id: id, label: elementLabel(id) }));
  const shared = labels.elements.map((element) => element.id).filter((id) => !id.startsWith('items'))
    .map((id) => ({ path: id, id: id, label: elementLabel(id), borrowed: true }));
  const extended = [...new Set(items.flatMap((item) => Object.keys(item.extensions || {})))]
    .map((key) => ({ path: 'extensions.' + key, id: key, label: key }))
    .filter((column) => !elementsById.has('items.' + column.path) && !elementsById.has(column.path));
  const names = new Set(own.map((column) => column.path));
  return own.concat(shared.filter((column) => !names.has(column.path)), extended)
    .filter((column) => column.path === 'name' || items.some((item) => hasItemValue(item, column)));
}

function hasItemValue(item, column) {
  return itemValue(item, column) !== '' || itemWritten(item, column) !== undefined;
}

function itemValue(item, column) {
  const value = column.path.startsWith('extensions.')
    ? (item.extensions || {})[column.path.slice('extensions.'.length)] : member(item, column.path);
  if (value === undefined || value === null) {
    return '';
  }
  return Array.isArray(value) ? value.join(' › ') : scalar(column.id, value);
}

function itemWritten(item, column) {
  return (item.asWritten || {})[column.path];
}

function itemMarks(entry) {
  const marks = new Map();
  entry.findings.forEach((finding) => {
    const match = /^items\[(\d+)\]/.exec(finding.member || '');
    if (match) {
      append(marks, Number(match[1]), finding);
    }
  });
  return marks;
}

function itemRow(one, columns, marks) {
  const found = marks.get(one.position) || [];
  const worstFound = severities.find((severity) => found.some((finding) => finding.severity === severity));
  return el('tr', { class: worstFound && 'item-' + worstFound },
    el('td', { class: 'n' }, number(one.position + 1)),
    columns.map((column) => itemCell(one.item, column, column.path === 'name' ? found : [])));
}

function itemCell(item, column, found) {
  const written = itemWritten(item, column);
  return el(column.path === 'name' ? 'th' : 'td', { scope: column.path === 'name' && 'row' },
    itemValue(item, column),
    written !== undefined && el('span', { class: 'written' }, el('b', {}, t('detail.written')), written),
    found.map((finding) => el('span', { class: 'item-finding mark-' + finding.severity },
      icon(finding.severity, t('severity.' + finding.severity)), findingMessage(finding))));
}
