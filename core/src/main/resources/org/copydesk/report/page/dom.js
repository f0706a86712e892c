// Elements are made here, and text goes into them as text only.

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  setAttributes(made, attributes);
  append(made, children);
  return made;
}

function svg(name, attributes, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  setAttributes(made, attributes);
  append(made, children);
  return made;
}

function setAttributes(made, attributes) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === 'onclick') {
      made.addEventListener('click', value);
    } else if (value === true) {
      made.setAttribute(name, '');
    } else if (value !== false && value !== undefined) {
      made.setAttribute(name, value);
    }
  }
}

function append(parent, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== undefined && child !== '') {
      parent.append(child);
    }
  }
}

function byId(id) {
  return document.getElementById(id);
}

function count(number, noun) {
  const plural = noun.endsWith('y') ? noun.slice(0, -1) + 'ies' : noun + 's';
  return number.toLocaleString('en') + ' ' + (number === 1 ? noun : plural);
}

// Words for those who listen to the page.
function aloud(words) {
  return element('span', {class: 'aloud'}, words);
}

// Says something to those who listen, now.
function say(words) {
  byId('said').textContent = words;
}

// A path, from left to right whatever its letters are. Where it has no room its middle is cut: the end tells files apart.
function shownPath(path) {
  const end = Math.max(0, path.lastIndexOf('/', path.length - 2), path.length - MOST_END);
  return element('bdi', {class: 'path', dir: 'ltr', title: path},
      element('span', {class: 'start'}, path.slice(0, end)), element('span', {class: 'end'}, path.slice(end)));
}

const MOST_END = 28;

// A path within a tooltip or an option, where nothing can be marked up.
function isolated(path) {
  return '\u2066' + path + '\u2069';
}

function cutInTheMiddle(path, most) {
  const half = Math.floor((most - 1) / 2);
  return path.length <= most ? path : path.slice(0, half) + '\u2026' + path.slice(path.length - half);
}

// The first rows, and a button that shows the others.
function withRest(container, rows, most) {
  container.replaceChildren(...rows.slice(0, most));
  const left = rows.length - most;
  if (left > 0) {
    const more = element('button', {type: 'button', class: 'more'}, 'and ' + left.toLocaleString('en') + ' more');
    const holder = container.matches('tbody') ? element('tr', {}, element('td', {colspan: 4}, more)) : more;
    more.addEventListener('click', () => {
      holder.replaceWith(...rows.slice(most));
      const first = rows[most].matches('button') ? rows[most] : rows[most].querySelector('a, button');
      if (first) {
        first.focus();
      }
    });
    container.append(holder);
  }
}

async function copy(text, button) {
  let copied = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch (refused) {
    copied = select(text, button);
  }
  answer(button, copied ? 'Copied' : 'Copy with Ctrl+C');
}

const answers = new WeakMap();

// Shows an answer on a button for a moment, and says it.
function answer(button, words) {
  const before = answers.get(button) || {label: button.textContent};
  clearTimeout(before.timer);
  button.textContent = words;
  say(words);
  const timer = setTimeout(() => {
    button.textContent = before.label;
    answers.delete(button);
    say('');
  }, 1500);
  answers.set(button, {label: before.label, timer});
}

// Where a page may not write to the clipboard, the text is shown to be copied by hand.
function select(text, button) {
  const field = element('input', {type: 'text', readonly: true, class: 'copied', 'aria-label': 'Text to copy'});
  field.value = text;
  button.after(field);
  field.select();
  field.addEventListener('blur', () => field.remove());
  return document.execCommand('copy');
}
