// The map of repeats: the files, or the lines of one file, along both sides; a mark where the one repeats the other.

const MAP = 640;
const MOST_MARKS = 2500;
const LEAST_MARK = 4;
const WIDE = 16;
const MOST_BORDERS = 40;
const CELLS = 80;
const CELL = MAP / CELLS;

function showMap() {
  const repeats = findings.filter((finding) => finding.rule.group === 'repeats' && finding.places > 1);
  if (repeats.length === 0) {
    return;
  }
  const axis = axisOf(repeats);
  const pairs = repeats.reduce((sum, {related}) => sum + related.length * (related.length + 1) / 2, 0);
  const isFine = 2 * pairs <= MOST_MARKS;
  const marks = isFine ? repeats.flatMap((finding) => marksOf(finding, axis)) : cellsOf(repeats, axis);
  const picture = svg('svg', {viewBox: '0 0 ' + MAP + ' ' + MAP, role: 'group', 'aria-labelledby': 'map-title', 'aria-describedby': 'map-note'},
      svg('rect', {class: 'sheet', x: 0, y: 0, width: MAP, height: MAP}),
      axis.files.length <= MOST_BORDERS ? axis.files.slice(1).flatMap((file) => borders(axis.starts.get(file))) : '',
      svg('line', {class: 'diagonal', x1: 0, y1: 0, x2: MAP, y2: MAP}),
      marks.sort((a, b) => a.y - b.y || a.x - b.x).map(drawn));
  steerWithArrows(picture);
  byId('map').replaceChildren(sideNames('along', axis, 'left', 'width'), sideNames('down', axis, 'top', 'height'), picture);
  byId('map-note').textContent = noteOf(axis, pairs, isFine, repeats);
  byId('map-section').hidden = false;
}

function noteOf(axis, pairs, isFine, repeats) {
  return [
    axis.files.length === 1
        ? 'Both sides are the lines of ' + isolated(data.paths[axis.files[0]][0]) + '.'
        : 'Both sides are ' + count(axis.files.length, 'file') + ' in the order of their paths.',
    isFine
        ? 'Choose a mark to go to its finding; arrow keys go from mark to mark.'
        : 'A square stands for all of the ' + count(pairs, 'pair') + ' that lie in it, the darker the more; choose it again and again to go'
            + ' to each of its findings, arrow keys go from square to square.',
    repeats.some(({state}) => state !== 'new') ? 'What is let stand is grey.' : '',
    repeats.some(({isCut}) => isCut) ? 'Of findings with very many places only those in this page are drawn.' : '',
  ].filter(Boolean).join(' ');
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
  return {files, starts, lines, scale: MAP / lines};
}

function spanOf(place, axis) {
  const from = axis.starts.get(place.f) + (place.l - 1) * axis.scale;
  return {from, length: (place.m - place.l + 1) * axis.scale};
}

function borders(at) {
  return [svg('line', {class: 'border', x1: at, y1: 0, x2: at, y2: MAP}), svg('line', {class: 'border', x1: 0, y1: at, x2: MAP, y2: at})];
}

// A mark for each pair of places, on both sides of the diagonal, so that a row or column shows all that a place repeats.
function marksOf(finding, axis) {
  const places = placesOf(finding);
  return places.flatMap((left) => places.filter((right) => right !== left).map((right) => markOf(finding, left, right, axis)));
}

function markOf(finding, left, right, axis) {
  const across = spanOf(right, axis);
  const down = spanOf(left, axis);
  const width = Math.max(LEAST_MARK, across.length);
  const height = Math.max(LEAST_MARK, down.length);
  const words = [finding.message, isolated(shownPlace(left)), isolated(shownPlace(right))].join('\n');
  return {x: Math.min(across.from, MAP - width), y: Math.min(down.from, MAP - height), width, height, words, findings: [finding]};
}

// Of more pairs than can be told apart each square of the map stands for all that lie in it.
function cellsOf(repeats, axis) {
  const cells = new Map();
  for (const finding of repeats) {
    const covered = placesOf(finding).map((place) => cellsOfPlace(place, axis));
    const long = covered.filter((one) => one.length > 1);
    const numbers = tally(covered, (one) => one);
    for (const [row, inRow] of numbers) {
      for (const [column, inColumn] of numbers) {
        const pairs = row === column ? inRow * (inRow - 1) / 2 : inRow * inColumn - withBoth(long, row, column);
        if (pairs > 0) {
          const cell = cells.get(row * CELLS + column) || {row, column, pairs: 0, findings: []};
          cell.pairs += pairs;
          cell.findings.push(finding);
          cells.set(row * CELLS + column, cell);
        }
      }
    }
  }
  const most = Math.max(...[...cells.values()].map((cell) => cell.pairs));
  return [...cells.values()].map((cell) => squareOf(cell, most, axis));
}

// A place that is shorter than a square lies in the one where its middle is.
function cellsOfPlace(place, axis) {
  const {from, length} = spanOf(place, axis);
  const margin = length > CELL ? 0 : length / 2;
  const first = Math.floor((from + margin) / CELL);
  const last = Math.min(CELLS - 1, Math.max(first, Math.ceil((from + length - margin) / CELL) - 1));
  return Array.from({length: last - first + 1}, (_, i) => first + i);
}

// How many places lie in both: a place is no pair with itself.
function withBoth(long, row, column) {
  return long.filter((one) => one.includes(row) && one.includes(column)).length;
}

function squareOf({row, column, pairs, findings: found}, most, axis) {
  const words = [
    count(pairs, 'pair') + ' of ' + count(found.length, 'finding'),
    filesOfCell(row, axis),
    filesOfCell(column, axis),
    found[0].message,
  ].join('\n');
  const weight = .3 + .7 * Math.log(1 + pairs) / Math.log(1 + most);
  return {x: column * CELL, y: row * CELL, width: CELL, height: CELL, words, findings: found, weight};
}

function filesOfCell(cell, axis) {
  const inCell = axis.files.filter((file, i) => {
    const end = i + 1 < axis.files.length ? axis.starts.get(axis.files[i + 1]) : MAP;
    return axis.starts.get(file) < (cell + 1) * CELL && end > cell * CELL;
  }).map((file) => isolated(data.paths[file][0]));
  return inCell.length > 1 ? inCell[0] + ' to ' + inCell[inCell.length - 1] : inCell[0];
}

function drawn({x, y, width, height, words, findings: found, weight}, index) {
  const isWide = Math.min(width, height) >= WIDE;
  const live = found.filter(({state}) => state === 'new');
  const level = LEVELS.find((one) => live.some((finding) => finding.level === one)) || 'silent';
  const mark = svg('a', {
    class: 'mark ' + level + (isWide ? ' wide' : ''), href: '#' + found[0].id, tabindex: index === 0 ? 0 : -1, 'aria-label': words.replaceAll('\n', ', '),
  }, svg('title', {}, words), svg('rect', {x, y, width, height, opacity: weight && weight.toFixed(2)}),
  isWide ? svg('line', {x1: x, y1: y, x2: x + width, y2: y + height}) : '');
  let next = 0;
  mark.addEventListener('click', (event) => {
    event.preventDefault();
    leadTo(found[next]);
    next = (next + 1) % found.length;
  });
  return mark;
}

const ARROWS = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity};

// One stop of the Tab key for all marks; arrow keys go from one to the next.
function steerWithArrows(picture) {
  picture.addEventListener('keydown', (event) => {
    const by = ARROWS[event.key];
    if (by === undefined) {
      return;
    }
    event.preventDefault();
    const marks = [...picture.querySelectorAll('.mark')];
    const from = marks.indexOf(document.activeElement);
    const to = Math.min(marks.length - 1, Math.max(0, from + by));
    marks[from].setAttribute('tabindex', '-1');
    marks[to].setAttribute('tabindex', '0');
    marks[to].focus();
  });
}

const LEAST_NAMED = 18;

// Along a side the names of the files that have room for one, if that is most of them, or line numbers.
function sideNames(side, axis, start, size) {
  const names = axis.files.length === 1 ? lineNames(axis) : fileNames(axis);
  const made = names.map(({at, room, name}) => {
    const one = element('span', {}, name);
    one.style[start] = at / MAP * 100 + '%';
    one.style[size] = room / MAP * 100 + '%';
    return one;
  });
  const box = element('div', {class: 'side-names ' + side, 'aria-hidden': 'true', hidden: made.length === 0}, made);
  box.style.setProperty('--longest', 1 + .45 * Math.max(0, ...made.map((one) => one.textContent.length)) + 'rem');
  return box;
}

function fileNames(axis) {
  const names = axis.files.map((file, i) => {
    const at = axis.starts.get(file);
    const end = i + 1 < axis.files.length ? axis.starts.get(axis.files[i + 1]) : MAP;
    return {at, room: end - at, name: shownPath(data.paths[file][0])};
  }).filter(({room}) => room >= LEAST_NAMED);
  return 2 * names.length >= axis.files.length ? names : [];
}

function lineNames(axis) {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((one) => axis.lines / one <= 8) || 1000;
  const names = [];
  for (let line = 1; line <= axis.lines; line += line === 1 && step > 1 ? step - 1 : step) {
    names.push({at: (line - 1) * axis.scale - LEAST_NAMED / 2, room: LEAST_NAMED, name: String(line)});
  }
  return names;
}
