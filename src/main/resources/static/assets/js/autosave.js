// Keeps each answer as it is typed: <form data-autosave="/to-khai/…/luu">. The server answers 2xx with the words to
// show ("Đã lưu lúc 16:21"); without us the form is kept when it is sent. Each sending says when, counted on from the
// server's own clock (data-clock, milliseconds), so that one that was under way when the form was sent comes too late.
const form = document.querySelector('form[data-autosave]');
const sign = document.querySelector('[data-saved]');
if (form && sign) {
  const words = sign.querySelector('[data-saved-words]');
  const sent = Object.assign(document.createElement('input'), { type: 'hidden', name: 'luc-gui' });
  const made = Number(form.dataset.clock) - performance.now();
  let timer, last = serialise(), running = false, under;
  function serialise() {
    return new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string')).toString();
  }
  function clock() {
    return Math.round(made + performance.now());
  }
  async function save() {
    const now = serialise();
    if (running || now === last) return;
    running = true;
    let wait = 4000;
    under = new AbortController();
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST', body: `${now}&luc-gui=${clock()}`, signal: under.signal, keepalive: now.length < 60000, credentials: 'same-origin', redirect: 'manual',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Autosave': '1' },
      });
      if (answer.ok) {
        last = now;
        words.textContent = (await answer.text()) || 'Đã lưu';
        sign.classList.remove('mc-save--late');
        wait = 50;
        form.dispatchEvent(new CustomEvent('mc:kept', { detail: serialise() === now }));   // whether nothing was typed since
      } else if (answer.status === 404) {
        last = now;
        late('Phần này đã gửi hoặc đã bỏ, không sửa ở đây được nữa. Tải lại trang để xem');
      } else {
        late(answer.status === 401 ? 'Phiên đã đóng. Bấm Tiếp tục, đăng nhập lại rồi gửi tiếp, không mất gì' : undefined);
      }
    } catch {
      if (!under.signal.aborted) late();
    }
    running = false;
    if (serialise() !== last) again(wait);
  }
  function late(why = 'Chưa lưu được, đang thử lại') {
    words.textContent = why;
    sign.classList.add('mc-save--late');
  }
  function again(wait) {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  }
  form.addEventListener('input', () => again(700));
  form.addEventListener('change', () => again(50));
  addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') save(); });
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    under?.abort();
    sent.value = clock();
    form.append(sent);
  });
}
