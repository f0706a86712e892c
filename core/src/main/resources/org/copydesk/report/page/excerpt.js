// The words at a place, line by line with their numbers.

function excerpt(place) {
  if (!place.t) {
    return element('p', {class: 'quiet'}, 'The words are not in this page; open the file at the place.');
  }
  const box = element('div', {class: 'excerpt', dir: 'auto', translate: 'no'});
  const parts = place.t.map((text, index) => ({text, isMarked: index === 1}));
  linesOfParts(parts).forEach((pieces, index) => box.append(lineOf(pieces, place.n + index)));
  return foldable(box, place.t.join('').length);
}

// Parts of a text cut at line ends: for each line its pieces.
function linesOfParts(parts) {
  const lines = [[]];
  for (const {text, isMarked} of parts) {
    text.split('\n').forEach((piece, index) => {
      if (index > 0) {
        lines.push([]);
      }
      if (piece) {
        lines[lines.length - 1].push({text: piece, isMarked});
      }
    });
  }
  return lines;
}

function lineOf(pieces, number) {
  const words = element('span', {class: 'words', dir: 'auto'},
      pieces.map(({text, isMarked}) => (isMarked ? element('mark', {}, text) : text)));
  return element('div', {class: 'line'}, element('span', {class: 'number', 'aria-hidden': 'true'}, String(number)), words);
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

// The two sides of a comparison with the words that differ marked on each.
function comparison(finding) {
  const left = element('div', {class: 'side', dir: 'auto', translate: 'no'});
  const right = element('div', {class: 'side', dir: 'auto', translate: 'no'});
  for (const [sign, text] of finding.changes) {
    if (sign[0] !== '+') {
      append(left, [sign[0] === '-' ? difference('del', KINDS[sign[1]], text) : text, ' ']);
    }
    if (sign[0] !== '-') {
      append(right, [sign[0] === '+' ? difference('ins', KINDS[sign[1]], text) : text, ' ']);
    }
  }
  const sides = element('div', {class: 'comparison'}, sideOf(finding.related[0], left), sideOf(finding.place, right));
  return element('div', {}, foldable(sides, Math.max(left.textContent.length, right.textContent.length)), legend(finding.changes));
}

function difference(name, kind, text) {
  return element(name, {class: kind}, aloud(kind ? '[' + kind + ' only here: ' : '[only here: '), text, aloud(']'));
}

// What the marks of a comparison mean, of those that are in it.
function legend(changes) {
  const signs = new Set(changes.map(([sign]) => sign));
  const entries = [
    ['del', undefined, 'only on the first side', signs.has('-')],
    ['ins', undefined, 'only on the second side', signs.has('+')],
    ['del', 'number', 'a number', signs.has('-n')],
    ['ins', 'number', 'a number', signs.has('+n')],
    ['del', 'negation', 'a negation', signs.has('-!')],
    ['ins', 'negation', 'a negation', signs.has('+!')],
  ].filter(([, , , isThere]) => isThere);
  return entries.length === 0 ? '' : element('p', {class: 'legend', 'aria-hidden': 'true'},
      entries.map(([name, kind, words]) => element('span', {}, element(name, {class: kind}, words))));
}

function sideOf(place, words) {
  return element('div', {role: 'group', 'aria-label': shownPlace(place)}, placeLine(place), words);
}

function placeLine(place) {
  return element('p', {class: 'place'}, element('bdi', {dir: 'ltr'}, shownPlace(place)));
}
