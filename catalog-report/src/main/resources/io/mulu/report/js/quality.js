// What the check found: how much, with whom, and rule by rule with its cells.

const findingStep = 20;
const qualityFilter = { severity: null, provider: null };
const rulePagers = [];

function renderQuality() {
  const body = !checked ? el('p', { class: 'empty' }, t('quality.unchecked'))
    : rules.length === 0 && findings.length === 0
      ? [el('p', { class: 'empty empty-good' }, icon('clean'), t('quality.none')), agreedPart()]
      : [el('div', { class: 'quality-top' }, resourcesCard(), providersCard()), agreedPart(), rulesPart()];
  fill(byId('quality'), el('h2', {}, t('quality.title')), body);
  if (byId('rules-host')) {
    renderRules();
  }
}

// ---- how much, with whom -----------------------------------------------------------------------------------------

function resourcesCard() {
  const counts = countsOf('quality', entries);
  return el('section', { class: 'card' },
    el('h3', {}, t('quality.resources')),
    shareBar(counts.map((one) => ({ kind: one.code, n: one.n }))),
    el('ul', { class: 'legend' }, counts.map((one) => el('li', {},
      el('button', {
        type: 'button', class: 'legend-entry', title: t('chart.filter', { label: one.label }),
        onclick: () => showOnly('quality', one.code)
      },
        el('span', { class: 'mark mark-' + one.code }, icon(one.code)),
        el('span', { class: 'legend-label' }, one.label),
        el('span', { class: 'legend-n' }, number(one.n)),
        el('span', { class: 'legend-share' }, percent(one.n, entries.length)))))));
}

function providersCard() {
  const groups = new Map();
  entries.forEach((entry) => append(groups, entry.provider, entry));
  const sums = [...groups.entries()].map(([name, list]) => ({
    name: name,
    list: list,
    clean: list.filter((entry) => entry.error === 0).length,
    error: total(list, (entry) => entry.error),
    warning: total(list, (entry) => entry.warning),
    note: total(list, (entry) => entry.note)
  })).sort((a, b) => b.error - a.error || b.warning - a.warning || b.note - a.note);
  const body = el('tbody');
  const pager = paged(sums, { into: body, row: providerRow, step: 8 });
  const heads = [['chart.provider', ''], ['figure.resources', 'n'], ['severity.errors', 'n'], ['severity.warnings', 'n'],
    ['severity.notes', 'n'], ['quality.providers.clean', 'n']];
  return el('section', { class: 'card' },
    el('h3', {}, t('quality.providers')),
    el('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': t('quality.providers') },
      el('table', { class: 'plain providers' },
        el('thead', {}, el('tr', {}, heads.map(([word, kind]) => el('th', { scope: 'col', class: kind }, t(word))))), body)),
    pager);
}

function providerRow(sum) {
  const cell = (n, kind) => el('td', { class: 'n' + (n > 0 ? ' n-' + kind : ' n-none') }, number(n));
  return el('tr', {},
    el('th', { scope: 'row' }, el('button', { type: 'button', class: 'link', onclick: () => showFindingsOf(sum.name) },
      sum.name || t('value.noprovider'))),
    el('td', { class: 'n' }, number(sum.list.length)),
    cell(sum.error, 'error'), cell(sum.warning, 'warning'), cell(sum.note, 'note'),
    el('td', { class: 'n' }, percent(sum.clean, sum.list.length)));
}

function showFindingsOf(provider) {
  qualityFilter.provider = provider;
  renderQuality();
  byId('rules').scrollIntoView({ behavior: calm() ? 'auto' : 'smooth' });
}

// ---- what was agreed on: waivers that held, and findings known from before -----------------------------------------

function agreedPart() {
  const waivers = checked.waivers || [];
  const baseline = checked.baseline;
  return (waivers.length > 0 || baseline) && el('section', { class: 'card card-agreed' },
    baseline && el('p', { 'data-figure': 'baseline' },
      t('quality.baseline', { known: baseline.known, fresh: baseline.new, fixed: baseline.fixed })),
    waivers.length > 0 && [
      el('h3', {}, t('quality.waivers')),
      el('ul', { class: 'waivers' }, waivers.map((waiver) => el('li', {}, inLanguage(waiver.message))))]);
}

function findingTags(finding) {
  return [
    finding.baselineState === 'unchanged' && el('span', { class: 'finding-element' }, t('quality.known')),
    finding.waiver && el('span', { class: 'finding-element' }, t('quality.waived', { id: finding.waiver }))
  ];
}

// ---- rule by rule ------------------------------------------------------------------------------------------------

function rulesPart() {
  return el('section', { id: 'rules', class: 'rules' },
    el('div', { class: 'rules-head' }, el('h3', {}, t('quality.rules')), severityButtons(), findingProviderSelect()),
    el('div', { id: 'rules-host' }));
}

function severityButtons() {
  const present = severities.filter((severity) => severityTotal(severity) > 0);
  const button = (severity, label, n) => el('button', {
    type: 'button', 'aria-pressed': String(qualityFilter.severity === severity),
    onclick: () => {
      qualityFilter.severity = severity;
      renderQuality();
      byId('rules').querySelector('.segments [aria-pressed=true]').focus();
    }
  }, severity && icon(severity), label + ' ' + number(n));
  return el('div', { class: 'segments', role: 'group', 'aria-label': t('quality.filter.severity') },
    button(null, t('filter.all'), total(severities, severityTotal)),
    present.map((severity) => button(severity, t('severity.' + severity + 's'), severityTotal(severity))));
}

function findingProviderSelect() {
  const names = countsOf('provider', entries.filter((entry) => entry.findings.length > 0)).map((one) => one.code);
  if (names.length < 2 && qualityFilter.provider === null) {
    return null;
  }
  if (qualityFilter.provider !== null && !names.includes(qualityFilter.provider)) {
    names.push(qualityFilter.provider);
  }
  const select = el('select', {
    id: 'finding-provider',
    onchange: () => {
      qualityFilter.provider = select.selectedIndex === 0 ? null : names[select.selectedIndex - 1];
      renderRules();
    }
  },
    el('option', {}, t('filter.all')),
    names.map((name) => el('option', { selected: name === qualityFilter.provider }, name || t('value.noprovider'))));
  return el('label', { class: 'filter' }, el('span', {}, t('quality.filter.provider')), select);
}

function renderRules() {
  const shown = rules.filter((rule) => qualityFilter.severity === null || rule.severity === qualityFilter.severity)
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count)
    .map((rule) => ({ rule: rule, list: listed(rule) }))
    .filter((group) => qualityFilter.provider === null || group.list.length > 0);
  rulePagers.length = 0;
  fill(byId('rules-host'), shown.length === 0
    ? el('p', { class: 'empty' }, t('quality.filter.none'))
    : shown.map((group) => ruleCard(group.rule, group.list)));
}

function listed(rule) {
  const list = findingsByRule.get(rule.id) || [];
  return qualityFilter.provider === null ? list
    : list.filter((finding) => finding.entry && finding.entry.provider === qualityFilter.provider);
}

function ruleCard(rule, list) {
  const count = qualityFilter.provider === null ? rule.count : list.length;
  const body = el('div', { class: 'rule-body' });
  const open = () => body.childElementCount === 0 && fill(body, ruleText(rule), findingTable(rule, list));
  const node = el('details', { class: 'rule rule-' + rule.severity, id: 'rule-' + rule.id, ontoggle: open },
    el('summary', {},
      icon('chevron'),
      severityMark(rule.severity),
      el('span', { class: 'rule-title' }, inLanguage(rule.title) || rule.id),
      el('code', { class: 'rule-id' }, rule.id),
      el('span', { class: 'rule-n', 'data-rule': rule.id }, t('quality.rule.count', { n: count }))),
    body);
  rulePagers.push(open);
  return node;
}

function ruleText(rule) {
  const parts = [
    ['quality.explanation', inLanguage(rule.explanation)], ['quality.fix', inLanguage(rule.fix)], ['quality.clause', clauseText(rule)]
  ].filter(([, text]) => text);
  return el('dl', { class: 'rule-text' }, parts.map(([word, text]) => el('div', {}, el('dt', {}, t(word)), el('dd', {}, text))));
}

// What is not known to be the standard's own word is not shown as if it were.
function clauseText(rule) {
  const doubt = rule.clause && rule.confidence && rule.confidence !== 'seen' ? t('confidence.' + rule.confidence) : '';
  return [rule.clause, doubt].filter(isContent).join(language === 'zh' ? '' : ' ');
}

function findingTable(rule, list) {
  const body = el('tbody');
  const pager = paged(list, { into: body, row: findingRow, step: findingStep });
  const heads = ['quality.place', 'quality.resource', 'quality.message'];
  const short = qualityFilter.provider === null && rule.count > list.length;
  return [
    el('table', { class: 'findings' },
      el('thead', {}, el('tr', {}, heads.map((word) => el('th', { scope: 'col' }, t(word))))), body),
    short && el('p', { class: 'muted' }, t('quality.notlisted', { total: rule.count, listed: list.length })),
    pager
  ];
}

function findingRow(finding) {
  return el('tr', {},
    el('td', { class: 'finding-place' }, finding.location ? place(finding.location) : '–'),
    el('td', { class: 'finding-resource' }, finding.entry ? resourceLink(finding.entry)
      : (finding.resource && finding.resource.name) || t('quality.whole')),
    el('td', { class: 'finding-message' },
      finding.element && el('span', { class: 'finding-element' }, inLanguage(finding.element)),
      findingTags(finding), findingMessage(finding)));
}

function openRule(id) {
  closeDetail();
  leaveSearch();
  qualityFilter.severity = qualityFilter.provider = null;
  renderQuality();
  const node = byId('rule-' + id);
  if (node) {
    node.open = true;
    node.scrollIntoView();
    node.querySelector('summary').focus();
  }
}
