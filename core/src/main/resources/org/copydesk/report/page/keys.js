// The keyboard, the theme and the address of a finding.

function startKeys() {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || byId('help').open) {
      return;
    }
    if (event.target instanceof HTMLInputElement) {
      if (event.key === 'Escape' && event.target === byId('search')) {
        setFilter({text: ''});
        event.target.blur();
      }
      return;
    }
    const action = KEYS[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });
  byId('help-button').addEventListener('click', () => byId('help').showModal());
  startTheme();
  addEventListener('hashchange', followHash);
  addEventListener('click', followLink);
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  '/': () => byId('search').focus(),
  d: toggleTheme,
  '?': () => byId('help').showModal(),
};

const THEME = 'copydesk-theme';

function startTheme() {
  const theme = remembered();
  if (theme === 'dark' || theme === 'light') {
    document.documentElement.dataset.theme = theme;
  }
  byId('theme').addEventListener('click', toggleTheme);
  byId('theme').setAttribute('aria-pressed', String(isDark()));
}

// Some browsers keep nothing for pages from the disk or within another page.
function remembered() {
  try {
    return localStorage.getItem(THEME);
  } catch (refused) {
    return null;
  }
}

function remember(theme) {
  try {
    localStorage.setItem(THEME, theme);
  } catch (refused) {
    // the theme holds until the page is closed
  }
}

function isDark() {
  const theme = document.documentElement.dataset.theme;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function toggleTheme() {
  const dark = !isDark();
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  byId('theme').setAttribute('aria-pressed', String(dark));
  remember(dark ? 'dark' : 'light');
}

function followHash() {
  const finding = byFingerprint.get(location.hash.slice(1));
  if (finding) {
    goTo(finding);
  }
}

// A link to a finding leads there each time, also if it is in the address already.
function followLink(event) {
  const link = event.target.closest('a[href^="#"]');
  const finding = link && byFingerprint.get(link.getAttribute('href').slice(1));
  if (finding && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    leadTo(finding);
  }
}

function leadTo(finding) {
  if (location.hash === '#' + finding.id) {
    goTo(finding);
  } else {
    location.hash = finding.id;
  }
}

// The way back leads to where one came from, not through each step.
function replaceAddress(id) {
  try {
    history.replaceState(null, '', '#' + id);
  } catch (refused) {
    // a page within another one keeps its address
  }
}
