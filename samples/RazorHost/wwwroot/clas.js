// Two comforts. Every page works without them.

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
