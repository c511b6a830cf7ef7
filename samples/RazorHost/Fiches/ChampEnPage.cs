using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>One slot, ready to be drawn.</summary>
public sealed class ChampEnPage
{
    /// <summary>Prepares a slot.</summary>
    /// <param name="lue">The fiche as read.</param>
    /// <param name="champ">The slot.</param>
    /// <param name="remarques">Those about this slot, alone or with others.</param>
    /// <param name="decritPar">HTML ids of what describes the whole question.</param>
    public ChampEnPage(FicheLue lue, Champ champ, IReadOnlyList<Remarque> remarques, IEnumerable<string> decritPar)
    {
        Champ = champ;
        Remarques = champ.Question.Champs.Count > 1 ? [.. remarques.Where(remarque => remarque.EstDUnSeulChamp)] : [];
        EstAnnonce = remarques.Any(remarque => remarque.Severite == Severite.Bloquant);
        Frappes = lue.Brut(champ);
        EnClair = lue.Valeur(champ)?.EnClair(champ);
        EnClairAvecUnite = lue.Valeur(champ)?.EnClairAvecUnite(champ);
        LAnDernier = lue.LAnDernier(champ)?.EnClair(champ);
        EstCommeLAnDernier = LAnDernier is not null && LAnDernier == EnClair;
        string[] decrit = [.. decritPar, .. Remarques.Count > 0 ? [$"m-{Ancre}"] : Array.Empty<string>()];
        DecritPar = decrit.Length > 0 ? string.Join(' ', decrit) : null;
    }

    /// <summary>The slot.</summary>
    public Champ Champ { get; }

    /// <summary>The name of its inputs.</summary>
    public string Nom => NomsDuFormulaire.Reponse(Champ.Id);

    /// <summary>The HTML id of its first input.</summary>
    public string Ancre => NomsDuFormulaire.Ancre(Champ.Id);

    /// <summary>What fills its inputs, as typed.</summary>
    public IReadOnlyList<string> Frappes { get; }

    /// <summary>The text of its one input, what stands for a value (« non connu ») left out.</summary>
    public string Texte => TexteRecu.Montrer(Frappes.FirstOrDefault(texte => texte != Champ.Question.Substitut?.Id) ?? "");

    /// <summary>Is the box « non connu » ticked?</summary>
    public bool EstSubstitue => Champ.Question.Substitut is { } substitut && Frappes.Contains(substitut.Id);

    /// <summary>The answer as people read it; null when blank.</summary>
    public string? EnClair { get; }

    /// <summary>The same with its unit; null when blank.</summary>
    public string? EnClairAvecUnite { get; }

    /// <summary>Last year's answer as people read it; null when there is none to show.</summary>
    public string? LAnDernier { get; }

    /// <summary>The same answer as last year: said shortly.</summary>
    public bool EstCommeLAnDernier { get; }

    /// <summary>What is said of this cell alone; a question of one slot says it itself.</summary>
    public IReadOnlyList<Remarque> Remarques { get; }

    /// <summary>Is something to be corrected here?</summary>
    public bool EstAnnonce { get; }

    /// <summary>« true » or nothing, for <c>aria-invalid</c>.</summary>
    public string? AriaInvalide => EstAnnonce ? "true" : null;

    /// <summary>HTML ids of what describes it, for <c>aria-describedby</c>; null when nothing does.</summary>
    public string? DecritPar { get; }

    /// <summary>The choices, or « oui » and « non », and « sans réponse » where a radio button could not be undone.</summary>
    public IReadOnlyList<OptionEnPage> Options
    {
        get
        {
            IEnumerable<ChoixPropose> choix = Champ.Question.Type == TypeDeQuestion.OuiNon ? OuiNon : Champ.Question.Choix;
            if (Champ.Question is { EstRequise: false, Type: not TypeDeQuestion.ChoixMultiple })
                choix = choix.Append(SansReponse);
            return [.. choix.Select((propose, rang) => new OptionEnPage(
                propose,
                rang == 0 ? Ancre : $"{Ancre}-{rang}",
                propose == SansReponse ? Frappes.All(string.IsNullOrEmpty) : Frappes.Contains(propose.Id)))];
        }
    }

    private static readonly ChoixPropose[] OuiNon = [new("oui", "Oui"), new("non", "Non")];

    private static readonly ChoixPropose SansReponse = new("", "Sans réponse");
}

/// <summary>One choice of a question.</summary>
/// <param name="Choix">The choice.</param>
/// <param name="Ancre">The HTML id of its input.</param>
/// <param name="EstChoisie">Ticked?</param>
public sealed record OptionEnPage(ChoixPropose Choix, string Ancre, bool EstChoisie);
