// The words at a place, line by line with their numbers.

function excerpt(place) {
  if (!place.x) {
    return element('p', {class: 'quiet'}, 'The words are not in this page; open the file at the place.');
  }
  return element('div', {class: 'excerpt', dir: 'auto', translate: 'no'}, shownLines(place.x, 'mark'));
}

// The lines of some stretches, with a sign where others are left out between them.
function shownLines(stretches, mark) {
  return stretches.map(([line, ...pieces], index) => [
    index > 0 ? element('div', {class: 'line'}, element('span', {class: 'number', 'aria-hidden': 'true'}, '\u22EE')) : '',
    linesOfPieces(pieces).map((ofLine, after) => lineOf(ofLine, line + after, mark)),
  ]);
}

// Signs and texts by turns, cut at line ends: for each line its pieces.
function linesOfPieces(pieces) {
  const lines = [[]];
  for (let i = 0; i < pieces.length; i += 2) {
    pieces[i + 1].split('\n').forEach((text, index) => {
      if (index > 0) {
        lines.push([]);
      }
      if (text) {
        lines[lines.length - 1].push({sign: pieces[i], text});
      }
    });
  }
  return lines;
}

const KINDS = {n: 'number', '!': 'negation'};

function lineOf(pieces, number, mark) {
  const words = element('span', {class: 'words', dir: 'auto'},
      pieces.map(({sign, text}) => (sign ? element(mark, {class: KINDS[sign]}, text) : text)));
  return element('div', {class: 'line'}, element('span', {class: 'number', 'aria-hidden': 'true'}, String(number)), words);
}

// Both sides of a comparison, paragraph by paragraph, with the words that differ marked on each.
function comparison(finding) {
  const rows = finding.rows.map(([left, right], index) => [
    sideOf(finding.related[0], index, shownLines(left, 'del')),
    sideOf(finding.place, index, shownLines(right, 'ins')),
  ]);
  return [
    element('div', {class: 'comparison'}, rows),
    finding.moreChanges ? element('p', {class: 'quiet'}, 'and ' + count(finding.moreChanges, 'more change')) : '',
  ];
}

function sideOf(place, index, lines) {
  return element('section', {'aria-label': index === 0 ? shownPlace(place) : undefined},
      index === 0 ? placeLine(place) : '',
      element('div', {class: 'side', dir: 'auto', translate: 'no'}, lines));
}

function placeLine(place) {
  return element('p', {class: 'place'}, element('bdi', {}, pathOf(place)), element('span', {}, ':' + place.l + ':' + place.c));
}
