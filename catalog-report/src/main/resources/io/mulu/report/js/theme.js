// Light and dark: as the system says, until the reader chooses. Print is always light.

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');
let chosenTheme = null;

function theme() {
  return chosenTheme || (darkSystem.matches ? 'dark' : 'light');
}

function applyTheme(name) {
  document.documentElement.dataset.theme = name;
}

function themeTool() {
  const next = theme() === 'dark' ? 'light' : 'dark';
  return tool(next, 'tool.' + next, () => {
    chosenTheme = next;
    changeTheme();
    byId('bar').querySelector('.tools button').focus();
  });
}

function changeTheme() {
  applyTheme(theme());
  renderBar();
  renderOverview();
}

// A modal dialog would be cut off after one page; laid out as a plain part of the page it is not.
function layDetail(modal) {
  const dialog = byId('detail');
  if (dialog.open) {
    dialog.close();
    if (modal) {
      dialog.showModal();
    } else {
      dialog.show();
    }
  }
}

function beforePrint() {
  applyTheme('light');
  layDetail(false);
  paper.inUse = true;
  renderOverview();
  if (listPager) {
    listPager.extendTo(printedResources);
  }
  rulePagers.forEach((open) => open());
  document.querySelectorAll('details').forEach((node) => {
    node.dataset.wasOpen = String(node.open);
    node.open = true;
  });
}

function afterPrint() {
  layDetail(true);
  paper.inUse = false;
  document.querySelectorAll('details[data-was-open]').forEach((node) => {
    node.open = node.dataset.wasOpen === 'true';
    delete node.dataset.wasOpen;
  });
  changeTheme();
}
