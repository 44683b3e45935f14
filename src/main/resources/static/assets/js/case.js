// One dossier: files open beside the form without leaving the page, D and S judge a component, N opens the next file.
// Without this script the same buttons load the page again, ticks and all.
const rows = [...document.querySelectorAll('tr[data-component]')];
const frame = document.querySelector('[data-view-frame]');
const seen = document.querySelector('[data-seen]');
const inField = target => target.closest('input:not([type="radio"]), textarea, select, [contenteditable]');
const strip = document.querySelector('.mc-slip');
const now = strip?.querySelector('[aria-current]');
if (now) strip.scrollLeft = now.offsetLeft - strip.offsetLeft - 24;
const current = () => rows.find(row => row.classList.contains('is-open')) ?? rows.find(row => !row.querySelector('input:checked')) ?? rows[0];

function mark(row) {
  rows.forEach(each => each.classList.toggle('is-open', each === row));
}

function show(button) {
  document.querySelectorAll('[data-view][aria-current]').forEach(each => each.removeAttribute('aria-current'));
  button.setAttribute('aria-current', 'true');
  mark(button.closest('tr'));
  const proof = document.querySelector('[data-view-proof]');
  if (proof) proof.textContent = `Đúng ${button.closest('tr') ? 'tệp trong biên nhận' : 'bản lưu của cơ quan'}, theo mã SHA-256`;
  const { view, type, title, sha } = button.dataset;
  document.querySelector('[data-view-title]').textContent = title;
  document.querySelector('[data-view-open]').href = view;
  document.querySelector('[data-view-save]').href = `${view}?tai`;
  document.querySelector('[data-view-sha]').textContent = `${sha.slice(0, 16)}…`;
  const piece = document.createElement(type === 'application/pdf' ? 'iframe' : type.startsWith('image/') ? 'img' : 'p');
  if (piece.tagName === 'IFRAME') { piece.src = `${view}#navpanes=0&view=FitH`; piece.title = title; }
  if (piece.tagName === 'IMG') { piece.src = view; piece.alt = `Ảnh chụp ${title}`; }
  if (piece.tagName === 'P') { piece.className = 'govuk-body-s'; piece.textContent = 'Tệp Word không xem được ngay trong trang. Bấm nút tải về để mở.'; }
  frame.replaceChildren(piece);
  // Beside the form on a wide screen, below it on a narrow one: there one is taken to what one asked for.
  const pane = frame.closest('section');
  if (pane.getBoundingClientRect().top > innerHeight * .75) pane.scrollIntoView({ block: 'start' });
}

function judge(good) {
  const row = current();
  const choice = row?.querySelector(`input[value="${good ? 'co' : 'khong'}"]:not(:disabled)`);
  if (!choice) return;
  choice.checked = true;
  count();
  const next = rows[rows.indexOf(row) + 1];
  if (next) { mark(next); const file = next.querySelector('[data-view]'); if (file && frame) show(file); }
}

function count() {
  if (seen) seen.textContent = `Đã xem ${rows.filter(row => row.querySelector('input:checked')).length} trong ${rows.length}`;
}

document.addEventListener('click', event => {
  const button = event.target.closest('[data-view]');
  if (!button || !frame) return;
  event.preventDefault();
  show(button);
});
document.addEventListener('change', event => { if (event.target.matches('tr[data-component] input')) count(); });
document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return;
  const letter = event.key.toUpperCase();
  if (letter === 'D' || letter === 'S') { event.preventDefault(); judge(letter === 'D'); }
  if (letter === 'N') {
    const files = [...document.querySelectorAll('[data-view]')];
    const at = files.findIndex(each => each.hasAttribute('aria-current'));
    if (files.length && frame) { event.preventDefault(); show(files[(at + 1) % files.length]); }
  }
});
