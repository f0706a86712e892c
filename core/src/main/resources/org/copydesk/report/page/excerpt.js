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
        element('span', {class: 'number', 'aria-hidden': 'true'}, String(line + n)),
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
