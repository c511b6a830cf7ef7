namespace RazorHost.Contacts;

/// <summary>A Caf and how to reach it, in words: never an empty label.</summary>
/// <param name="Nom">« Caf de la Seine-Maritime ».</param>
/// <param name="Contact">What the Caf said; null when it said nothing.</param>
public sealed record CafJoignable(string Nom, ContactDeCaf? Contact)
{
    /// <summary>Where every Caf can be found, when this one said nothing here.</summary>
    internal const string Sinon = "coordonnées sur caf.fr";

    /// <summary>« Service action sociale, 02 61 91 76 30, clas@caf763.example ».</summary>
    public string EnUneLigne => Contact is null
        ? Sinon
        : string.Join(", ", new[] { Contact.Service, Contact.TelephoneLisible, Contact.Courriel }.OfType<string>());
}
