// Questions and papers that follow from an answer: once the answer is kept (js/autosave.js), the page is asked what it holds now. The
// server decides. A field that stays is the very same node, with what is typed in it, the files chosen and the place of the keyboard.
const form = document.querySelector('form.mc-counter');
const held = form.querySelector('input[name="cau-hoi"]');
const news = form.querySelector('[data-news]');
let chosen = false, asking = false;
form.addEventListener('change', event => {
  if (event.target.matches('select, input[type=radio], input[type=checkbox]')) chosen = true;
});
form.addEventListener('mc:kept', follow);

async function follow() {
  if (!chosen || asking) return;
  asking = true;
  chosen = false;
  try {
    const answer = await fetch(location.href, { credentials: 'same-origin', redirect: 'error' });
    if (!answer.ok) throw new Error(answer.statusText);
    show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  } catch {
    chosen = true;
  }
  asking = false;
}

function show(now) {
  const questions = now.querySelector('.mc-counter input[name="cau-hoi"]').value;
  const columns = now.querySelectorAll('.mc-counter [data-follows]');
  form.querySelectorAll('[data-follows]').forEach((column, i) => {
    if (names(column) !== names(columns[i])) merge(column, columns[i]);
  });
  if (questions === held.value) return;
  const before = held.value.split(' ');
  const more = questions.split(' ').filter(each => !before.includes(each)).length;
  held.value = questions;
  news.textContent = more ? `Câu trả lời vừa chọn mở thêm ${more} câu hỏi` : 'Với câu trả lời vừa chọn, một số câu không cần trả lời nữa';
}

function merge(column, fresh) {
  const here = document.activeElement;
  const fields = new Map(groups(column).map(group => [name(group), group]));
  for (const group of groups(fresh)) fields.has(name(group)) && group.replaceWith(fields.get(name(group)));
  column.replaceChildren(...fresh.childNodes);
  if (here !== document.activeElement && here.isConnected) here.focus({ preventScroll: true });
  document.dispatchEvent(new Event('mc:fresh'));
}

function groups(root) {
  return [...root.querySelectorAll('.govuk-form-group')].filter(group => !group.parentElement.closest('.govuk-form-group'));
}

function name(group) {
  return group.querySelector('[name]')?.name;
}

function names(root) {
  return groups(root).map(name).join(' ');
}
