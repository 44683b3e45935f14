// Keyboard of the desk: J K move along a list, Enter opens, / searches, ? shows the keys, Esc goes back, and a
// letter presses the button that carries it (data-key). Nothing here is without a button one can see.
const inField = target => target.closest('input, textarea, select, [contenteditable], summary');
const rows = [...document.querySelectorAll('table[data-cursor] tbody tr')].filter(row => row.querySelector('a'));
let at = -1;

function go(to) {
  if (!rows.length) return;
  rows[at]?.classList.remove('is-cursor');
  at = Math.max(0, Math.min(rows.length - 1, to));
  rows[at].classList.add('is-cursor');
  const link = rows[at].querySelector('th a, a');
  link.focus({ preventScroll: true });
  rows[at].scrollIntoView({ block: 'nearest' });
}
for (const [index, row] of rows.entries()) {
  row.addEventListener('focusin', () => {
    rows[at]?.classList.remove('is-cursor');
    at = index;
    row.classList.add('is-cursor');
  });
}

addEventListener('keydown', event => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') {
    if (inField(event.target) && event.target.blur) { event.target.blur(); return; }
    const back = document.querySelector('[data-back]');
    if (back) { event.preventDefault(); location.href = back.href; }
    return;
  }
  if (inField(event.target)) return;
  if (event.key === '/') {
    const search = document.querySelector('input[type="search"]');
    if (search) { event.preventDefault(); search.focus(); search.select(); }
    return;
  }
  if (event.key === '?') {
    const keys = document.querySelector('details[data-keys]');
    if (keys) { event.preventDefault(); keys.open = !keys.open; keys.querySelector('summary').focus(); }
    return;
  }
  const letter = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  if (rows.length && (letter === 'J' || letter === 'K')) {
    event.preventDefault();
    go(letter === 'J' ? at + 1 : at - 1);
    return;
  }
  if (letter.length === 1) {
    const target = [...document.querySelectorAll('[data-key]')].find(each => each.dataset.key.toUpperCase() === letter && each.offsetParent);
    if (target) { event.preventDefault(); target.focus(); target.click(); }
  }
});
