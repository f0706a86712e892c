// The words at a place, line by line with their numbers.

function excerpt(place) {
  if (!place.t) {
    return element('p', {class: 'quiet'}, 'The words are not in this page; open the file at the place.');
  }
  const box = element('div', {class: 'excerpt', dir: 'auto', translate: 'no'});
  const parts = place.t.map((text, index) => ({text, isMarked: index === 1}));
  linesOfParts(parts).forEach((pieces, index) => box.append(lineOf(pieces, place.n + index)));
  return box;
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

const SIDES = {'-': 'left', '+': 'right'};
const KINDS = {n: ' number', '!': ' negation'};

// The two sides of a comparison with the words that differ marked on each.
function comparison(finding) {
  const left = element('div', {class: 'side', dir: 'auto'});
  const right = element('div', {class: 'side', dir: 'auto'});
  for (const [sign, text] of finding.changes) {
    const side = SIDES[sign[0]];
    if (side) {
      const name = side === 'left' ? 'del' : 'ins';
      (side === 'left' ? left : right).append(element(name, {class: (KINDS[sign[1]] || '').trim() || undefined}, text), ' ');
    } else {
      left.append(text + ' ');
      right.append(text + ' ');
    }
  }
  return element('div', {class: 'comparison'}, sideOf(finding.related[0], left), sideOf(finding.place, right));
}

function sideOf(place, words) {
  return element('section', {'aria-label': shownPlace(place)}, placeLine(place), words);
}

function placeLine(place) {
  return element('p', {class: 'place'}, element('bdi', {}, pathOf(place)), element('span', {}, ':' + place.l + ':' + place.c));
}
