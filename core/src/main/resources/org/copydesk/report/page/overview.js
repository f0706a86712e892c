// What was read and found, as numbers that are filters.

function showOverview() {
  document.title = (data.fails ? 'Fails' : 'Passes') + ' \u2013 Copydesk';
  const verdict = byId('verdict');
  verdict.textContent = (data.fails ? 'Fails: ' : 'Passes: ') + data.verdict;
  verdict.classList.add(data.fails ? 'fails' : 'passes');
  byId('read').textContent = 'Read ' + [count(data.files, 'file'), count(data.paragraphs, 'paragraph'), count(data.words, 'word')].join(', ') + '.';
  byId('notices').replaceChildren(
      ...data.notices.map((text) => element('p', {class: 'notice'}, text)),
      data.facts.length > 0 ? element('ul', {class: 'facts quiet'}, data.facts.map((text) => element('li', {}, text))) : '');
  byId('levels').replaceChildren(...levelCards());
  bars('rules', tally(current(), (finding) => finding.rule.id), (id) => ({rule: id}));
  bars('files', tally(current(), (finding) => finding.path), (path) => ({path}));
  bars('folders', tally(current().filter((finding) => folderOf(finding.path)), (finding) => folderOf(finding.path)), (path) => ({path}));
  showNames();
  showClaims();
}

function current() {
  return findings.filter((finding) => finding.state === 'new');
}

function levelCards() {
  const cards = LEVELS.map((level) => card(level + 's', current().filter((finding) => finding.level === level).length, level, {level}));
  const known = findings.filter((finding) => finding.state === 'baseline').length;
  const stet = findings.filter((finding) => finding.state === 'stet').length;
  return [
    ...cards,
    ...(known ? [card('known by the baseline', known, '', {state: 'baseline'})] : []),
    ...(stet ? [card('let stand by stet', stet, '', {state: 'stet'})] : []),
  ];
}

function card(label, number, kind, changes) {
  return element('button', {type: 'button', class: 'card ' + kind, onclick: () => apply(changes)},
      element('span', {class: 'big'}, number.toLocaleString('en')), element('span', {}, number === 1 ? label.replace(/s$/, '') : label));
}

function apply(changes) {
  setFilter(Object.assign({text: '', rule: '', level: '', path: '', state: defaultState()}, changes));
  byId('findings').scrollIntoView();
  byId('findings').focus({preventScroll: true});
}

const MOST_BARS = 8;

function bars(id, counts, changesOf) {
  const most = counts.length > 0 ? counts[0][1] : 1;
  const rows = counts.slice(0, MOST_BARS).map(([key, number]) =>
    element('button', {type: 'button', class: 'bar', onclick: () => apply(changesOf(key))},
        element('bdi', {class: 'key', title: key}, key), element('span', {class: 'many'}, number.toLocaleString('en')), gauge(number / most)));
  const left = counts.length - rows.length;
  byId(id).replaceChildren(...rows,
      left > 0 ? element('p', {class: 'quiet'}, 'and ' + left.toLocaleString('en') + ' more') : '',
      rows.length === 0 ? element('p', {class: 'quiet'}, 'none') : '');
}

function gauge(share) {
  return svg('svg', {class: 'gauge', viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true'},
      svg('rect', {x: 0, y: 0, width: Math.max(1, share * 100), height: 4}));
}

const MOST_NAMES = 60;

function showNames() {
  const groups = current().filter((finding) => finding.rule.id === 'inconsistent-name' && Array.isArray(finding.properties.forms));
  if (groups.length === 0) {
    return;
  }
  const rows = groups.slice(0, MOST_NAMES).map((finding) => element('tr', {},
      element('td', {}, element('a', {href: '#' + finding.id}, spellings(finding))),
      element('td', {}, finding.properties.kind || ''),
      element('td', {}, strip(finding)),
      element('td', {dir: 'auto'}, finding.message)));
  byId('names').replaceChildren(element('table', {},
      element('thead', {}, element('tr', {}, ['Spellings', 'Kind', 'Where', 'Why'].map((title) => element('th', {scope: 'col'}, title)))),
      element('tbody', {}, rows)),
  groups.length > rows.length ? element('p', {class: 'quiet'}, 'and ' + (groups.length - rows.length) + ' more') : '');
  byId('names-section').hidden = false;
}

function spellings(finding) {
  const {forms, counts} = finding.properties;
  return forms.map((form, index) => element('span', {class: 'form'}, element('bdi', {}, form), ' \u00D7 ' + (counts || [])[index], ' '));
}

const MOST_SENTENCES = 3;

// The claims by kind, each kind with the first of its sentences in their paragraphs.
function showClaims() {
  const claims = current().filter((finding) => finding.rule.group === 'claims');
  const kinds = tally(claims, (finding) => finding.rule.id).map(([id, number]) => {
    const first = claims.filter((finding) => finding.rule.id === id).slice(0, MOST_SENTENCES);
    return element('section', {'aria-label': id},
        element('p', {}, element('button', {type: 'button', onclick: () => apply({rule: id})}, id + ' (' + number.toLocaleString('en') + ')')),
        first.map((finding) => [element('a', {class: 'place', href: '#' + finding.id}, shownPlace(finding.place)), excerpt(finding.place)]));
  });
  byId('claims').replaceChildren(...kinds);
  byId('claims-section').hidden = kinds.length === 0;
}
