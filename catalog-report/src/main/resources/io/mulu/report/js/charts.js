// Charts. Series differ by pattern as well as colour, and each chart stands beside its numbers in text.

const looks = {
  unconditional: ['--chart-1', 'solid'], conditional: ['--chart-2', 'diagonal'], 'not-shared': ['--chart-3', 'dots'],
  open: ['--chart-1', 'solid'], 'not-open': ['--chart-5', 'diagonal'], '': ['--chart-0', 'cross']
};
const furtherLooks = [
  ['--chart-1', 'solid'], ['--chart-2', 'diagonal'], ['--chart-4', 'dots'],
  ['--chart-5', 'level'], ['--chart-3', 'cross'], ['--chart-6', 'upright']
];
const drawn = [];
const shownProviders = 12;
const paper = { inUse: false, barWidth: '320px' };

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function lookOf(code, position) {
  return looks[code] || furtherLooks[position % furtherLooks.length];
}

function tile(look) {
  const canvas = el('canvas', { width: 10, height: 10 });
  const pen = canvas.getContext('2d');
  pen.fillStyle = colour(look[0]);
  pen.fillRect(0, 0, 10, 10);
  pen.strokeStyle = pen.fillStyle = colour('--chart-ink');
  pen.lineWidth = 1.2;
  strokes[look[1]](pen);
  return canvas;
}

const strokes = {
  solid: () => {},
  diagonal: (pen) => lines(pen, [[-2, 2, 2, -2], [0, 10, 10, 0], [8, 12, 12, 8]]),
  level: (pen) => lines(pen, [[0, 5, 10, 5]]),
  upright: (pen) => lines(pen, [[5, 0, 5, 10]]),
  cross: (pen) => lines(pen, [[0, 10, 10, 0], [0, 0, 10, 10]]),
  dots: (pen) => {
    [[2.5, 2.5], [7.5, 7.5]].forEach(([x, y]) => pen.fillRect(x - 1, y - 1, 2, 2));
  }
};

function lines(pen, segments) {
  pen.beginPath();
  segments.forEach(([x1, y1, x2, y2]) => {
    pen.moveTo(x1, y1);
    pen.lineTo(x2, y2);
  });
  pen.stroke();
}

function pattern(look) {
  return document.createElement('canvas').getContext('2d').createPattern(tile(look), 'repeat');
}

function swatch(look) {
  const canvas = el('canvas', { class: 'swatch', width: 28, height: 28, 'aria-hidden': 'true' });
  const pen = canvas.getContext('2d');
  pen.scale(2, 2);
  pen.fillStyle = pattern(look);
  pen.fillRect(0, 0, 14, 14);
  return canvas;
}

function alternative(title, counts, whole) {
  const parts = counts.map((one) => t('chart.part', { label: one.label, n: one.n, percent: percent(one.n, whole) }));
  return t('chart.alternative', { title: title, parts: parts.join(t('chart.separator')) });
}

function draw(canvas, config) {
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.color = colour('--muted');
  config.options = Object.assign({ animation: false, responsive: true, maintainAspectRatio: false }, config.options);
  drawn.push(new Chart(canvas, config));
}

function forgetCharts() {
  drawn.splice(0).forEach((chart) => chart.destroy());
}

function card(title, className, ...children) {
  return el('figure', { class: 'card ' + className }, el('figcaption', {}, el('h3', {}, title)), children);
}

// ---- rings -------------------------------------------------------------------------------------------------------

function ring(name) {
  const counts = countsOf(name, entries);
  const canvas = el('canvas', { role: 'img', 'aria-label': alternative(facetTitle(name), counts, entries.length) });
  const main = counts.reduce((most, one) => (one.n > most.n ? one : most), counts[0]);
  const middle = el('p', { class: 'ring-middle', 'aria-hidden': 'true' },
    el('strong', {}, percent(main.n, entries.length)), el('span', {}, main.label));
  const node = card(facetTitle(name), 'card-ring',
    el('div', { class: 'ring' }, el('div', { class: 'ring-canvas' }, canvas, middle), legend(name, counts)));
  return { node: node, draw: () => drawRing(canvas, name, counts) };
}

function legend(name, counts) {
  return el('ul', { class: 'legend' }, counts.map((one, position) => el('li', {},
    el('button', {
      type: 'button', class: 'legend-entry', title: t('chart.filter', { label: one.label }),
      onclick: () => showOnly(name, one.code)
    },
      swatch(lookOf(one.code, position)),
      el('span', { class: 'legend-label' }, one.label),
      el('span', { class: 'legend-n' }, number(one.n)),
      el('span', { class: 'legend-share' }, percent(one.n, entries.length))))));
}

function drawRing(canvas, name, counts) {
  draw(canvas, {
    type: 'doughnut',
    data: {
      labels: counts.map((one) => one.label),
      datasets: [{
        data: counts.map((one) => one.n),
        backgroundColor: counts.map((one, position) => pattern(lookOf(one.code, position))),
        borderColor: colour('--surface'),
        borderWidth: 2
      }]
    },
    options: {
      cutout: '64%',
      plugins: { legend: { display: false } },
      onClick: (event, hits) => hits.length && showOnly(name, counts[hits[0].index].code)
    }
  });
}

// ---- bars --------------------------------------------------------------------------------------------------------

function bars(name) {
  const counts = countsOf(name, entries);
  if (name === 'provider') {
    counts.sort((a, b) => b.n - a.n);
  }
  const shown = shortened(counts);
  const canvas = el('canvas', { role: 'img', 'aria-label': alternative(facetTitle(name), shown, entries.length) });
  const host = el('div', { class: 'bars' }, canvas);
  host.style.height = shown.length * (paper.inUse ? 26 : 34) + 16 + 'px';
  host.style.width = paper.inUse ? paper.barWidth : '';
  const series = seriesOf(name, shown);
  const node = card(facetTitle(name), 'card-bars', series.length > 1 && seriesKey(series), host, countTable(name, counts));
  return { node: node, draw: () => drawBars(canvas, name, shown, series) };
}

function shortened(counts) {
  if (counts.length <= shownProviders) {
    return counts;
  }
  const rest = counts.slice(shownProviders - 1);
  const label = t('chart.provider.rest', { n: rest.length });
  return counts.slice(0, shownProviders - 1)
    .concat({ code: null, codes: new Set(rest.map((one) => one.code)), n: total(rest, (one) => one.n), label: label });
}

// Providers are split by sharing type, where any is stated.
function seriesOf(name, shown) {
  const sharing = countsOf('sharing', entries);
  if (name !== 'provider' || (sharing.length === 1 && sharing[0].code === '')) {
    return [{ label: t('chart.count'), look: furtherLooks[0], data: shown.map((one) => one.n) }];
  }
  return sharing.map((type, position) => ({
    label: type.label,
    look: lookOf(type.code, position),
    data: shown.map((one) => entries.filter((entry) => belongs(entry, one)
      && facets.sharing.of(entry) === type.code).length)
  }));
}

function belongs(entry, count) {
  return count.codes ? count.codes.has(entry.provider) : entry.provider === count.code;
}

function seriesKey(series) {
  return el('ul', { class: 'key' }, series.map((one) => el('li', {}, swatch(one.look), one.label)));
}

function countTable(name, counts) {
  const row = (one) => el('tr', {},
    el('th', { scope: 'row' }, el('button', {
      type: 'button', class: 'link', title: t('chart.filter', { label: one.label }), onclick: () => showOnly(name, one.code)
    }, one.label)),
    el('td', { class: 'n' }, number(one.n)), el('td', { class: 'n' }, percent(one.n, entries.length)));
  const table = el('table', { class: 'plain' },
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, facetTitle(name)),
      el('th', { scope: 'col', class: 'n' }, t('chart.count')), el('th', { scope: 'col', class: 'n' }, t('chart.share')))),
    el('tbody', {}, counts.map(row)));
  return el('details', { class: 'as-table' }, el('summary', {}, icon('chevron'), t('chart.table')), table);
}

function drawBars(canvas, name, shown, series) {
  const room = canvas.parentNode.clientWidth < 420 ? 8 : 16;
  draw(canvas, {
    type: 'bar',
    data: {
      labels: shown.map((one) => one.label),
      datasets: series.map((one) => ({
        label: one.label, data: one.data, backgroundColor: pattern(one.look), borderRadius: 2, barThickness: paper.inUse ? 14 : 18
      }))
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { right: 48 } },
      scales: {
        x: { stacked: true, display: false, beginAtZero: true },
        y: {
          stacked: true, grid: { display: false }, border: { display: false },
          ticks: { autoSkip: false, color: colour('--ink'), font: { size: 13 }, callback: (value, index) => clipped(shown[index].label, room) }
        }
      },
      plugins: { legend: { display: false } },
      onClick: (event, hits) => hits.length && shown[hits[0].index].code !== null && showOnly(name, shown[hits[0].index].code)
    },
    plugins: [{ id: 'totals', afterDatasetsDraw: (chart) => writeTotals(chart, shown) }]
  });
}

// Latin letters take about half the room of a Chinese character.
function clipped(text, room) {
  let used = 0;
  let end = 0;
  for (const letter of text) {
    used += letter.codePointAt(0) < 0x2e80 ? 0.55 : 1;
    if (used > room) {
      return text.slice(0, end).trimEnd() + '…';
    }
    end += letter.length;
  }
  return text;
}

function writeTotals(chart, shown) {
  const pen = chart.ctx;
  pen.save();
  pen.fillStyle = colour('--ink');
  pen.font = '600 13px ' + Chart.defaults.font.family;
  pen.textBaseline = 'middle';
  shown.forEach((one, index) => {
    const end = chart.scales.x.getPixelForValue(one.n);
    pen.fillText(number(one.n), end + 8, chart.scales.y.getPixelForValue(index));
  });
  pen.restore();
}
