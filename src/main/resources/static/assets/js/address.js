// The communes of the province just chosen. The button that asks for them stays for whoever has no script, or whose script did not
// come over the line; it comes back when the list does not come. While it is away it is none of those that Enter presses.
// Fields that come later (js/counter.js) are told of by mc:fresh.
for (const province of document.querySelectorAll('select[data-communes]')) ready(province);
document.addEventListener('mc:fresh', () => document.querySelectorAll('select[data-communes]:not([data-ready])').forEach(ready));

function ready(province) {
  province.dataset.ready = '';
  const communes = document.getElementById(province.dataset.communes);
  const button = document.getElementById(province.id + '-lay-xa');
  away(true);
  function away(yes) {
    button.hidden = yes;
    button.type = yes ? 'button' : 'submit';
  }
  province.addEventListener('change', async () => {
    communes.disabled = true;
    try {
      const room = location.pathname.startsWith('/ban-lam-viec/') ? '/ban-lam-viec/nhan-tai-quay' : '/to-khai';
      const answer = await fetch(`${room}/xa?tinh=${encodeURIComponent(province.value)}`, { credentials: 'same-origin' });
      if (answer.ok) communes.innerHTML = await answer.text();
      away(answer.ok);
    } catch {
      away(false);
    } finally {
      communes.disabled = false;
    }
  });
}
