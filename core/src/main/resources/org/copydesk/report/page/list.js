// The list of findings: a window on those that are chosen, which grows as one scrolls.

const STEP = 40;
const list = {chosen: [], from: 0, to: 0, current: -1};
const sentinel = element('div', {class: 'sentinel'});

function showList() {
  list.chosen = chosen();
  list.current = -1;
  showFrom(0);
  byId('shown').textContent = list.chosen.length === findings.length
      ? count(findings.length, 'finding')
      : list.chosen.length.toLocaleString('en') + ' of ' + count(findings.length, 'finding');
}

function showFrom(from) {
  list.from = from;
  list.to = from;
  byId('list').replaceChildren(from > 0 ? earlierButton() : '', sentinel);
  showMore();
}

function earlierButton() {
  const button = element('button', {type: 'button', class: 'earlier'}, 'Show earlier findings');
  button.addEventListener('click', () => {
    const first = Math.max(0, list.from - STEP);
    const articles = list.chosen.slice(first, list.from).map(article);
    list.from = first;
    button.after(...articles);
    if (first === 0) {
      button.remove();
    }
  });
  return button;
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

function showAll() {
  const most = 2000;
  while (list.to < list.chosen.length && list.to - list.from < most) {
    showMore();
  }
}

// Goes to a finding; what hides it is cleared.
function goTo(finding) {
  let position = list.chosen.indexOf(finding);
  if (position < 0) {
    setFilter({text: '', rule: '', level: '', path: '', state: ''});
    position = list.chosen.indexOf(finding);
  }
  goToPosition(position);
}

function goToPosition(position) {
  if (position < list.from || position >= list.to) {
    showFrom(position);
  }
  list.current = position;
  const target = byId(list.chosen[position].id);
  document.querySelectorAll('article.current').forEach((other) => other.classList.remove('current'));
  target.classList.add('current');
  target.scrollIntoView({block: 'start'});
  target.focus({preventScroll: true});
}

function step(by) {
  const position = Math.min(list.chosen.length - 1, Math.max(0, list.current + by));
  if (list.chosen.length > 0) {
    goToPosition(position);
  }
}
