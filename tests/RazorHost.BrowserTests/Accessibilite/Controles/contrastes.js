// The edge of a field or of a button, and a sign, stand out from what is behind (RGAA 3.3); a colour never speaks alone (RGAA 3.1).
() => {
  const defauts = [];
  const lire = (couleur) => {
    const [r, g, b, a = 1] = couleur.match(/[\d.]+/g).map(Number);
    const [x, y, z] = [r, g, b].map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return { l: 0.2126 * x + 0.7152 * y + 0.0722 * z, a };
  };
  const fondDe = (element) => {
    for (let e = element; e; e = e.parentElement) { const c = lire(getComputedStyle(e).backgroundColor); if (c.a > 0.99) return c.l; }
    return 1;
  };
  const contraste = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  document.querySelectorAll("input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea, button, .bouton").forEach((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(".lu-seulement")) return;
    const style = getComputedStyle(element);
    const dehors = fondDe(element.parentElement);
    const bord = parseFloat(style.borderTopWidth) > 0 ? lire(style.borderTopColor).l : null;
    const fond = lire(style.backgroundColor);
    const vu = Math.max(bord === null ? 1 : contraste(bord, dehors), fond.a > 0.99 ? contraste(fond.l, dehors) : 1);
    if (vu < 3) defauts.push(`an edge at ${vu.toFixed(2)}: ${element.outerHTML.slice(0, 120)}`);
  });
  document.querySelectorAll("svg.signe").forEach((signe) => {
    if (!signe.checkVisibility()) return;
    const vu = contraste(lire(getComputedStyle(signe).color).l, fondDe(signe.parentElement));
    if (vu < 3) defauts.push(`a sign at ${vu.toFixed(2)}: ${signe.parentElement.outerHTML.slice(0, 120)}`);
  });
  document.querySelectorAll(".feu, .etiquette, .erreur-de-champ, .alerte-de-champ, .encart, .message").forEach((element) => {
    if (!element.textContent.trim()) defauts.push(`a colour without a word: ${element.outerHTML.slice(0, 120)}`);
  });
  document.querySelectorAll(".feu").forEach((feu) => { if (!feu.querySelector("svg")) defauts.push(`a light without a sign: ${feu.outerHTML}`); });
  return defauts;
}
