// The communes of the province just chosen; without us a button asks for them.
for (const province of document.querySelectorAll('select[data-communes]')) {
  const communes = document.getElementById(province.dataset.communes);
  province.addEventListener('change', async () => {
    communes.disabled = true;
    try {
      const answer = await fetch(`/to-khai/xa?tinh=${encodeURIComponent(province.value)}`, { credentials: 'same-origin' });
      if (answer.ok) communes.innerHTML = await answer.text();
    } finally {
      communes.disabled = false;
    }
  });
}
