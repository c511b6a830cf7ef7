using System.Text.Json.Nodes;

namespace Clas.Domain.Tests.Questionnaires;

/// <summary>Every value has its word, and the schema knows the same words.</summary>
public sealed class MotsTests
{
    private static readonly JsonNode Question = JsonNode.Parse(Schema.Ressource("questionnaire.schema.json"))!["$defs"]!["question"]!["properties"]!;

    [Fact]
    public void Chaque_valeur_HasItsWord()
    {
        Assert.Equal(Enum.GetValues<TypeDeQuestion>(), Mots.Types.Values.Order());
        Assert.Equal(Enum.GetValues<TypeDeFiche>(), Mots.Fiches.Values.Order());
        Assert.Equal(Enum.GetValues<Severite>(), Mots.Severites.Values.Order());
        Assert.Equal(Enum.GetValues<Reprise>(), Mots.Reprises.Values.Order());
        Assert.Equal(Enum.GetValues<Comparaison>(), Mots.Comparaisons.Values.Order());
        Assert.Equal(Enum.GetValues<Repondant>().Except([Repondant.Personne]), Mots.Repondants.Values.Order());
        Assert.Equal(Enum.GetValues<Role>().Except([Role.Systeme]), Mots.Lecteurs.Values.SelectMany(roles => roles).Order());
    }

    [Fact]
    public void Le_schema_KnowsTheSameWords()
    {
        Assert.Equal(Mots.Types.Keys, Enumeration(Question["type"]));
        Assert.Equal(Mots.Reprises.Keys, Enumeration(Question["reprise"]));
        Assert.Equal(Mots.Repondants.Keys, Enumeration(Question["repondant"]));
        Assert.Equal(Mots.Lecteurs.Keys, Enumeration(Question["lisiblePar"]!["items"]));
    }

    private static IEnumerable<string> Enumeration(JsonNode? schema) =>
        schema!["enum"]!.AsArray().Select(mot => mot!.GetValue<string>()).Order(StringComparer.Ordinal);
}
