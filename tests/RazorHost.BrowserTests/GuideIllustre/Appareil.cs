using System.Security.Cryptography;
using System.Text;
using Microsoft.Playwright;
using RazorHost.BrowserTests.Outillage;
using RazorHost.BrowserTests.Structures;
using SkiaSharp;

namespace RazorHost.BrowserTests.GuideIllustre;

/// <summary>Takes the pictures: the window as somebody sees it, with a frame around what the text speaks of.</summary>
internal static class Appareil
{
    private const int Largeur = 1100;
    private const int Hauteur = 720;
    private const int LigneEntiere = 100;

    /// <summary>Only there while one develops: a Caf never sees them.</summary>
    private const string CacherCeQuiEstDuDeveloppement = """
        () => document.querySelectorAll("a[href='/developpement/courriels'], a[href^='/demonstration']").forEach(lien => (lien.closest("footer p, .encart") ?? lien).remove())
        """;

    /// <summary>Scrolls as little as it takes to see every frame; says where the picture ends.</summary>
    private const string Viser = """
        (cadres) => {
          const pied = document.querySelector("footer");
          // What stays at the bottom of the window is seen wherever one is, and hides what is behind.
          const posees = cadres.filter(cadre => !cadre.closest(".guichet"));
          const guichet = document.querySelector(".guichet")?.offsetHeight ?? 0;
          const boites = posees.map(cadre => cadre.getBoundingClientRect()).map(boite => ({ haut: boite.top + scrollY, bas: boite.bottom + scrollY }));
          const haut = Math.min(...boites.map(boite => boite.haut)), bas = Math.max(...boites.map(boite => boite.bas));
          if (posees.length > 0)
            scrollTo(0, bas < innerHeight - guichet - 20 ? 0 : Math.max(0, (haut + bas - innerHeight + guichet) / 2));
          const fin = cadres.some(cadre => pied.contains(cadre)) ? Infinity : pied.getBoundingClientRect().top;
          return Math.floor(Math.min(innerHeight, fin));
        }
        """;

    private const string Encadrer = """
        ({ cadres, fin }) => cadres.map((quoi, rang) => {
          const boite = quoi.getBoundingClientRect();
          const [gauche, haut] = [Math.max(2, boite.left - 6), Math.max(2, boite.top - 6)];
          const [droite, bas] = [Math.min(innerWidth - 2, boite.right + 6), boite.bottom + 6];
          const pose = (element, style) => {
            Object.assign(element.style, { position: "fixed", zIndex: element.textContent ? "1001" : "1000", pointerEvents: "none", boxSizing: "border-box", ...style });
            element.dataset.guide = "";
            document.body.append(element);
          };
          pose(document.createElement("div"), {
            left: `${gauche}px`, top: `${haut}px`, width: `${droite - gauche}px`, height: `${bas - haut}px`,
            border: "3px solid #b3124d", borderRadius: "8px", boxShadow: "0 0 0 2px #fff, inset 0 0 0 1px #fff",
          });
          if (cadres.length > 1) {
            const pastille = document.createElement("span");
            pastille.textContent = rang + 1;
            pose(pastille, {
              left: `${Math.max(2, gauche - 18)}px`, top: `${Math.max(2, haut - 18)}px`, width: "26px", height: "26px",
              background: "#b3124d", color: "#fff", border: "2px solid #fff", borderRadius: "13px", font: "bold 15px/22px sans-serif", textAlign: "center",
            });
          }
          const dedans = boite.width > 0 && boite.top >= 0 && boite.bottom <= fin;
          return [dedans ? "" : `at ${boite.top}–${boite.bottom} of ${fin}`, (quoi.innerText || quoi.value || "").replace(/\s+/g, " ").trim()];
        })
        """;

    /// <summary>What one reads in a page, whatever the fonts of the machine; the questions of a fiche are one line, a table is its first rows.</summary>
    private const string Lire = """
        () => {
          const lire = (quoi) => [...document.querySelectorAll(quoi)].filter(element => element.checkVisibility())
            .map(element => `${element.tagName.toLowerCase()} ${element.innerText.replace(/\s+/g, " ").trim()}`);
          const mots = ":is(a, label, legend, dt)";
          const titres = "main :is(h1, h2, h3, th[scope=col], summary, button, [role=alert] strong, [role=status])";
          const page = lire(`:is(${titres}, main ${mots}:not(.questionnaire *, tr:nth-child(n + 4) *)):not([aria-hidden], .bulle summary)`);
          const questions = lire(`main .questionnaire ${mots}`);
          return questions.length > 0 ? [...page, `questions ${questions.join(" ")}`] : page;
        }
        """;

    /// <summary>All that a page says: its text, what is written in its fields, its choices.</summary>
    private const string ToutLire = """
        () => [document.body.innerText, document.body.textContent, ...[...document.querySelectorAll("input, textarea")].map(champ => champ.value)].join("\n")
        """;

    /// <summary>All that can be read on the page, folded or not.</summary>
    internal static Task<string> ToutLireAsync(IPage page) => page.EvaluateAsync<string>(ToutLire);

    /// <exception cref="Xunit.Sdk.XunitException">What is to be framed is not in the picture.</exception>
    internal static async Task<Ecran> PrendreAsync(Visiteur qui, string nom, IReadOnlyList<Cadre> cadres, bool avecImage)
    {
        var page = qui.Page;
        await page.SetViewportSizeAsync(Largeur, Hauteur);
        await page.EvaluateAsync(CacherCeQuiEstDuDeveloppement);
        var elements = await Task.WhenAll(cadres.Select(cadre => cadre.Ou.ElementHandleAsync()));
        var fin = await page.EvaluateAsync<int>(Viser, elements);
        var encadres = cadres.Zip(await page.EvaluateAsync<string[][]>(Encadrer, new { cadres = elements, fin })).ToList();
        var image = avecImage ? await PhotographierAsync(page, fin) : null;
        // Where things stand depends on the fonts of the machine: it matters to who takes the picture.
        Constater.Aucun([.. encadres.Where(un => avecImage && un.Second[0].Length > 0).Select(un => $"{nom}: {un.First.Quoi} is out of the picture, {un.Second[0]}.")]);
        await page.EvaluateAsync("() => document.querySelectorAll('[data-guide]').forEach(pose => pose.remove())");
        var lignes = await page.EvaluateAsync<string[]>(Lire);
        return new Ecran(nom, string.Join('\n', lignes.Concat(encadres.Select(un => $"[{un.First.Quoi}] {un.Second[1]}")).Select(Masque.Poser).Select(Abreger)), image);
    }

    /// <summary>The beginning of a long line, and a print of the whole: what moves further on is seen too.</summary>
    private static string Abreger(string ligne) =>
        ligne.Length <= LigneEntiere ? ligne : $"{ligne[..LigneEntiere]}… {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ligne)))[..8]}";

    /// <summary>A picture in a third of the bytes of a PNG, the same to the eye.</summary>
    private static async Task<byte[]> PhotographierAsync(IPage page, int hauteur)
    {
        var png = await page.ScreenshotAsync(new PageScreenshotOptions { Clip = new Clip { X = 0, Y = 0, Width = Largeur, Height = hauteur } });
        using var image = SKBitmap.Decode(png);
        using var pixels = image.PeekPixels();
        using var webp = pixels.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, 70))!;
        return webp.ToArray();
    }
}
