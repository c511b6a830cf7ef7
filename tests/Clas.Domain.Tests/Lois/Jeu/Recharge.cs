using System.Collections;
using System.Reflection;

namespace Clas.Domain.Tests.Lois;

/// <summary>A dossier as a store would give it back: its stored properties alone, answers through their JSON.</summary>
internal static class Recharge
{
    public static Dossier De(Dossier dossier)
    {
        var recharge = Copier(dossier);
        var fiches = (IList)typeof(Dossier).GetField("_fiches", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(recharge)!;
        foreach (var fiche in dossier.Fiches)
        {
            var copie = Copier(fiche);
            typeof(Fiche).GetProperty(nameof(Fiche.Reponses))!.SetValue(copie, Reponses.DepuisJson(fiche.Reponses.EnJson()));
            fiches.Add(copie);
        }

        recharge.Attacher(dossier.Campagne);
        return recharge;
    }

    /// <summary>What has a setter is stored; what has none is derived.</summary>
    private static T Copier<T>(T original)
    {
        var copie = (T)Activator.CreateInstance(typeof(T), nonPublic: true)!;
        const BindingFlags Toutes = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        foreach (var propriete in typeof(T).GetProperties(Toutes).Where(propriete => propriete.CanWrite))
            propriete.SetValue(copie, propriete.GetValue(original));
        return copie;
    }
}
