(() => {
  const wide = matchMedia('(min-width: 62rem)');
  const claims = [...document.querySelectorAll('.claim')];
  const words = claim => document.getElementById(claim.id + '-e1');
  const seen = element => { const box = element.getBoundingClientRect(); return box.top > 40 && box.bottom < innerHeight - 80; };
  const show = claim => { const at = words(claim); if (at && wide.matches && !seen(at)) at.scrollIntoView({ block: 'center' }); };
  const pin = claim => claims.forEach(other => other === claim ? other.setAttribute('aria-current', 'true') : other.removeAttribute('aria-current'));
  let wait;
  for (const claim of claims) {
    claim.addEventListener('mouseenter', () => { clearTimeout(wait); wait = setTimeout(() => show(claim), 250); });
    claim.addEventListener('mouseleave', () => clearTimeout(wait));
    claim.addEventListener('focusin', event => { if (event.target.matches(':focus-visible')) { pin(null); show(claim); } });
    claim.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !wide.matches) return;
      event.preventDefault();
      history.replaceState(null, '', '#' + claim.id);
      pin(claim);
      show(claim);
    });
  }
  const arrive = () => { const claim = claims.find(one => '#' + one.id === location.hash); if (claim) { pin(claim); show(claim); } };
  addEventListener('hashchange', arrive);
  addEventListener('keydown', event => { if (event.key === 'Escape') { pin(null); if (location.hash) history.replaceState(null, '', location.pathname + location.search); } });
  arrive();
  for (const text of document.querySelectorAll('.copy textarea')) {
    const button = document.createElement('button');
    const { copy, copied } = text.closest('.copy').dataset;
    button.type = 'button';
    button.textContent = copy;
    button.addEventListener('click', async () => {
      text.select();
      try { await navigator.clipboard.writeText(text.value); } catch { document.execCommand('copy'); }
      button.textContent = copied;
      setTimeout(() => { button.textContent = copy; }, 2000);
    });
    text.after(button);
  }
})();
