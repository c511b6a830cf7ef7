using RazorHost.Identite;

namespace RazorHost.Pages.National;

/// <summary>Who may enter for the Cnaf; those of each Caf are on its own page.</summary>
public sealed class HabilitationsModel(ActeurCourant courant, CampagneCourante courante, TenueDesHabilitations tenue)
    : Caf.HabilitationsModel(courant, courante, tenue);
