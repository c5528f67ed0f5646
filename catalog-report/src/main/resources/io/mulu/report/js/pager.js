// A long list a portion at a time, with its true total.

function paged(list, options) {
  const status = el('p', { class: 'pager-status', role: 'status' });
  const more = el('button', { type: 'button', class: 'button', onclick: () => extend(options.step * 2) });
  const pager = el('div', { class: 'pager' }, status, more);
  let shown = 0;

  function extend(count) {
    const next = list.slice(shown, shown + count);
    shown += next.length;
    options.into.append(...next.map(options.row));
    const rest = list.length - shown;
    status.textContent = t('pager.shown', { shown: shown, total: list.length });
    more.textContent = t('pager.more', { n: Math.min(rest, options.step * 2) });
    more.hidden = rest === 0;
    pager.hidden = list.length <= options.step;
  }

  extend(options.step);
  pager.extendTo = (count) => extend(Math.max(0, count - shown));
  return pager;
}
