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

// What an option of a control is to be equal to, one of several.
const OPTIONS_OF = {
  rule: (finding) => [finding.rule.group, finding.rule.id],
  level: (finding) => [finding.level],
  path: (finding) => [...foldersAbove(finding.path), finding.path],
  state: (finding) => [finding.state],
};

let searchedWords = [];

const CONDITIONS = {
  text: (finding) => searchedWords.every((word) => searchedText(finding).includes(word)),
  rule: ({rule}) => !filter.rule || rule.id === filter.rule || rule.group === filter.rule,
  level: ({level}) => !filter.level || level === filter.level,
  path: ({path}) => !filter.path || isIn(path, filter.path),
  state: ({state}) => !filter.state || state === filter.state,
};

function chosen() {
  return findings.filter((finding) => unmet(finding).length === 0).sort(ORDERS[filter.order]);
}

// The names of the conditions that keep a finding out.
function unmet(finding) {
  return Object.keys(CONDITIONS).filter((name) => !CONDITIONS[name](finding));
}

function isIn(path, fileOrFolder) {
  return fileOrFolder.endsWith('/') ? path.startsWith(fileOrFolder) : path === fileOrFolder;
}

function setFilter(changes) {
  Object.assign(filter, changes);
  searchedWords = folded(filter.text).split(/\s+/).filter(Boolean);
  for (const [name, id] of Object.entries(CONTROLS)) {
    const control = byId(id);
    if (control.value !== filter[name]) {
      addOption(control, filter[name]);
      control.value = filter[name];
    }
  }
  showNumbers();
  filterListeners.forEach((listener) => listener());
}

// A file that is not among the offered ones can still be asked for.
function addOption(control, value) {
  if (control.options && ![...control.options].some((option) => option.value === value)) {
    control.append(option(value, cutInTheMiddle(value, LONGEST_OPTION)));
  }
}

// Behind each option the number of findings that it would show, all other filters as they are.
function showNumbers() {
  const numbers = Object.fromEntries(Object.keys(OPTIONS_OF).map((name) => [name, new Map([['', 0]])]));
  for (const finding of findings) {
    const reasons = unmet(finding);
    for (const [name, valuesOf] of Object.entries(OPTIONS_OF)) {
      if (reasons.every((reason) => reason === name)) {
        ['', ...valuesOf(finding)].forEach((value) => numbers[name].set(value, (numbers[name].get(value) || 0) + 1));
      }
    }
  }
  for (const [name, found] of Object.entries(numbers)) {
    for (const one of byId(CONTROLS[name]).options) {
      one.textContent = one.dataset.label + ' (' + (found.get(one.value) || 0).toLocaleString('en') + ')';
    }
  }
}

// What the filters ask for, in words, for a printed page.
function filterInWords() {
  const asked = Object.entries({search: filter.text, rule: filter.rule, level: filter.level, path: filter.path, state: STATES[filter.state]});
  return asked.filter(([, value]) => value).map(([name, value]) => name + ' ' + value).join(', ');
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
  fill('by-rule', [['', 'all'], ...groups.map(([group]) => [group, 'all ' + group]), ...rules.map(([id]) => [id, id])]);
  fill('by-level', [['', 'all'], ...LEVELS.map((level) => [level, level])]);
  fill('by-path', [['', 'all'], ...pathOptions()]);
  fill('by-state', [['', 'all'], ...Object.entries(STATES)]);
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

const MOST_OPTIONS = 1000;
const LONGEST_OPTION = 60;

function pathOptions() {
  const all = tally(findings, OPTIONS_OF.path).slice(0, MOST_OPTIONS).map(([path]) => path);
  return all.sort().map((path) => [path, cutInTheMiddle(path, LONGEST_OPTION)]);
}

function fill(id, options) {
  byId(id).replaceChildren(...options.map(([value, label]) => option(value, label)));
}

function option(value, label) {
  return element('option', {value, dir: 'ltr', 'data-label': label}, label);
}
