// The map of repeats: the files, or the lines of one file, along both sides; a mark where the one repeats the other.

const MAP = 640;
const MOST_MARKS = 2500;
const LEAST_MARK = 4;
const WIDE = 16;
const MOST_BORDERS = 40;

function showMap() {
  const repeats = findings.filter((finding) => finding.rule.group === 'repeats' && finding.places > 1);
  if (repeats.length === 0) {
    return;
  }
  const axis = axisOf(repeats);
  const pairs = repeats.flatMap(pairsOf);
  const drawn = pairs.slice(0, MOST_MARKS);
  const label = 'Map of repeats: ' + count(repeats.length, 'finding') + ' in ' + count(axis.files.length, 'file')
      + '; the findings are listed below';
  byId('map').replaceChildren(svg('svg', {viewBox: '0 0 ' + MAP + ' ' + MAP, role: 'img', 'aria-label': label},
      svg('rect', {class: 'sheet', x: 0, y: 0, width: MAP, height: MAP}),
      axis.files.length <= MOST_BORDERS ? axis.files.slice(1).flatMap((file) => borders(axis.starts.get(file))) : '',
      svg('line', {class: 'diagonal', x1: 0, y1: 0, x2: MAP, y2: MAP}),
      drawn.flatMap(({finding, left, right}) => [markOf(finding, left, right, axis), markOf(finding, right, left, axis)])));
  byId('map-note').textContent = noteOf(axis, pairs.length, drawn.length);
  byId('map-section').hidden = false;
}

function noteOf(axis, pairs, drawn) {
  const sides = axis.files.length === 1
      ? 'Both sides are the lines of ' + data.paths[axis.files[0]][0] + '.'
      : 'Both sides are ' + count(axis.files.length, 'file') + ' in the order of their paths.';
  const left = pairs > drawn ? ' Of ' + count(pairs, 'pair') + ' the first ' + drawn.toLocaleString('en') + ' are drawn.' : '';
  return sides + ' Choose a mark to go to its finding.' + left;
}

function axisOf(repeats) {
  const files = [...new Set(repeats.flatMap((finding) => placesOf(finding).map((place) => place.f)))].sort((a, b) => a - b);
  const lines = files.reduce((sum, file) => sum + data.paths[file][1], 0);
  const starts = new Map();
  let line = 0;
  for (const file of files) {
    starts.set(file, line / lines * MAP);
    line += data.paths[file][1];
  }
  return {files, starts, scale: MAP / lines};
}

function borders(at) {
  return [svg('line', {class: 'border', x1: at, y1: 0, x2: at, y2: MAP}), svg('line', {class: 'border', x1: 0, y1: at, x2: MAP, y2: at})];
}

// Of many places each is paired with the first one only.
function pairsOf(finding) {
  const places = placesOf(finding).sort((a, b) => a.f - b.f || a.l - b.l || a.c - b.c);
  const pairs = [];
  for (let i = 0; i < places.length; i++) {
    for (let k = i + 1; k < places.length && (places.length <= 12 || i === 0); k++) {
      pairs.push({finding, left: places[i], right: places[k]});
    }
  }
  return pairs;
}

// A pair is drawn on both sides of the diagonal, so that a row or column shows all that a place repeats.
function markOf(finding, left, right, axis) {
  const x = axis.starts.get(right.f) + (right.l - 1) * axis.scale;
  const y = axis.starts.get(left.f) + (left.l - 1) * axis.scale;
  const width = Math.max(LEAST_MARK, (right.m - right.l + 1) * axis.scale);
  const height = Math.max(LEAST_MARK, (left.m - left.l + 1) * axis.scale);
  const words = finding.message + '\n' + shownPlace(left) + '\n' + shownPlace(right);
  const isWide = Math.min(width, height) >= WIDE;
  const at = {x: Math.min(x, MAP - width), y: Math.min(y, MAP - height)};
  const mark = svg('g', {class: 'mark ' + finding.level + (isWide ? ' wide' : '')},
      svg('title', {}, words),
      svg('rect', {x: at.x, y: at.y, width, height}),
      isWide ? svg('line', {x1: at.x, y1: at.y, x2: at.x + width, y2: at.y + height}) : '');
  mark.addEventListener('click', () => { location.hash = finding.id; });
  return mark;
}
