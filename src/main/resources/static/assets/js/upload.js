// Sends a file as soon as it is chosen; without us "Tải tệp lên" or "Tiếp tục" does.
for (const form of document.querySelectorAll('form[data-upload]')) {
  form.addEventListener('change', event => {
    const field = event.target;
    if (field.type !== 'file' || !field.files.length) return;
    const note = Object.assign(document.createElement('p'), { className: 'govuk-body mc-quiet', textContent: 'Đang tải lên, chờ một lát' });
    note.setAttribute('role', 'status');
    field.after(note);
    form.requestSubmit(form.querySelector('button[value="tai-len"]'));
  });
}
