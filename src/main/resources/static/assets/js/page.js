// Every page: people who correct something start at the summary of what to correct.
const summary = document.querySelector('[data-focus-on-load]');
if (summary) {
  summary.focus();
  summary.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) return;
    event.preventDefault();
    (field.closest('fieldset')?.querySelector('legend') ?? document.querySelector(`label[for="${CSS.escape(field.id)}"]`) ?? field).scrollIntoView();
    field.focus({ preventScroll: true });
  });
}

// The menu on a phone closes with Esc and when one leaves it.
const menu = document.querySelector('.mc-menu');
if (menu) {
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && menu.open) { menu.open = false; menu.querySelector('summary').focus(); }
  });
  addEventListener('click', event => { if (menu.open && !menu.contains(event.target)) menu.open = false; });
}

// A form is sent once, however often its button is pressed. (The server makes sure of it too.) One that waits for its files is not sent yet.
addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented) return;
  if (form.method !== 'post' || form.hasAttribute('data-hx-post')) return;
  if (form.dataset.sent && Date.now() - form.dataset.sent < 5000) { event.preventDefault(); return; }
  form.dataset.sent = Date.now();
});
addEventListener('pageshow', event => {
  if (event.persisted) for (const form of document.forms) delete form.dataset.sent;
});

// Browsers write "Choose File" in their own language: ours lies under the field, which stays what is pressed, dropped on and spoken of.
// Without us theirs is seen. Fields that come later are told of by mc:fresh.
for (const field of document.querySelectorAll('.govuk-file-upload')) dress(field);
document.addEventListener('mc:fresh', () => document.querySelectorAll('.govuk-file-upload:not(.mc-file__field)').forEach(dress));
function dress(field) {
  const part = (tag, name, words = '') => Object.assign(document.createElement(tag), { className: name, textContent: words });
  const none = 'Chưa chọn tệp nào';
  const chosen = part('span', 'mc-file__chosen', none);
  const face = part('span', 'mc-file__face');
  face.setAttribute('aria-hidden', 'true');
  face.append(part('span', 'mc-file__button', 'Chọn tệp'), chosen);
  const whole = part('div', 'mc-file');
  field.replaceWith(whole);
  whole.append(field, face);
  field.classList.add('mc-file__field');
  field.addEventListener('change', () => { chosen.textContent = [...field.files].map(file => file.name).join(', ') || none; });
}
