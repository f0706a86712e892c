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

async function copy(text, button) {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch (refused) {
    select(text, button);
  }
  setTimeout(() => { button.textContent = label; }, 1500);
}

// Where a page may not write to the clipboard, the text is shown to be copied by hand.
function select(text, button) {
  const field = element('input', {type: 'text', readonly: true, class: 'copied', 'aria-label': 'Text to copy'});
  field.value = text;
  button.after(field);
  field.select();
  button.textContent = document.execCommand('copy') ? 'Copied' : 'Copy with Ctrl+C';
  field.addEventListener('blur', () => field.remove());
}
