// The words at a place, line by line with their numbers.

function excerpt({stretches}) {
  if (stretches.length === 0) {
    return element('p', {class: 'quiet'}, 'The words are not in this page; open the file at the place.');
  }
  return foldable(linesOf(stretches, 'excerpt', marked), textOf(stretches).length);
}

function marked({text, sign}) {
  return sign === 'm' ? element('mark', {}, text) : text;
}

// The lines of stretches of a file; between two stretches a gap.
function linesOf(stretches, name, shown) {
  const box = element('div', {class: name, dir: 'auto', translate: 'no'});
  stretches.forEach(({line, pieces}, i) => {
    append(box, [i > 0 ? element('p', {class: 'gap'}, '\u2026') : '']);
    splitAtLineEnds(pieces).forEach((ofLine, n) => box.append(element('div', {class: 'line'},
        element('span', {class: 'line-number', 'aria-hidden': 'true'}, String(line + n)),
        element('span', {class: 'words', dir: 'auto'}, ofLine.map(shown)))));
  });
  return box;
}

// For each line its pieces.
function splitAtLineEnds(pieces) {
  const lines = [[]];
  for (const {text, sign} of pieces) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) {
        lines.push([]);
      }
      if (part) {
        lines[lines.length - 1].push({text: part, sign});
      }
    });
  }
  return lines;
}

const LONG = 1800;

// Long texts show their start, and all on demand: nothing scrolls within the page.
function foldable(box, characters) {
  if (characters <= LONG) {
    return box;
  }
  box.classList.add('folded');
  const button = element('button', {type: 'button', class: 'unfold', 'aria-expanded': 'false'}, 'Show all of it');
  button.addEventListener('click', () => {
    const isFolded = box.classList.toggle('folded');
    button.setAttribute('aria-expanded', String(!isFolded));
    button.textContent = isFolded ? 'Show all of it' : 'Show less';
  });
  return element('div', {class: 'foldable'}, box, button);
}

const KINDS = {n: 'number', '!': 'negation'};

// The two sides of a comparison, paragraph by paragraph, with the words that differ marked on each.
function comparison(finding) {
  const rows = finding.rows.map(([left, right], row) => [
    sideOf(finding.related[0], left, 'del', row === 0),
    sideOf(finding.place, right, 'ins', row === 0),
  ]);
  const length = Math.max(...[0, 1].map((side) => textOf(finding.rows.flatMap((row) => row[side])).length));
  return [
    element('div', {class: 'heads'}, placeLine(finding.related[0]), placeLine(finding.place)),
    foldable(element('div', {class: 'comparison'}, rows), length),
    finding.moreChanges ? element('p', {class: 'quiet'}, 'and ' + count(finding.moreChanges, 'more change')) : '',
    legend(finding.rows),
  ];
}

// Where the sides stand one below the other, each first one begins with its place.
function sideOf(place, stretches, name, isFirst) {
  const side = linesOf(stretches, 'side', ({text, sign}) => (sign ? difference(name, KINDS[sign], text) : text));
  if (isFirst) {
    side.prepend(element('p', {class: 'own-head'}, element('bdi', {dir: 'ltr'}, shownPlace(place))));
  }
  setAttributes(side, {role: 'group', 'aria-label': shownPlace(place)});
  return side;
}

function difference(name, kind, text) {
  return element(name, {class: kind}, aloud(kind ? '[' + kind + ' only here: ' : '[only here: '), text, aloud(']'));
}

const LEGEND = [
  ['c', 'del', 'only on the first side'],
  ['c', 'ins', 'only on the second side'],
  ['n', 'del', 'a number'],
  ['n', 'ins', 'a number'],
  ['!', 'del', 'a negation'],
  ['!', 'ins', 'a negation'],
];

// What the marks of a comparison mean, of those that are in it.
function legend(rows) {
  const signs = {del: signsOf(rows.flatMap(([left]) => left)), ins: signsOf(rows.flatMap(([, right]) => right))};
  const entries = LEGEND.filter(([sign, name]) => signs[name].has(sign));
  return entries.length === 0 ? '' : element('p', {class: 'legend', 'aria-hidden': 'true'},
      entries.map(([sign, name, words]) => element('span', {}, element(name, {class: KINDS[sign]}, words))));
}

function signsOf(stretches) {
  return new Set(stretches.flatMap(({pieces}) => pieces.map(({sign}) => sign)));
}

function placeLine(place) {
  return element('p', {class: 'place'}, element('bdi', {dir: 'ltr'}, shownPlace(place)));
}
