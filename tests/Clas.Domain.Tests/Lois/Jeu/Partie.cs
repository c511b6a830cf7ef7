namespace Clas.Domain.Tests.Lois;

/// <summary>A history played to its end.</summary>
internal sealed record Partie(Histoire Histoire, Dossier Dossier, DateTimeOffset Fin, IReadOnlyList<Etape> Etapes)
{
    /// <summary>Plays a history on a new dossier.</summary>
    public static Partie Jouer(Histoire histoire)
    {
        var monde = new Monde(
            new ParametresDeCampagne { NombreMaximalDActions = histoire.Actions, NumeroSiasExige = histoire.SiasExige },
            histoire.Livret.Questionnaire);
        var le = Monde.PendantLaSaisie.AddHours(histoire.Depart);
        var (jeu, etapes) = (new Jeu(histoire, monde.Dossier), new List<Etape>(histoire.Pas.Count));
        foreach (var pas in histoire.Pas)
            etapes.Add(jeu.Avancer(pas, le = le.AddHours(pas.Heures)));
        return new Partie(histoire, monde.Dossier, le, etapes);
    }

    /// <summary>The history with what each step was answered.</summary>
    public override string ToString() => $"\n{string.Join("\n", Etapes)}";
}
