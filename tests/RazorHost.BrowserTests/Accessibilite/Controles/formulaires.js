// An error is tied to its field and found by it; groups have a legend; what describes exists (RGAA 11.1, 11.5, 11.10).
() => {
  const defauts = [];
  const dit = (element) => element.outerHTML.slice(0, 140);
  const texteDe = (ids) => ids.split(/\s+/).filter(Boolean).map((id) => document.getElementById(id)?.textContent.trim() ?? "").join(" ");
  for (const attribut of ["aria-describedby", "aria-labelledby", "aria-controls"])
    document.querySelectorAll(`[${attribut}]`).forEach((element) => element.getAttribute(attribut).split(/\s+/).forEach((id) => {
      if (!document.getElementById(id)) defauts.push(`${attribut} « ${id} » is nowhere: ${dit(element)}`);
    }));
  document.querySelectorAll("[aria-invalid=true]").forEach((champ) => {
    const ids = champ.getAttribute("aria-describedby") ?? champ.closest("fieldset")?.getAttribute("aria-describedby") ?? "";
    if (texteDe(ids).length < 10) defauts.push(`an error that its field does not say: ${dit(champ)}`);
  });
  document.querySelectorAll(".erreur-de-champ").forEach((erreur) => {
    const dite = erreur.closest("[id]");
    if (!dite || !document.querySelector(`[aria-describedby~="${CSS.escape(dite.id)}"]`)) defauts.push(`an error that no field refers to: ${dit(erreur)}`);
  });
  const groupes = Map.groupBy(document.querySelectorAll("input[type=radio][name], input[type=checkbox][name]"), (saisie) => `${saisie.form?.action} ${saisie.type} ${saisie.name}`);
  groupes.forEach((saisies) => {
    if (saisies.length > 1 && !saisies[0].closest("fieldset")?.querySelector("legend")?.textContent.trim()) defauts.push(`choices without a legend: ${dit(saisies[0])}`);
  });
  document.querySelectorAll("form[method=post]:not([novalidate])").forEach((form) => {
    if (form.querySelector("input[type=email], input[type=url], input[type=number], [required], [pattern]"))
      defauts.push(`the browser's own words would come before ours, and go: ${dit(form)}`);
  });
  document.querySelectorAll("label[for]").forEach((label) => {
    if (!document.getElementById(label.htmlFor)?.labels) defauts.push(`a label for nothing: ${dit(label)}`);
  });
  document.querySelectorAll("button").forEach((bouton) => {
    if (!bouton.textContent.trim() && !bouton.getAttribute("aria-label")) defauts.push(`a button without a word: ${dit(bouton)}`);
  });
  return defauts;
}
