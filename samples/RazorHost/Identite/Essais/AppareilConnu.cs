using Microsoft.AspNetCore.DataProtection;

namespace RazorHost.Identite;

/// <summary>A device that signed in before keeps tries of its own: nobody locks the owner out of its own computer.</summary>
/// <remarks>The cookie signs nobody in. Stolen, it gives a few tries more in an hour.</remarks>
public sealed class AppareilConnu(IHttpContextAccessor acces, IDataProtectionProvider protection, IHostEnvironment environnement)
{
    private static readonly TimeSpan Duree = TimeSpan.FromDays(365);
    private readonly IDataProtector _protection = protection.CreateProtector("clas.appareil");

    /// <summary>The device, when it signed in to this account before; else null.</summary>
    public string? Pour(Compte? compte)
    {
        if (Temoin.Name is not { } nom || acces.HttpContext?.Request.Cookies[nom] is not { Length: > 0 } valeur)
            return null;
        try
        {
            return _protection.Unprotect(valeur).Split('|') is [var id, var appareil] && id == compte?.Id ? appareil : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Remembers that this device signed in to this account.</summary>
    public void Retenir(Compte compte)
    {
        if (acces.HttpContext is not { } http)
            return;
        var temoin = Temoin;
        http.Response.Cookies.Append(temoin.Name!, _protection.Protect($"{compte.Id}|{Guid.NewGuid():N}"), temoin.Build(http));
    }

    private CookieBuilder Temoin
    {
        get
        {
            var temoin = new CookieBuilder { IsEssential = true, MaxAge = Duree };
            TemoinsDeConnexion.Proteger(temoin, "appareil", environnement);
            return temoin;
        }
    }
}
