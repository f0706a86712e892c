// One finding: what is there, where, and what can be done about it.

function article(finding) {
  return element('article', {id: finding.id, tabindex: '-1', class: finding.letStand && 'silent', 'aria-labelledby': finding.id + '-message'},
      element('header', {},
          element('span', {class: 'level ' + finding.level}, finding.level),
          element('a', {class: 'rule', href: '#' + finding.id, title: 'Link to this finding'}, finding.rule.id),
          finding.letStand ? element('span', {class: 'state'}, STATES[finding.letStand]) : '',
          strip(finding)),
      element('h3', {id: finding.id + '-message', dir: 'auto'}, finding.message),
      finding.rows.length > 0 ? comparison(finding) : [placeLine(finding.place), excerpt(finding.place)],
      otherPlaces(finding),
      rulePage(finding),
      actions(finding));
}

function otherPlaces(finding) {
  if (finding.related.length === 0) {
    return '';
  }
  const details = element('details', {class: 'places'},
      element('summary', {}, count(finding.places - 1, 'other place')));
  details.addEventListener('toggle', () => unfold(details, finding), {once: true});
  return details;
}

function unfold(details, finding) {
  const list = element('ol', {});
  for (const place of finding.related) {
    list.append(element('li', {}, placeLine(place), place.stretches.length > 0 ? excerpt(place) : ''));
  }
  details.append(list);
  const silent = finding.related.slice(finding.rows.length > 0 ? 1 : 0).filter((place) => place.stretches.length === 0).length;
  if (silent > 0) {
    details.append(element('p', {class: 'quiet'}, 'the words of ' + count(silent, 'place') + ' are not in this page'));
  }
  if (finding.morePlaces) {
    details.append(element('p', {class: 'quiet'}, 'and ' + count(finding.morePlaces, 'more place') + ' that are not in this page'));
  }
}

function rulePage(finding) {
  const template = byId('rule-' + finding.rule.id);
  if (!template) {
    return '';
  }
  const details = element('details', {class: 'page'}, element('summary', {}, 'About this rule'));
  details.addEventListener('toggle', () => details.append(element('div', {}, pageOf(template))), {once: true});
  return details;
}

// The headings of a rule's page stand below those of this page.
function pageOf(template) {
  const page = template.content.cloneNode(true);
  for (const heading of page.querySelectorAll('h1, h2, h3')) {
    heading.replaceWith(element('h4', {}, heading.textContent));
  }
  for (const link of page.querySelectorAll('a')) {
    link.setAttribute('rel', 'noreferrer');
  }
  return page;
}

// What the run was given on the command line is not known here.
const BASELINE_NOTE = 'Records all that is found now; add what the check was given, such as -Dcopydesk.content or -Dcopydesk.baseline';
const MAVEN = 'mvn org.copydesk:copydesk-maven-plugin:' + data.version + ':baseline';

function actions(finding) {
  const link = copying('link', 'Copy link', () => location.href.split('#')[0] + '#' + finding.id);
  if (finding.letStand) {
    return element('p', {class: 'actions'}, link);
  }
  return element('p', {class: 'actions'},
      finding.stet ? copying('stet', 'Copy stet mark', () => finding.stet, finding.stet) : '',
      copying('baseline', 'Copy baseline command', () => MAVEN, MAVEN + '\n' + BASELINE_NOTE),
      link);
}

function copying(what, label, text, title) {
  const button = element('button', {type: 'button', 'data-copies': what, title}, label);
  button.addEventListener('click', () => copy(text(), button));
  return button;
}

const STRIP = 120;
const STRIP_HEIGHT = 12;
const LEAST_PLACE = 1.5;
const BETWEEN_PLACES = 1;

// Where the places of a finding lie: of one file its lines from left to right, of several a column a file. The spellings
// of a name have a row each, in the order in which they are listed; a place whose spelling is not known fills all rows.
function strip(finding) {
  if (finding.places < 2) {
    return '';
  }
  const places = placesOf(finding);
  const files = [...new Set(places.map((place) => place.f))];
  const width = STRIP / files.length;
  const forms = finding.properties.forms;
  const isPartly = forms && places.some((place) => place.spelling < 0);
  const label = extent(finding) + (forms ? '; a row for each spelling: ' + forms.join(', ') : '') + (isPartly ? '; grey: the file cannot be read any more' : '');
  const marks = places.map((place) => {
    const from = files.indexOf(place.f) * width + (place.l - 1) / fileLines(place) * width;
    const length = Math.max(LEAST_PLACE, (place.m - place.l + 1) / fileLines(place) * width - BETWEEN_PLACES);
    const row = forms ? rowOf(place.spelling, forms.length) : {y: 1, height: STRIP_HEIGHT - 2};
    return svg('rect', {x: Math.min(from, STRIP - LEAST_PLACE), width: length, ...row});
  });
  return svg('svg', {class: 'strip', viewBox: '0 0 ' + STRIP + ' ' + STRIP_HEIGHT, width: STRIP, height: STRIP_HEIGHT, role: 'img', 'aria-label': label},
      svg('title', {}, label), svg('rect', {class: 'ground', x: 0, y: STRIP_HEIGHT / 2 - 1, width: STRIP, height: 2}), marks);
}

function rowOf(spelling, spellings) {
  const height = STRIP_HEIGHT / spellings;
  return spelling < 0
      ? {class: 'unknown', y: 0, height: STRIP_HEIGHT}
      : {class: 'spelling-' + spelling % SPELLING_COLOURS, y: spelling * height + .5, height: Math.max(1, height - 1)};
}

const SPELLING_COLOURS = 4;
