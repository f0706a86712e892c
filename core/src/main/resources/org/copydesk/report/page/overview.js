// What was read and found, as numbers that are filters.

function showOverview() {
  document.title = (data.fails ? 'Fails' : 'Passes') + ' \u2013 Copydesk';
  const verdict = byId('verdict');
  verdict.textContent = (data.fails ? 'Fails: ' : 'Passes: ') + data.verdict;
  verdict.classList.add(data.fails ? 'fails' : 'passes');
  byId('read').textContent = 'Read ' + [count(data.files, 'file'), count(data.paragraphs, 'paragraph'), count(data.words, 'word')].join(', ') + '.';
  byId('notices').replaceChildren(
      ...data.notices.map((text) => element('p', {class: 'notice'}, text)),
      data.facts.length > 0 ? element('ul', {class: 'quiet'}, data.facts.map((text) => element('li', {}, text))) : '');
  byId('levels').replaceChildren(...levelCards());
  bars('rules', tally(current(), (finding) => finding.rule.id), (id) => id, (id) => ({rule: id}));
  bars('files', tally(current(), (finding) => finding.path), shownPath, (path) => ({path}));
  bars('folders', folders(), shownPath, (path) => ({path}));
  showNames();
  showClaims();
}

function current() {
  return findings.filter((finding) => finding.state === 'new');
}

// Folders with all that is below them; one that has no finding but those of a single folder in it is left out.
function folders() {
  const counts = tally(current(), (finding) => foldersAbove(finding.path));
  const numbers = new Map(counts);
  const passed = new Set();
  for (const [path, number] of counts) {
    const above = path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
    if (numbers.get(above) === number) {
      passed.add(above);
    }
  }
  return counts.filter(([path]) => !passed.has(path));
}

function levelCards() {
  const cards = LEVELS.map((level) => card(level + 's', current().filter((finding) => finding.level === level).length, level, {level}));
  const known = findings.filter((finding) => finding.state === 'baseline').length;
  const stet = findings.filter((finding) => finding.state === 'stet').length;
  return [
    ...cards,
    ...(known ? [card(STATES.baseline, known, '', {state: 'baseline'})] : []),
    ...(stet ? [card(STATES.stet, stet, '', {state: 'stet'})] : []),
  ];
}

function card(label, number, kind, changes) {
  return element('button', {type: 'button', class: 'card ' + kind, onclick: () => apply(changes)},
      element('span', {class: 'big'}, number.toLocaleString('en')), element('span', {}, number === 1 ? label.replace(/s$/, '') : label));
}

function apply(changes) {
  setFilter(Object.assign({text: '', rule: '', level: '', path: '', state: 'new'}, changes));
  byId('findings').scrollIntoView();
  byId('findings').focus({preventScroll: true});
}

const MOST_BARS = 8;

function bars(id, counts, shown, changesOf) {
  const most = counts.length > 0 ? counts[0][1] : 1;
  const rows = counts.map(([key, number]) =>
    element('button', {type: 'button', class: 'bar', onclick: () => apply(changesOf(key))},
        element('span', {class: 'key'}, shown(key)), element('span', {class: 'many'}, number.toLocaleString('en')), gauge(number / most)));
  withRest(byId(id), rows.length > 0 ? rows : [element('p', {class: 'quiet'}, 'none')], MOST_BARS);
}

function gauge(share) {
  return svg('svg', {class: 'gauge', viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true'},
      svg('rect', {x: 0, y: 0, width: Math.max(1, share * 100), height: 4}));
}

const MOST_NAMES = 12;

function showNames() {
  const groups = current().filter((finding) => finding.rule.id === 'inconsistent-name' && Array.isArray(finding.properties.forms));
  const rows = groups.map((finding) => element('tr', {},
      element('td', {}, element('a', {href: '#' + finding.id}, spellings(finding))),
      element('td', {}, finding.properties.kind || ''),
      element('td', {}, strip(finding)),
      element('td', {dir: 'auto'}, finding.message)));
  withRest(byId('names'), rows, MOST_NAMES);
  byId('names-section').hidden = groups.length === 0;
}

// The spellings of a name, each with the colour that it has in the picture of its places.
function spellings(finding) {
  const {forms, counts} = finding.properties;
  return forms.map((form, index) => element('span', {class: 'form'},
      svg('svg', {class: 'swatch', viewBox: '0 0 8 8', width: 8, height: 8, 'aria-hidden': 'true'},
          svg('rect', {class: 'spelling-' + index % SPELLING_COLOURS, width: 8, height: 8})),
      element('bdi', {}, form), ' \u00D7 ' + (counts || [])[index], ' '));
}

const MOST_SENTENCES = 3;

// The claims by kind, each kind with its sentences in their paragraphs.
function showClaims() {
  const claims = current().filter((finding) => finding.rule.group === 'claims');
  const kinds = tally(claims, (finding) => finding.rule.id).map(([id, number]) => {
    const sentences = element('div', {});
    withRest(sentences, claims.filter((finding) => finding.rule.id === id).map(sentenceOf), MOST_SENTENCES);
    return element('div', {class: 'kind'},
        element('p', {}, element('button', {type: 'button', onclick: () => apply({rule: id})}, id + ' (' + number.toLocaleString('en') + ')')),
        sentences);
  });
  byId('claims').replaceChildren(...kinds);
  byId('claims-section').hidden = kinds.length === 0;
}

function sentenceOf(finding) {
  return element('div', {}, element('a', {class: 'place', href: '#' + finding.id}, element('bdi', {dir: 'ltr'}, shownPlace(finding.place))), excerpt(finding.place));
}
