// The first stop leads to the content, and the landmarks are there once (RGAA 9.2, 12.6, 12.7).
() => {
  const defauts = [];
  const premier = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].find((element) => element.checkVisibility());
  const but = premier?.hash ? document.getElementById(premier.hash.slice(1)) : null;
  if (but?.localName !== "main") defauts.push(`the first stop does not lead to the content: ${premier?.outerHTML.slice(0, 100)}`);
  else {
    premier.focus();
    const boite = premier.getBoundingClientRect();
    if (boite.left < 0 || boite.top < 0) defauts.push("the link to the content has the focus and is not seen");
    premier.blur();
  }
  for (const repere of ["main", "body > header", "body > footer"]) {
    const combien = document.querySelectorAll(repere).length;
    if (combien !== 1) defauts.push(`${combien} ${repere}`);
  }
  document.querySelectorAll("nav").forEach((nav) => {
    if (!nav.getAttribute("aria-label") && !nav.getAttribute("aria-labelledby")) defauts.push(`a nav without a name: ${nav.outerHTML.slice(0, 100)}`);
  });
  const page = (adresse) => adresse.split("#")[0];
  document.querySelectorAll("a[href*='#']").forEach((lien) => {
    if (!lien.hash || page(lien.href) !== page(location.href)) return;
    const but = document.getElementById(decodeURIComponent(lien.hash.slice(1)));
    if (!but) defauts.push(`a link to nowhere: ${lien.outerHTML.slice(0, 100)}`);
    // A closed <details> opens by itself for whoever comes by a link.
    else if (lien.checkVisibility() && !but.checkVisibility() && !but.closest("details:not([open])")) defauts.push(`a link to what is hidden: ${lien.outerHTML.slice(0, 100)}`);
  });
  return defauts;
}
