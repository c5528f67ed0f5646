// How the resources are spread: charts, and the figures of the survey where departments gave them.

function renderOverview() {
  forgetCharts();
  if (entries.length === 0) {
    fill(byId('overview'));
    byId('overview').hidden = true;
    return;
  }
  const rings = ['sharing', 'openness', 'format'].filter(stated).map(ring);
  const blocks = ['updateCycle', 'provider'].filter(stated).map(bars);
  fill(byId('overview'),
    el('h2', {}, t('nav.overview'), el('span', { class: 'h2-hint' }, t('chart.hint'))),
    rings.length > 0 && el('div', { class: 'rings' }, rings.map((chart) => chart.node)),
    blocks.length > 0 && el('div', { class: 'blocks' }, blocks.map((chart) => chart.node)),
    surveyCard(), unstatedNote());
  rings.concat(blocks).forEach((chart) => chart.draw());
}

function unstatedNote() {
  const names = ['sharing', 'openness', 'format', 'updateCycle', 'provider'].filter((name) => !stated(name));
  return names.length > 0 && el('p', { class: 'unstated' }, icon('note'),
    t('overview.unstated', { names: names.map(facetTitle).join(t('chart.separator')) }));
}

function surveyCard() {
  const stated = entries.filter((entry) => entry.resource.survey);
  if (stated.length === 0) {
    return null;
  }
  return card(t('survey.title'), 'card-survey',
    surveyBlock('storage', stated), surveyBlock('records', stated),
    el('p', { class: 'muted' }, t('survey.stated', { n: stated.length })));
}

function surveyBlock(kind, stated) {
  const sum = (part) => total(stated, (entry) => Number(entry.resource.survey[kind + part] || 0));
  const whole = sum('Total');
  const line = (part) => {
    const value = sum(part);
    const bar = el('span', { class: 'meter', 'aria-hidden': 'true' }, el('span', {}));
    bar.firstChild.style.width = (whole > 0 ? Math.min(100, (100 * value) / whole) : 0) + '%';
    return el('div', { class: 'survey-line' },
      el('dt', {}, t('survey.' + part.toLowerCase())),
      el('dd', {}, bar, el('span', { class: 'survey-n' }, number(value, 1)),
        el('span', { class: 'survey-share' }, part === 'Total' ? t('unit.' + kind) : percent(value, whole))));
  };
  return el('section', { class: 'survey' }, el('h4', {}, t('survey.' + kind)),
    el('dl', {}, ['Total', 'Shared', 'Opened'].map(line)));
}
