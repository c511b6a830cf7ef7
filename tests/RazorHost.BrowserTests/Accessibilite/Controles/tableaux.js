// A table has a caption or a name, headers that say of what, and no empty header (RGAA 5.4, 5.6, 5.7).
() => {
  const defauts = [];
  document.querySelectorAll("table").forEach((tableau) => {
    const dit = tableau.outerHTML.slice(0, 100);
    const nom = tableau.caption?.textContent.trim() || tableau.getAttribute("aria-label")
      || document.getElementById(tableau.getAttribute("aria-labelledby"))?.textContent.trim();
    if (!nom) defauts.push(`no caption: ${dit}`);
    if (!tableau.tHead?.rows[0]?.cells.length) defauts.push(`no headers: ${dit}`);
    tableau.querySelectorAll("th").forEach((titre) => {
      if (!["col", "row", "colgroup", "rowgroup"].includes(titre.scope)) defauts.push(`a header without a scope: ${titre.outerHTML.slice(0, 100)}`);
      if (!titre.textContent.trim()) defauts.push(`an empty header: ${dit}`);
    });
    const colonnes = [...tableau.tHead?.rows[0]?.cells ?? []].reduce((somme, cellule) => somme + cellule.colSpan, 0);
    [...tableau.tBodies].flatMap((corps) => [...corps.rows]).forEach((ligne) => {
      const cellules = [...ligne.cells].reduce((somme, cellule) => somme + cellule.colSpan, 0);
      if (cellules > colonnes) defauts.push(`${cellules} cells under ${colonnes} headers: ${ligne.outerHTML.slice(0, 100)}`);
    });
  });
  return defauts;
}
