// Whatever takes the focus shows it, by a ring that stands out from what is behind (RGAA 10.7).
() => {
  const defauts = [];
  const lueur = (couleur) => {
    const [r, g, b, a = 1] = couleur.match(/[\d.]+/g).map(Number);
    const [x, y, z] = [r, g, b].map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return { l: 0.2126 * x + 0.7152 * y + 0.0722 * z, a };
  };
  const fondDe = (element) => {
    for (let e = element; e; e = e.parentElement) { const c = lueur(getComputedStyle(e).backgroundColor); if (c.a > 0.99) return c.l; }
    return 1;
  };
  const contraste = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const avant = document.activeElement;
  const [x, y] = [scrollX, scrollY];
  document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']").forEach((element) => {
    if (!element.checkVisibility() || element.tabIndex < 0) return;
    element.focus({ preventScroll: true, focusVisible: true });
    if (document.activeElement !== element) return;
    const style = getComputedStyle(element);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) defauts.push(`no ring: ${element.outerHTML.slice(0, 120)}`);
    else if (contraste(lueur(style.outlineColor).l, fondDe(element.parentElement)) < 3) defauts.push(`a ring one hardly sees: ${element.outerHTML.slice(0, 120)}`);
  });
  avant?.focus?.({ preventScroll: true });
  document.activeElement?.blur?.();
  scrollTo(x, y);
  return defauts;
}
