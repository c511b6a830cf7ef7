// A browser can fill in what somebody is asked of oneself: its name, its e-mail, its telephone, its password (RGAA 11.13).
() => {
  const defauts = [];
  const attendus = { password: ["current-password", "new-password"], email: ["email", "username"], tel: ["tel"], text: ["name"] };
  // Elsewhere, names and addresses are those of somebody else: the browser must not write one's own there.
  const siens = /^\/(compte|aide\/assistance)(\/|$)/.test(new URL(document.baseURI).pathname);
  document.querySelectorAll("input").forEach((champ) => {
    if (champ.type === "text" && !(siens && /prénom/i.test(champ.labels[0]?.textContent ?? ""))) return;
    const permis = attendus[champ.type] ?? [];
    if (permis.length === 0) return;
    const dit = champ.getAttribute("autocomplete") ?? "";
    if (!permis.includes(dit) && (siens || champ.type === "password" || dit !== "off")) defauts.push(`« ${dit} » says nothing to a browser: ${champ.outerHTML.slice(0, 140)}`);
  });
  return defauts;
}
