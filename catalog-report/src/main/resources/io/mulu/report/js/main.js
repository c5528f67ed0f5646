// Puts the page together and keeps it so.

function renderAll() {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = pageTitle();
  renderBar();
  renderHead();
  renderOverview();
  renderCatalogue();
  renderQuality();
  renderFoot();
  renderSearch();
  if (shownEntry) {
    showDetail(shownEntry);
  }
}

function switchLanguage() {
  const open = [...document.querySelectorAll('.rule[open]')].map((node) => node.id);
  language = otherLanguage();
  renderAll();
  open.map(byId).filter(isContent).forEach((node) => {
    node.open = true;
  });
  byId('bar').querySelector('.tool-text').focus();
}

function focusSearch(event) {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    byId('search-text').focus();
  }
}

function closeOnBackdrop(event) {
  if (event.target === byId('detail')) {
    closeDetail();
  }
}

function start() {
  history.scrollRestoration = 'manual';
  applyTheme(theme());
  renderAll();
  followAddress();
  darkSystem.addEventListener('change', changeTheme);
  window.addEventListener('popstate', followAddress);
  window.addEventListener('hashchange', followAddress);
  window.addEventListener('beforeprint', beforePrint);
  window.addEventListener('afterprint', afterPrint);
  document.addEventListener('keydown', focusSearch);
  byId('detail').addEventListener('cancel', (event) => {
    event.preventDefault();
    closeDetail();
  });
  byId('detail').addEventListener('click', closeOnBackdrop);
}

start();
