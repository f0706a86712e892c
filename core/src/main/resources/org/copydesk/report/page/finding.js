// One finding: what is there, where, and what can be done about it.

function article(finding) {
  const made = element('article', {id: finding.id, tabindex: '-1', 'aria-labelledby': finding.id + '-message'},
      element('header', {},
          element('span', {class: 'level ' + finding.level}, finding.level),
          element('a', {class: 'rule', href: '#' + finding.id, title: 'Link to this finding'}, finding.rule.id),
          finding.letStand ? element('span', {class: 'state'}, finding.letStand === 'stet' ? 'let stand by stet' : 'known by the baseline') : '',
          strip(finding)),
      element('h3', {id: finding.id + '-message', dir: 'auto'}, finding.message),
      placeLine(finding.place),
      finding.rows ? comparison(finding) : excerpt(finding.place),
      otherPlaces(finding),
      rulePage(finding),
      actions(finding));
  return made;
}

function otherPlaces(finding) {
  const places = finding.related;
  if (places.length === 0) {
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
    list.append(element('li', {}, placeLine(place), place.x ? excerpt(place) : ''));
  }
  details.append(list);
  if (finding.morePlaces) {
    details.append(element('p', {class: 'quiet'}, 'and ' + count(finding.morePlaces, 'more place')));
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
  const link = element('button', {type: 'button', 'data-copies': 'link'}, 'Copy link');
  link.addEventListener('click', () => copy(location.href.split('#')[0] + '#' + finding.id, link));
  if (finding.letStand) {
    return element('p', {class: 'actions'}, link);
  }
  const stet = finding.stet ? element('button', {type: 'button', 'data-copies': 'stet', title: finding.stet}, 'Copy stet mark') : '';
  if (stet) {
    stet.addEventListener('click', () => copy(finding.stet, stet));
  }
  const baseline = element('button', {type: 'button', 'data-copies': 'baseline', title: MAVEN + '\n' + BASELINE_NOTE}, 'Copy baseline command');
  baseline.addEventListener('click', () => copy(MAVEN, baseline));
  return element('p', {class: 'actions'}, stet, baseline, link);
}

const STRIP = 120;

// Where the places of a finding lie: of one file its lines from left to right, of several a column a file.
function strip(finding) {
  if (finding.places < 2) {
    return '';
  }
  const places = placesOf(finding);
  const files = [...new Set(places.map((place) => place.f))];
  const width = STRIP / files.length;
  const marks = places.map((place) => {
    const from = files.indexOf(place.f) * width + (place.l - 1) / linesOf(place) * width;
    const length = Math.max(1.5, (place.m - place.l + 1) / linesOf(place) * width);
    return svg('rect', {x: Math.min(from, STRIP - 1.5), y: 1, width: length, height: 10});
  });
  const label = count(finding.places, 'place') + ' in ' + count(files.length, 'file');
  return svg('svg', {class: 'strip', viewBox: '0 0 ' + STRIP + ' 12', width: STRIP, height: 12, role: 'img', 'aria-label': label},
      svg('title', {}, label), svg('rect', {class: 'ground', x: 0, y: 5, width: STRIP, height: 2}), marks);
}
