namespace Clas.Domain;

/// <summary>How the questionnaire says, in French, what it expects.</summary>
/// <remarks>One member per thing said: a host that wants other words overrides it and sets <see cref="Courantes"/> once, at start.</remarks>
public class FormesAttendues
{
    /// <summary>The words in use.</summary>
    public static FormesAttendues Courantes { get; } = new();

    /// <summary>« un nombre entier de 0 à 9 999, par exemple 25 ».</summary>
    public virtual string Attendu(TypeDeQuestion type, Bornes bornes) => type.ToString();

    /// <summary>« Écrivez un nombre entier de 0 à 9 999, par exemple 25. »</summary>
    public virtual string Explication(MotifDIllisibilite motif, TypeDeQuestion type, Bornes bornes) => motif.ToString();
}
