// The list of findings: a window on those that are chosen, which grows as one scrolls.

const STEP = 40;
const MOST_PRINTED = 2000;
const list = {chosen: [], from: 0, to: 0, current: -1};
const sentinel = element('div', {class: 'sentinel'});

function showList() {
  list.chosen = chosen();
  list.current = -1;
  showFrom(0);
  byId('shown').textContent = list.chosen.length === findings.length
      ? count(findings.length, 'finding')
      : list.chosen.length.toLocaleString('en') + ' of ' + count(findings.length, 'finding');
  byId('printed-filter').textContent = filterInWords();
}

function showFrom(from) {
  list.from = from;
  list.to = from;
  byId('list').replaceChildren(from > 0 ? earlierButton() : '', sentinel);
  showMore();
}

function earlierButton() {
  return element('button', {type: 'button', class: 'earlier', onclick: showEarlier}, 'Show earlier findings');
}

function showEarlier() {
  const first = Math.max(0, list.from - STEP);
  const button = byId('list').querySelector('.earlier');
  button.after(...list.chosen.slice(first, list.from).map(article));
  list.from = first;
  if (first === 0) {
    button.remove();
  }
}

function showMore() {
  const to = Math.min(list.chosen.length, list.to + STEP);
  sentinel.before(...list.chosen.slice(list.to, to).map(article));
  list.to = to;
  sentinel.hidden = to === list.chosen.length;
}

function startList() {
  new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting) && list.to < list.chosen.length) {
      showMore();
      observeAgain();
    }
  }, {rootMargin: '1200px'}).observe(sentinel);
  addEventListener('beforeprint', showAll);
  addEventListener('afterprint', () => byId('list').querySelectorAll('.unprinted').forEach((note) => note.remove()));
}

// A sentinel that is still in sight after more has come above it is told of only if it moves.
function observeAgain() {
  requestAnimationFrame(() => {
    if (list.to < list.chosen.length && sentinel.getBoundingClientRect().top < innerHeight + 1200) {
      showMore();
      observeAgain();
    }
  });
}

// For print: all that the filters choose, from the first; what is drawn already stays as it is unfolded.
function showAll() {
  const drawn = new Map([...byId('list').querySelectorAll('article')].map((one) => [one.id, one]));
  const to = Math.min(list.chosen.length, MOST_PRINTED);
  const left = list.chosen.length - to;
  const note = left > 0 ? element('p', {class: 'notice unprinted'}, unprinted(to, left)) : '';
  byId('list').replaceChildren(note, ...list.chosen.slice(0, to).map((finding) => drawn.get(finding.id) || article(finding)), sentinel);
  list.from = 0;
  list.to = to;
  sentinel.hidden = left === 0;
}

function unprinted(printed, left) {
  return 'Only the first ' + printed.toLocaleString('en') + ' findings are printed, ' + left.toLocaleString('en')
      + ' more are not; a filter makes a list that can be printed whole.';
}

// Goes to a finding; what hides it is cleared.
function goTo(finding) {
  if (!list.chosen.includes(finding)) {
    const state = finding.state === defaultState() ? finding.state : '';
    setFilter({text: '', rule: '', level: '', path: '', state});
  }
  goToPosition(list.chosen.indexOf(finding));
}

// A step beyond what is drawn draws more; a leap draws anew.
function goToPosition(position) {
  if (position < list.from && position >= list.from - STEP) {
    showEarlier();
  } else if (position >= list.to && position < list.to + STEP) {
    showMore();
  } else if (position < list.from || position >= list.to) {
    showFrom(position);
  }
  list.current = position;
  const target = byId(list.chosen[position].id);
  document.querySelectorAll('article.current').forEach((other) => other.classList.remove('current'));
  target.classList.add('current');
  target.scrollIntoView({block: 'start'});
  target.focus({preventScroll: true});
}

// From the finding that has the focus, or else the current one.
function step(by) {
  if (list.chosen.length === 0) {
    return;
  }
  const focused = document.activeElement.closest('#list article');
  const from = focused ? list.chosen.indexOf(byFingerprint.get(focused.id)) : list.current;
  goToPosition(Math.min(list.chosen.length - 1, Math.max(0, from + by)));
  replaceAddress(list.chosen[list.current].id);
}
