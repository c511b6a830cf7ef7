using System.Collections.Immutable;

namespace Clas.Domain;

/// <summary>A number the controls compare, computed from the answers.</summary>
/// <remarks>Pure data: <c>Evaluation</c> gives it a value. A day counts as its day number.</remarks>
internal abstract record Terme
{
    /// <summary>Ids of the slots and questions it names, in order.</summary>
    public virtual IEnumerable<string> Mentions => [];
}

/// <summary>The answer in a slot, of either fiche, or a computed value.</summary>
internal sealed record TermeChamp(string Id) : Terme
{
    public override IEnumerable<string> Mentions => [Id];
}

/// <summary>A number written in the questionnaire.</summary>
internal sealed record TermeConstant(decimal Valeur) : Terme;

/// <summary>A parameter, as the campagne sets it.</summary>
internal sealed record TermeParametre(string Id) : Terme;

/// <summary>The sum of all the cells of a grid.</summary>
internal sealed record TermeCellules(string QuestionId) : Terme
{
    public override IEnumerable<string> Mentions => [QuestionId];
}

/// <summary>A sum.</summary>
internal sealed record TermeSomme(ImmutableArray<Terme> Termes) : Terme
{
    public override IEnumerable<string> Mentions => Termes.SelectMany(terme => terme.Mentions);
}

/// <summary>A product.</summary>
internal sealed record TermeProduit(ImmutableArray<Terme> Termes) : Terme
{
    public override IEnumerable<string> Mentions => Termes.SelectMany(terme => terme.Mentions);
}

/// <summary>The first less the second.</summary>
internal sealed record TermeDifference(Terme Gauche, Terme Droite) : Terme
{
    public override IEnumerable<string> Mentions => Gauche.Mentions.Concat(Droite.Mentions);
}

/// <summary>The first divided by the second; nothing when the second is zero.</summary>
internal sealed record TermeRatio(Terme Gauche, Terme Droite) : Terme
{
    public override IEnumerable<string> Mentions => Gauche.Mentions.Concat(Droite.Mentions);
}

/// <summary>How many ISO weeks, Monday to Sunday, two days and those between touch.</summary>
internal sealed record TermeSemaines(Terme Debut, Terme Fin) : Terme
{
    public override IEnumerable<string> Mentions => Debut.Mentions.Concat(Fin.Mentions);
}
