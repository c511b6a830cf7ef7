// One h1, no empty heading, no level jumped over; a title that says the page, then the site (RGAA 8.5, 8.6, 9.1).
() => {
  const defauts = [];
  const titres = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter((titre) => titre.checkVisibility());
  const combien = titres.filter((titre) => titre.localName === "h1").length;
  if (combien !== 1) defauts.push(`${combien} h1`);
  if (titres[0] && titres[0].localName !== "h1") defauts.push(`begins with ${titres[0].outerHTML.slice(0, 80)}`);
  titres.forEach((titre, rang) => {
    if (!titre.textContent.trim()) defauts.push(`an empty ${titre.localName}`);
    const saut = rang > 0 ? titre.localName[1] - titres[rang - 1].localName[1] : 0;
    if (saut > 1) defauts.push(`${titres[rang - 1].localName} then ${titre.outerHTML.slice(0, 80)}`);
  });
  if (!/^\S.* – Clas$/.test(document.title)) defauts.push(`title « ${document.title} »`);
  return defauts;
}
