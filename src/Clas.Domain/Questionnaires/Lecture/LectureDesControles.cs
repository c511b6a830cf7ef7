using System.Collections.Immutable;

namespace Clas.Domain;

/// <summary>Reads the controls of both fiches, once every question is known.</summary>
internal sealed class LectureDesControles(References references, IndexDesChamps index)
{
    private readonly Doublons _ids = new();

    public Controle Lire(NoeudJson noeud)
    {
        var objet = new ObjetLu(noeud);
        var fiche = objet.Exiger("fiche").EnMot(Mots.Fiches);
        var message = objet.Exiger("message");
        var si = objet.Prendre("si");
        var forme = new LectureDUnControle(references, index, fiche, objet);
        var controle = forme.Lire(objet.Exiger("type"), new EnonceDeControle(
            _ids.Nouveau(objet.Exiger("id"), FormesDIdentifiant.Controle),
            fiche,
            objet.Exiger("severite").EnMot(Mots.Severites),
            message.EnTexte(),
            si is null ? null : new LectureDesConditions(references, fiche).Lire(si),
            objet.Prendre("questions") is { } questions ? Questions(questions, fiche) : []));
        objet.Finir();
        FiguresDuMessage.Verifier(message, controle);
        return controle;
    }

    private ImmutableArray<string> Questions(NoeudJson noeud, TypeDeFiche fiche)
    {
        return [.. noeud.EnListeDeMots().Select(question =>
        {
            var id = question.EnCle(FormesDIdentifiant.Champ);
            references.Nomme(question, id, fiche);
            return id;
        })];
    }
}
