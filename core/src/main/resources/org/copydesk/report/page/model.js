// What the run has found, with what is asked of it again and again.

const data = JSON.parse(byId('data').textContent);
const LEVELS = ['error', 'warning', 'note'];
const STATES = {new: 'to be mended', stet: 'let stand by stet', baseline: 'known by the baseline'};

// A place with its words in stretches of lines: each has the number of its first line, and pieces of text with a sign.
function placeOf([f, l, c, m, stretches]) {
  return {f, l, c, m, stretches: (stretches || []).map(stretchOf)};
}

function stretchOf([line, ...signsAndTexts]) {
  const pieces = [];
  for (let i = 0; i < signsAndTexts.length; i += 2) {
    pieces.push({sign: signsAndTexts[i], text: signsAndTexts[i + 1]});
  }
  return {line, pieces};
}

const findings = data.findings.map((finding, index) => {
  const place = placeOf(finding.place);
  const related = (finding.related || []).map(placeOf);
  [...(finding.spelt || '')].forEach((digit, i) => {
    (i === 0 ? place : related[i - 1]).spelling = digit === '-' ? -1 : parseInt(digit, 36);
  });
  return Object.assign(finding, {
    index,
    rule: data.rules[finding.rule],
    place,
    related,
    rows: (finding.rows || []).map((sides) => sides.map((stretches) => stretches.map(stretchOf))),
    path: pathOf(place),
    isCut: Boolean(finding.morePlaces),
    places: 1 + related.length + (finding.morePlaces || 0),
    state: finding.letStand || 'new',
  });
});

const byFingerprint = new Map(findings.map((finding) => [finding.id, finding]));

function placesOf(finding) {
  return [finding.place, ...finding.related];
}

function pathOf(place) {
  return data.paths[place.f][0];
}

function fileLines(place) {
  return data.paths[place.f][1];
}

function shownPlace(place) {
  return pathOf(place) + ':' + place.l + ':' + place.c;
}

// Where the places of a finding are, in words; of a list that was cut only those in it have files.
function extent(finding) {
  const files = new Set(placesOf(finding).map((place) => place.f)).size;
  return count(finding.places, 'place') + ' in ' + (finding.isCut ? 'at least ' : '') + count(files, 'file');
}

function textOf(stretches) {
  return stretches.flatMap(({pieces}) => pieces.map(({text}) => text)).join('');
}

function markedWords({stretches}) {
  return stretches.flatMap(({pieces}) => pieces.filter(({sign}) => sign === 'm').map(({text}) => text)).join('');
}

function foldersAbove(path) {
  const folders = [];
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    folders.push(path.slice(0, slash + 1));
  }
  return folders;
}

// Equal for texts that a reader takes for equal: composed or not, in capitals or not.
function folded(text) {
  return text.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC').replaceAll('\u03C2', '\u03C3');
}

// All that a search looks through, made when it is first needed.
function searchedText(finding) {
  if (finding.searched === undefined) {
    const words = placesOf(finding).flatMap((place) => [pathOf(place), textOf(place.stretches)]);
    const compared = finding.rows.flat().map(textOf);
    finding.searched = folded([finding.message, finding.rule.id, ...words, ...compared].join('\n'));
  }
  return finding.searched;
}

function tally(list, keysOf) {
  const counts = new Map();
  for (const one of list) {
    for (const key of [keysOf(one)].flat()) {
      counts.set(key, (counts.get(key) || 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
