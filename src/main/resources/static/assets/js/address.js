// The communes of the province just chosen; without us a button asks for them.
for (const province of document.querySelectorAll('select[data-communes]')) {
  const communes = document.getElementById(province.dataset.communes);
  province.addEventListener('change', async () => {
    communes.disabled = true;
    try {
      const room = location.pathname.startsWith('/ban-lam-viec/') ? '/ban-lam-viec/nhan-tai-quay' : '/to-khai';
      const answer = await fetch(`${room}/xa?tinh=${encodeURIComponent(province.value)}`, { credentials: 'same-origin' });
      if (answer.ok) communes.innerHTML = await answer.text();
    } finally {
      communes.disabled = false;
    }
  });
}
