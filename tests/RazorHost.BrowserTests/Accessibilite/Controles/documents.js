// A PDF stands beside the page that says the same (RGAA 13.3); a link to a file says what it is; one language, said (RGAA 8.3, 13.2).
() => {
  const defauts = [];
  document.querySelectorAll("a[href*='/fiches/'][href$='/pdf']").forEach((lien) => {
    const lire = lien.pathname.replace(/\/pdf$/, "/lire");
    if (location.pathname !== lire && !document.querySelector(`a[href$="${CSS.escape(lire.split("/").slice(-3).join("/"))}"], a[href="${lire}"]`))
      defauts.push(`a PDF without its page: ${lien.outerHTML.slice(0, 120)}`);
    if (!/PDF/i.test(lien.textContent)) defauts.push(`a link to a PDF that does not say so: ${lien.outerHTML.slice(0, 120)}`);
  });
  if (document.documentElement.lang !== "fr") defauts.push(`lang « ${document.documentElement.lang} »`);
  document.querySelectorAll("a[target=_blank]").forEach((lien) => {
    if (!/onglet|fenêtre/.test(lien.textContent + lien.title)) defauts.push(`a new window that is not announced: ${lien.outerHTML.slice(0, 120)}`);
  });
  if (document.querySelector("meta[http-equiv=refresh]")) defauts.push("a page that reloads by itself");
  return defauts;
}
