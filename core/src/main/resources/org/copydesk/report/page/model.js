// What the run has found, with what is asked of it again and again.

const data = JSON.parse(byId('data').textContent);
const LEVELS = ['error', 'warning', 'note'];

const findings = data.findings.map((finding, index) => {
  const rule = data.rules[finding.rule];
  const place = placeOf(finding.place);
  const related = (finding.related || []).map(placeOf);
  return Object.assign(finding, {
    index,
    rule,
    place,
    related,
    path: data.paths[place.f][0],
    places: 1 + related.length + (finding.morePlaces || 0),
    state: finding.letStand || 'new',
  });
});

// Its file, line, column and last line; the stretches of its excerpt, if its words are in the page.
function placeOf([f, l, c, m, x]) {
  return {f, l, c, m, x};
}

const byFingerprint = new Map(findings.map((finding) => [finding.id, finding]));

function placesOf(finding) {
  return [finding.place, ...finding.related];
}

function pathOf(place) {
  return data.paths[place.f][0];
}

function linesOf(place) {
  return data.paths[place.f][1];
}

function shownPlace(place) {
  return pathOf(place) + ':' + place.l + ':' + place.c;
}

function folderOf(path) {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash + 1);
}

// All that a search looks through, made when it is first needed.
function searchedText(finding) {
  if (finding.searched === undefined) {
    const compared = (finding.rows || []).flat();
    const words = [...placesOf(finding).flatMap((place) => [pathOf(place), wordsOf(place.x || [])]), ...compared.map(wordsOf)];
    finding.searched = [finding.message, finding.rule.id, ...words].join('\n').toLowerCase();
  }
  return finding.searched;
}

// A stretch is its first line, then signs and texts by turns.
function wordsOf(stretches) {
  return stretches.map(([, ...pieces]) => pieces.filter((_, index) => index % 2 === 1).join('')).join('\n');
}

function tally(list, keyOf) {
  const counts = new Map();
  for (const one of list) {
    for (const key of [keyOf(one)].flat()) {
      counts.set(key, (counts.get(key) || 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
