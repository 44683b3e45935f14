// Sends each file as soon as it is chosen, piece by piece (tus 1.0), so that a line that breaks goes on where it stopped, even
// after the page was closed. Without us "Tải tệp lên" or "Tiếp tục" sends the whole form.
const PIECE = 512 * 1024;
class Refused extends Error {}

for (const form of document.querySelectorAll('form[data-upload]')) {
  const jobs = [];
  let running = false, waiting = null;
  // What it is for we do ourselves.
  form.querySelector('button[value="tai-len"]').hidden = true;
  // The field is empty again as soon as a file is on its way: "no file chosen" beside a file that came would not be true.
  for (const field of form.querySelectorAll('input[type=file]')) field.classList.add('mc-file--sent-at-once');
  form.addEventListener('change', event => {
    const field = event.target;
    if (field.type !== 'file' || !field.files.length) return;
    for (const file of field.files) jobs.push(row(field, file));
    field.value = '';
    run();
  });
  form.addEventListener('submit', event => {
    if (!running || event.submitter?.formAction.endsWith('/xoa')) return;
    event.preventDefault();
    waiting = event.submitter;
    jobs[0].say('Tải xong là đi tiếp. Không cần tệp này thì bấm Hủy');
  });
  async function run() {
    if (running) return;
    running = true;
    let failed = false;
    for (; jobs.length; jobs.shift()) {
      try {
        if (await send(form, jobs[0])) {
          jobs[0].done();
          if (await received(form)) jobs[0].away();
        } else {
          jobs[0].remove();
        }
      } catch (why) {
        failed = true;
        jobs[0].fail(why instanceof Refused && why.message ? why.message : 'Chưa tải lên được tệp này. Chọn lại tệp để thử lần nữa');
      }
    }
    running = false;
    if (waiting && !failed) form.requestSubmit(waiting);
    waiting = null;
  }
}

/** Shows what the server has, as it would after opening the page again; whatever else is typed or ticked stays. */
async function received(form) {
  try {
    const answer = await fetch(location.href, { credentials: 'same-origin', redirect: 'error' });
    if (!answer.ok) return false;
    const now = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const part of form.querySelectorAll('[data-received]')) {
      const fresh = now.getElementById(part.id);
      if (!fresh || fresh.innerHTML === part.innerHTML) continue;
      for (const box of part.querySelectorAll('input:checked')) fresh.querySelector('#' + CSS.escape(box.id))?.setAttribute('checked', '');
      part.replaceChildren(...fresh.childNodes);
    }
    return true;
  } catch {
    return false;
  }
}

function row(field, file) {
  const group = field.closest('.govuk-form-group');
  const list = group.querySelector('.mc-docs') ?? group.appendChild(element('ul', { className: 'mc-docs' }));
  const words = element('small', { textContent: 'Chờ tải lên' });
  words.setAttribute('role', 'status');
  const bar = element('progress', { max: file.size, value: 0 });
  bar.setAttribute('aria-label', 'Đã tải của tệp ' + file.name);
  const name = element('span', { className: 'mc-doc__name', textContent: file.name });
  name.append(bar, words);
  const stop = element('button', { type: 'button', className: 'mc-linkbutton govuk-link', textContent: 'Hủy' });
  stop.append(element('span', { className: 'govuk-visually-hidden', textContent: ' ' + file.name }));
  const type = element('span', { className: 'mc-doc__type', textContent: file.name.split('.').pop().slice(0, 4).toUpperCase() });
  type.setAttribute('aria-hidden', 'true');
  const item = element('li', { className: 'mc-doc' });
  item.append(type, name, stop);
  list.append(item);
  const job = {
    file, component: field.name.replace(/^tep-/, ''), cancelled: new AbortController(),
    say: text => { if (words.textContent !== text) words.textContent = text; },
    at: bytes => { bar.value = bytes; job.say(`Đã tải ${Math.floor(100 * bytes / file.size)} %`); },
    done: () => { bar.remove(); stop.remove(); job.say('Đã nhận'); },
    away: () => item.remove(),
    fail: text => {
      bar.remove();
      words.className = 'govuk-error-message';
      words.textContent = text;
      stop.firstChild.textContent = 'Bỏ qua';
      stop.onclick = job.remove;
    },
    remove: () => { item.remove(); field.focus(); },
  };
  stop.onclick = () => job.cancelled.abort();
  return job;
}

/** True when the server has it all, false when it was given up. */
async function send(form, job) {
  const key = ['mc-tai-len', form.dataset.upload, job.component, job.file.name, job.file.size, job.file.lastModified].join(' ');
  let url = remembered(key), at = null;
  for (let broken = 0; ;) {
    if (job.cancelled.signal.aborted) {
      if (url) ask(form, url, { method: 'DELETE' }).catch(() => {});
      remember(key, null);
      return false;
    }
    try {
      if (url && at === null) at = await offset(form, url);
      if (at === null) {
        url = await create(form, job);
        remember(key, url);
        at = 0;
      }
      job.at(at);
      const answer = await ask(form, url, { method: 'PATCH', body: job.file.slice(at, at + PIECE), signal: job.cancelled.signal,
        headers: { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': at } });
      if (answer.status === 204) {
        at = Number(answer.headers.get('Upload-Offset'));
        broken = 0;
        if (at >= job.file.size) {
          remember(key, null);
          return true;
        }
      } else if (answer.status === 404 || answer.status === 409) {
        at = null;
      } else {
        remember(key, null);
        throw new Refused(await sentence(answer));
      }
    } catch (why) {
      if (why instanceof Refused) throw why;
      if (job.cancelled.signal.aborted) continue;
      job.say('Mất kết nối. Có mạng lại là tự tải tiếp, bạn không phải làm gì');
      at = null;
      await wait(Math.min(30, 2 ** broken++), job.cancelled.signal);
    }
  }
}

/** Null when the server knows of no such part (any more). */
async function offset(form, url) {
  const answer = await ask(form, url, { method: 'HEAD' });
  return answer.ok ? Number(answer.headers.get('Upload-Offset')) : null;
}

async function create(form, job) {
  const said = { filename: job.file.name, component: job.component };
  const answer = await ask(form, form.dataset.upload, { method: 'POST', headers: { 'Upload-Length': job.file.size,
    'Upload-Metadata': Object.entries(said).map(([name, value]) => `${name} ${base64(value)}`).join(',') } });
  if (answer.status !== 201) throw new Refused(await sentence(answer));
  return new URL(answer.headers.get('Location'), location).pathname;
}

/** Throws as a broken line does when the server itself is not well: both pass. */
async function ask(form, url, { headers, ...more }) {
  const answer = await fetch(url, { credentials: 'same-origin', redirect: 'manual', ...more,
    headers: { 'Tus-Resumable': '1.0.0', 'X-XSRF-TOKEN': form.elements._csrf.value, ...headers } });
  if (answer.status >= 500) throw new Error(answer.status);
  if (answer.status === 401 || answer.status === 403 || answer.type === 'opaqueredirect') {
    throw new Refused('Phiên đã đóng. Tải lại trang, đăng nhập rồi chọn lại tệp: phần đã tải vẫn còn');
  }
  return answer;
}

async function sentence(answer) {
  return answer.headers.get('Content-Type')?.startsWith('text/plain') ? answer.text() : '';
}

function wait(seconds, signal) {
  return new Promise(go => {
    setTimeout(go, seconds * 1000);
    addEventListener('online', go, { once: true });
    signal.addEventListener('abort', go, { once: true });
  });
}

function remembered(key) {
  try { return localStorage.getItem(key); } catch { return null; }
}

function remember(key, url) {
  try { url ? localStorage.setItem(key, url) : localStorage.removeItem(key); } catch { /* a browser that keeps nothing starts anew */ }
}

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
