// A second question before an act that is easy to press by mistake but can be undone: <button data-confirm="…">.
// Acts that cannot be undone have a page of their own instead.
addEventListener('click', event => {
  const button = event.target.closest('[data-confirm]');
  if (button && !confirm(button.dataset.confirm)) event.preventDefault();
});
