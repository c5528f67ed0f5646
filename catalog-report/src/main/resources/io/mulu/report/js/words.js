// The language of the page, its words, and the labels of the metadata registry.

const settings = embedded('settings');
const words = embedded('words');
const labels = embedded('labels');
const elementsById = new Map(labels.elements.map((element) => [element.id, element]));
let language = settings.language;

function embedded(id) {
  return JSON.parse(byId('data-' + id).textContent);
}

function otherLanguage() {
  return language === 'zh' ? 'en' : 'zh';
}

// {name} is replaced by an argument, {name:one|many} by the form that agrees with it.
function t(key, values) {
  const template = words[key][language];
  return template.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (all, name, one, many) => {
    const value = values[name];
    if (one !== undefined) {
      return value === 1 ? one : many;
    }
    return typeof value === 'number' ? number(value) : value;
  });
}

function inLanguage(text) {
  return text ? text[language] || text[otherLanguage()] || '' : '';
}

function locale() {
  return language === 'zh' ? 'zh-CN' : 'en';
}

function number(value, decimals) {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: decimals === undefined ? 2 : decimals }).format(value);
}

// Shares are rounded to whole percents, except that none becomes 0 or 100 unless it is.
function percent(part, whole) {
  if (whole === 0) {
    return '–';
  }
  const share = (100 * part) / whole;
  if (share > 0 && share < 1) {
    return '<1%';
  }
  return (share > 99 && share < 100 ? '>99' : String(Math.round(share))) + '%';
}

function elementLabel(id) {
  return inLanguage(elementsById.get(id)) || id;
}

function elementOtherLabel(id) {
  const element = elementsById.get(id);
  return element ? element[otherLanguage()] : '';
}

function valueLabel(domain, code) {
  const value = (labels.domains[domain] || []).find((candidate) => candidate.code === code);
  return value ? inLanguage(value) : code;
}

// The element of a member path: list indexes set aside, parts taken off the end, item members tried last.
function elementAt(path, inItem) {
  let plain = (inItem ? 'items.' : '') + path.replace(/\[\d+\]/g, '');
  for (; plain.includes('.'); plain = plain.slice(0, plain.lastIndexOf('.'))) {
    if (elementsById.has(plain)) {
      return plain;
    }
  }
  return inItem ? elementAt(path, false) : plain;
}
