// The bar, the title and the figures at the head of the page.

function renderBar() {
  const keep = byId('search-text') ? byId('search-text').value : '';
  fill(byId('bar'), el('div', { class: 'bar-inner' },
    el('a', { class: 'brand', href: '#main', title: pageTitle() }, icon('mark'), el('span', {}, pageTitle())),
    el('nav', { class: 'nav', 'aria-label': t('nav.label') },
      ['overview', 'catalogue', 'quality'].map((id) => el('a', { href: '#' + id, onclick: leaveSearch }, t('nav.' + id)))),
    searchBox(keep),
    el('div', { class: 'tools' }, themeTool(), tool('print', 'tool.print', () => window.print()), languageTool())));
  byId('skip').textContent = t('app.skip');
}

function pageTitle() {
  return description.title || t('app.untitled');
}

function tool(name, word, action) {
  return el('button', { type: 'button', class: 'tool tool-' + name, title: t(word), 'aria-label': t(word), onclick: action }, icon(name));
}

function languageTool() {
  return el('button', {
    type: 'button', class: 'tool tool-text', lang: otherLanguage(), title: t('tool.language.hint'), onclick: switchLanguage
  }, t('tool.language'));
}

function renderHead() {
  const publisher = description.publisher || {};
  const facts = [
    ['head.publisher', [publisher.name, publisher.unit].filter(isContent).join(' · ')],
    ['head.level', description.level && valueLabel('level', description.level)],
    ['head.issued', description.issued],
    ['head.profile', checked && (checked.layers ? checked.layers.map((layer) => layer.profile).join(' → ') : checked.profile)],
    ['head.date', settings.date]
  ].filter(([, value]) => value);
  fill(byId('head'), el('div', { class: 'head-inner' },
    description.title && el('p', { class: 'kind' }, t('app.kind')),
    el('h1', {}, pageTitle()),
    facts.length > 0 && el('dl', { class: 'facts' }, facts.map(([word, value]) =>
      el('div', {}, el('dt', {}, t(word)), el('dd', {}, value)))),
    el('p', { class: 'lead' }, lead().join(language === 'zh' ? '' : ' ')),
    el('dl', { class: 'figures' }, figures().map(figureCard))));
}

function measure() {
  const sharing = new Map(countsOf('sharing', entries).map((one) => [one.code, one.n]));
  const open = entries.filter((entry) => facets.openness.of(entry) === 'open').length;
  return {
    resources: entries.length,
    items: total(entries, (entry) => entry.items.length),
    providers: new Set(entries.map((entry) => entry.provider).filter(isContent)).size,
    units: new Set(entries.filter((entry) => entry.unit).map((entry) => entry.provider + '\n' + entry.unit)).size,
    unconditional: sharing.get('unconditional') || 0,
    shared: (sharing.get('unconditional') || 0) + (sharing.get('conditional') || 0),
    sharingStated: entries.length > (sharing.get('') || 0),
    open: open,
    opennessStated: entries.some((entry) => facets.openness.of(entry) !== ''),
    erroneous: entries.filter((entry) => entry.error > 0).length
  };
}

function lead() {
  const m = measure();
  const sentences = [t('lead.size', m)];
  if (m.sharingStated) {
    sentences.push(t('lead.sharing', Object.assign({ percent: percent(m.shared, m.resources) }, m)));
  }
  if (m.opennessStated) {
    sentences.push(t('lead.open', Object.assign({ percent: percent(m.open, m.resources) }, m)));
  }
  return checked ? sentences.concat(qualitySentence(m)) : sentences;
}

function qualitySentence(m) {
  const found = { errors: severityTotal('error'), warnings: severityTotal('warning'), notes: severityTotal('note') };
  if (found.errors > 0) {
    return t('lead.errors', { errors: found.errors, resources: m.erroneous });
  }
  return found.warnings + found.notes > 0 ? t('lead.noerrors', found) : t('lead.clean');
}

function figures() {
  const m = measure();
  const leaves = trees.classification ? leafCount(trees.classification) : 0;
  return [
    ['resources', number(m.resources), leaves > 0 && t('figure.resources.classes', { n: leaves })],
    ['items', number(m.items), m.resources > 0 && t('figure.items.each', { n: number(m.items / m.resources, 1) })],
    ['providers', number(m.providers), m.units > 0 && t('figure.providers.units', { n: m.units })],
    ['shared', m.sharingStated ? percent(m.shared, m.resources) : '–',
      m.sharingStated ? t('figure.shared.part', { n: m.shared }) : t('figure.unstated')],
    ['open', m.opennessStated ? percent(m.open, m.resources) : '–',
      m.opennessStated ? t('figure.open.part', { n: m.open }) : t('figure.unstated')],
    ['errors', checked ? number(severityTotal('error')) : '–', checked
      ? t('figure.errors.rest', { warnings: severityTotal('warning'), notes: severityTotal('note') })
      : t('figure.unchecked')]
  ];
}

function figureCard([name, value, remark]) {
  return el('div', { class: 'figure figure-' + name },
    el('dt', {}, t('figure.' + name)),
    el('dd', {}, el('strong', { 'data-figure': name }, value), remark && el('span', {}, remark)));
}

function renderFoot() {
  const sources = description.sources || [];
  const names = sources.map((source) => [source.file, source.sheet].filter(isContent).join(' › '));
  fill(byId('foot'), el('div', { class: 'foot-inner' },
    (description.description || names.length > 0) && el('details', { class: 'about' },
      el('summary', {}, icon('chevron'), t('head.about')),
      description.description && el('p', {}, description.description),
      names.length > 0 && el('p', {}, t('head.sources'), el('ul', {}, names.map((name) => el('li', {}, name))))),
    el('p', {}, t('foot.note'))));
}
