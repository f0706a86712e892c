// The keyboard, the theme and the address of a finding.

function startKeys() {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || byId('help').open) {
      return;
    }
    if (isTyping(event.target)) {
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
  byId('theme').addEventListener('click', toggleTheme);
  byId('theme').setAttribute('aria-pressed', String(isDark()));
  addEventListener('hashchange', followHash);
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  '/': () => byId('search').focus(),
  d: toggleTheme,
  '?': () => byId('help').showModal(),
};

function isTyping(target) {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

function isDark() {
  const theme = document.documentElement.dataset.theme;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function toggleTheme() {
  const dark = !isDark();
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  byId('theme').setAttribute('aria-pressed', String(dark));
}

function followHash() {
  const finding = byFingerprint.get(location.hash.slice(1));
  if (finding) {
    goTo(finding);
  }
}
