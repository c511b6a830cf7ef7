namespace RazorHost.Courriers;

/// <summary>The letters of accounts. Stored with each mail: never changed.</summary>
internal static class NaturesDeCourrier
{
    internal const string Confirmation = "compte.confirmation";
    internal const string DejaUnCompte = "compte.deja";
    internal const string Reinitialisation = "compte.reinitialisation";
    internal const string LienParLaCaf = "compte.lien-par-la-caf";
    internal const string MotDePasseChange = "compte.mot-de-passe-change";
    internal const string NouvelleAdresse = "compte.nouvelle-adresse";
    internal const string AdresseDemandee = "compte.adresse-demandee";
    internal const string AdresseChangee = "compte.adresse-changee";
    internal const string Invitation = "rattachement.invitation";
    internal const string RevendicationDeposee = "rattachement.demande";
    internal const string RevendicationDecidee = "rattachement.decision";
    internal const string DemandeDAssistance = "assistance.demande";
    internal const string AccuseDAssistance = "assistance.accuse";
    internal const string Habilitation = "habilitation.changee";
    internal const string Rattache = "rattachement.nouveau";
}
