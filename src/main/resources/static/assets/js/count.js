// Says how many characters are left once few are; the limit itself stands below the field without us.
const number = new Intl.NumberFormat('vi-VN');
for (const field of document.querySelectorAll('textarea[data-limit]')) {
  const note = document.querySelector(`[data-count-for="${CSS.escape(field.id)}"]`);
  const limit = Number(field.dataset.limit);
  const words = note.textContent;
  const heard = Object.assign(document.createElement('span'), { className: 'govuk-visually-hidden', role: 'status' });
  note.after(heard);
  let timer;
  const count = () => {
    const left = limit - field.value.length;
    note.textContent = left > limit / 4 ? words : left < 0 ? `Dài hơn ${number.format(-left)} ký tự` : `Còn ${number.format(left)} ký tự`;
    note.classList.toggle('mc-bad', left < 0);
    clearTimeout(timer);
    timer = setTimeout(() => { if (left <= limit / 4) heard.textContent = note.textContent; }, 1000);
  };
  field.addEventListener('input', count);
  count();
}
