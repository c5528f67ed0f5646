// The catalogue and its findings, indexed once.

const catalogue = readable('catalog', 'mulu-catalog/1') || {};
const checked = readable('findings', 'mulu-findings/1');
const description = catalogue.catalog || {};
const severities = ['error', 'warning', 'note'];
const entries = (catalogue.resources || []).map(entryOf);
const findings = checked ? checked.findings || [] : [];
const rules = checked ? checked.rules || [] : [];
const rulesById = new Map(rules.map((rule) => [rule.id, rule]));
const findingsByRule = new Map();
const entriesByCode = new Map();

function readable(id, format) {
  try {
    const data = embedded(id);
    if (data !== null && data.format !== format) {
      throw new Error(data.format + ' ≠ ' + format);
    }
    return data;
  } catch (problem) {
    fill(byId('main'), el('p', { class: 'notice', role: 'alert' }, t('app.unreadable', { problem: problem.message })));
    throw problem;
  }
}

function entryOf(resource, index) {
  return {
    index: index,
    resource: resource,
    name: resource.name,
    provider: (resource.provider || {}).name || '',
    unit: unitOf(resource.provider || {}),
    items: resource.items || [],
    findings: [],
    error: 0,
    warning: 0,
    note: 0
  };
}

// A division of the same name as its provider says nothing more.
function unitOf(provider) {
  return provider.unit && provider.unit !== provider.name ? provider.unit : '';
}

function indexEntries() {
  entries.forEach((entry) => {
    if (entry.resource.code && !entriesByCode.has(entry.resource.code)) {
      entriesByCode.set(entry.resource.code, entry);
    }
  });
}

function indexFindings() {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  findings.forEach((finding) => {
    const entry = entryOfFinding(finding, byName);
    finding.entry = entry;
    append(findingsByRule, finding.rule, finding);
    if (entry) {
      entry.findings.push(finding);
      entry[finding.severity] += 1;
    }
  });
}

function append(map, key, value) {
  if (!map.has(key)) {
    map.set(key, []);
  }
  map.get(key).push(value);
}

// The index is trusted when the entry found there has the finding's name or code; lists may have been put in order.
function entryOfFinding(finding, byName) {
  const reference = finding.resource;
  if (!reference) {
    return null;
  }
  const entry = entries[reference.index];
  if (entry && (entry.name === reference.name || (reference.code && entry.resource.code === reference.code))) {
    return entry;
  }
  return (reference.code && entriesByCode.get(reference.code)) || byName.get(reference.name) || entry || null;
}

function worst(entry) {
  return severities.find((severity) => entry[severity] > 0) || 'clean';
}

// A member of a resource by its path, such as sharing.mode.type; extension elements stand by their identifier.
function member(object, path) {
  const found = path.split('.').reduce((at, name) => (at === null || at === undefined ? undefined : at[name]), object);
  return found === undefined && object.extensions ? object.extensions[path.replace(/^extensions\./, '')] : found;
}

function total(list, count) {
  return list.reduce((sum, one) => sum + count(one), 0);
}

function severityTotal(severity) {
  const stated = checked && checked.summary ? checked.summary[severity + 's'] : undefined;
  return stated === undefined ? findings.filter((finding) => finding.severity === severity).length : stated;
}

function entryName(entry) {
  return entry.name || t('value.noname');
}

indexEntries();
indexFindings();
