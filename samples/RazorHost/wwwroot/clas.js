// A few comforts. Every page works without them.

// A button that says data-confirmer asks before it acts.
document.addEventListener("click", (evenement) => {
  const bouton = evenement.target.closest("button[data-confirmer]");
  if (bouton && !window.confirm(bouton.dataset.confirmer)) evenement.preventDefault();
});

// A form that says data-garder warns before typed text is left behind.
let aEnregistrer = false;
document.addEventListener("input", (evenement) => {
  if (evenement.target.closest("form[data-garder]")) aEnregistrer = true;
});
document.addEventListener("submit", () => { aEnregistrer = false; });
window.addEventListener("beforeunload", (evenement) => {
  if (aEnregistrer) evenement.preventDefault();
});

// A password can be shown while it is typed, and is hidden again when it is sent.
document.querySelectorAll("input[type=password]").forEach((champ) => {
  const montrer = document.createElement("label");
  montrer.className = "choix";
  const coche = document.createElement("input");
  coche.type = "checkbox";
  montrer.append(coche, "Afficher le mot de passe");
  coche.addEventListener("change", () => { champ.type = coche.checked ? "text" : "password"; });
  champ.form.addEventListener("submit", () => { champ.type = "password"; });
  champ.after(montrer);
});

// What data-copier names is copied in one click; without script it is selected by hand.
document.querySelectorAll("[data-copier]").forEach((bouton) => {
  if (!navigator.clipboard) return;
  bouton.hidden = false;
  bouton.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(bouton.dataset.copier).value);
    document.getElementById(bouton.getAttribute("aria-describedby")).textContent = bouton.dataset.fait;
  });
});

// A file that takes a while is announced: nothing else on the page says that a download began.
document.addEventListener("click", (evenement) => {
  const lien = evenement.target.closest("a[data-annonce]");
  if (lien) lien.nextElementSibling.textContent = lien.dataset.annonce;
});

// ---- The fiche ----------------------------------------------------------------------------------------------------

// A conditional question hides while another answer says it is not asked; without script its sentence says so.
const conditions = document.querySelectorAll('.condition:not([data-si=""])');
const valeursDe = (nom) => [...document.getElementsByName(nom)]
  .filter((saisie) => saisie.type === "radio" || saisie.type === "checkbox" ? saisie.checked : saisie.type !== "hidden")
  .map((saisie) => saisie.value);
const montrerCeQuiEstDemande = () => conditions.forEach((condition) => {
  const question = condition.closest(".question");
  const vaut = condition.dataset.vaut.split(" ");
  const estDemandee = valeursDe(condition.dataset.si).some((valeur) => vaut.includes(valeur));
  // What holds a text or a remark stays in sight: nothing typed disappears.
  question.hidden = !estDemandee && !question.matches(".en-erreur, .en-alerte")
    && ![...question.querySelectorAll("input[type=text], textarea")].some((saisie) => saisie.value.trim());
});
if (conditions.length) {
  document.addEventListener("change", montrerCeQuiEstDemande);
  montrerCeQuiEstDemande();
}

// The total of a grid follows what is typed; the server counts again.
document.addEventListener("input", (evenement) => {
  const grille = evenement.target.closest("table.grille");
  const total = grille?.querySelector("[data-total]");
  if (!total) return;
  const nombres = [...grille.querySelectorAll("tbody input")].map((saisie) => saisie.value.replace(/[\s\u00a0\u202f]/g, ""));
  total.textContent = nombres.every((nombre) => /^\d+$/.test(nombre))
    ? nombres.reduce((somme, nombre) => somme + Number(nombre), 0).toLocaleString("fr-FR")
    : "—";
});

// The summary follows the reader, and folds once it was used.
const reperes = new Map([...document.querySelectorAll(".sommaire.large a")].map((lien) => [lien.hash.slice(1), lien]));
if (reperes.size) {
  const suivre = new IntersectionObserver((vues) => vues.forEach((vue) =>
    reperes.get(vue.target.id)?.classList.toggle("ici", vue.isIntersecting)), { rootMargin: "-20% 0px -70% 0px" });
  reperes.forEach((_, id) => { const rubrique = document.getElementById(id); if (rubrique) suivre.observe(rubrique); });
}
document.querySelector("details.sommaire")?.addEventListener("click", (evenement) => {
  if (evenement.target.closest("a")) evenement.currentTarget.open = false;
});
