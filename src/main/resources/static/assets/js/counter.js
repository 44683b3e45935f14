// Questions and papers that follow from an answer: once the answer is kept (js/autosave.js), the page is asked what it holds now. The
// server decides. A field that stays is the very same node where it stood, with what is typed in it, the files chosen and the keyboard.
const form = document.querySelector('form.mc-counter');
const held = form.querySelector('input[name="cau-hoi"]');
const news = form.querySelector('[data-news]');
let chosen = false, due = false, asking = false;
form.addEventListener('change', event => {
  if (event.target.matches('select, input[type=radio], input[type=checkbox]')) chosen = true;
});
form.addEventListener('mc:kept', event => {
  if (!chosen) return;
  due = true;
  chosen = !event.detail;   // what was chosen while the last choice was on its way is kept next, and asked for then
  follow();
});

async function follow() {
  if (asking) return;
  asking = true;
  while (due) {
    due = false;
    try {
      const answer = await fetch(location.href, { credentials: 'same-origin', redirect: 'error' });
      if (!answer.ok) throw new Error(answer.statusText);
      show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } catch {
      chosen = true;
    }
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
  settle(column, fresh);
  document.dispatchEvent(new Event('mc:fresh'));
}

// Puts in what is new and takes out what is gone. What stays is not even moved: a node that is put back has lost the keyboard, the caret
// and the letter that is being composed.
function settle(here, fresh) {
  const old = [...here.children];
  const parts = [...fresh.children].map(part => {
    const at = old.findIndex(each => key(each) === key(part));
    return { part, same: at < 0 ? null : old.splice(at, 1)[0] };
  });
  let at = here.firstElementChild;
  for (const { part, same } of parts) {
    while (at && at !== same && old.includes(at)) at = gone(at);
    if (!same) { here.insertBefore(part, at); continue; }
    if (same === at) at = at.nextElementSibling; else here.insertBefore(same, at);
    if (holds(same)) settle(same, part);
  }
  while (at) at = gone(at);
}

function gone(part) {
  const next = part.nextElementSibling;
  part.remove();
  return next;
}

// A question is itself by its name, whatever is typed in it; what holds questions by its heading; all else by what it says.
function key(part) {
  if (part.matches('.govuk-form-group')) return 'group ' + name(part);
  return holds(part) ? part.className + ' ' + (part.querySelector(':scope > .mc-pane__head h2')?.textContent ?? '') : part.outerHTML;
}

function holds(part) {
  return !part.matches('.govuk-form-group') && part.querySelector('.govuk-form-group') !== null;
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
