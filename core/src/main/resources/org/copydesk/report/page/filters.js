// Which findings are shown, and in which order.

const filter = {text: '', rule: '', level: '', path: '', state: 'new', order: 'place'};
const filterListeners = [];

const ORDERS = {
  place: (a, b) => a.index - b.index,
  level: (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || a.index - b.index,
  rule: (a, b) => (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : a.index - b.index),
  places: (a, b) => b.places - a.places || a.index - b.index,
};

const CONTROLS = {text: 'search', rule: 'by-rule', level: 'by-level', path: 'by-path', state: 'by-state', order: 'order'};

function chosen() {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((finding) => isChosen(finding, words)).sort(ORDERS[filter.order]);
}

function isChosen(finding, words) {
  return (!filter.rule || finding.rule.id === filter.rule || finding.rule.group === filter.rule)
      && (!filter.level || finding.level === filter.level)
      && (!filter.state || finding.state === filter.state)
      && (!filter.path || isIn(finding.path, filter.path))
      && words.every((word) => searchedText(finding).includes(word));
}

function isIn(path, fileOrFolder) {
  return fileOrFolder.endsWith('/') ? path.startsWith(fileOrFolder) : path === fileOrFolder;
}

function setFilter(changes) {
  Object.assign(filter, changes);
  for (const [name, id] of Object.entries(CONTROLS)) {
    const control = byId(id);
    if (control.value !== filter[name]) {
      addOption(control, filter[name]);
      control.value = filter[name];
    }
  }
  filterListeners.forEach((listener) => listener());
}

// A file that is not among the offered ones can still be asked for.
function addOption(control, value) {
  if (control.options && ![...control.options].some((option) => option.value === value)) {
    control.append(element('option', {value}, value));
  }
}

function clearFilter() {
  setFilter({text: '', rule: '', level: '', path: '', state: defaultState(), order: 'place'});
}

// Findings that are let stand are out of the way as long as there are others.
function defaultState() {
  return findings.some((finding) => finding.state === 'new') ? 'new' : '';
}

function startFilters() {
  const rules = tally(findings, (finding) => finding.rule.id);
  const groups = tally(findings, (finding) => finding.rule.group);
  fill('by-rule', [['', 'all'], ...groups.map(([group]) => [group, group + ' (all)']), ...rules.map(([id]) => [id, id])]);
  fill('by-level', [['', 'all'], ...LEVELS.map((level) => [level, level])]);
  fill('by-path', [['', 'all'], ...pathOptions()]);
  fill('by-state', [['', 'all'], ['new', 'to be mended'], ['stet', 'let stand by stet'], ['baseline', 'known by the baseline']]);
  fill('order', [['place', 'place'], ['level', 'level'], ['rule', 'rule'], ['places', 'most places']]);
  for (const [name, id] of Object.entries(CONTROLS)) {
    const event = name === 'text' ? 'input' : 'change';
    byId(id).addEventListener(event, () => setFilter({[name]: byId(id).value}));
  }
  const form = byId('filters');
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    clearFilter();
  });
}

function pathOptions() {
  const most = 200;
  const folders = tally(findings, (finding) => foldersAbove(finding.path)).slice(0, most);
  const files = tally(findings, (finding) => finding.path).slice(0, most);
  return [...folders.sort(), ...files.sort()].map(([path, number]) => [path, path + ' (' + number + ')']);
}

function foldersAbove(path) {
  const folders = [];
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    folders.push(path.slice(0, slash + 1));
  }
  return folders;
}

function fill(id, options) {
  byId(id).replaceChildren(...options.map(([value, label]) => element('option', {value}, label)));
}
