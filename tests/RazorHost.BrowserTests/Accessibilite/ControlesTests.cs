using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>Each check of ours sees the fault it is there for, and leaves a sound page alone.</summary>
public sealed class ControlesTests(Chromium chromium)
{
    private const string Debut = """
        <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Essai – Clas</title><style>:focus { outline: 3px solid #000 }</style></head>
        <body><a href="#contenu">Aller au contenu</a><header>Clas</header><main id="contenu" tabindex="-1"><h1>Essai</h1>
        """;

    private const string Fin = "</main><footer>Pied</footer></body></html>";

    public static TheoryData<string, string> Fautes => new()
    {
        { "titres", "<h3>Un niveau sauté</h3>" },
        { "titres", "<h2> </h2>" },
        { "titres", "<h1>Un autre</h1>" },
        { "formulaires", "<label for='a'>A</label><input id='a' aria-describedby='nulle-part'>" },
        { "formulaires", "<label for='a'>A</label><input id='a' aria-invalid='true'>" },
        { "formulaires", "<p class='erreur-de-champ'>Écrivez un nombre.</p>" },
        { "formulaires", "<form><label><input type='radio' name='a'>Oui</label><label><input type='radio' name='a'>Non</label></form>" },
        { "formulaires", "<label for='nulle-part'>A</label>" },
        { "formulaires", "<button></button>" },
        { "formulaires", "<form method='post'><label for='a'>A</label><input id='a' type='email'></form>" },
        { "finalites", "<label>Mot de passe <input type='password'></label>" },
        { "finalites", "<label>Mot de passe <input type='password' autocomplete='off'></label>" },
        { "finalites", "<label>Adresse e-mail <input type='email'></label>" },
        { "finalites", "<label>Téléphone <input type='tel' autocomplete='email'></label>" },
        { "finalites", "<base href='https://clas.example/compte/inscription'><label>Prénom et nom <input autocomplete='off'></label>" },
        { "finalites", "<base href='https://clas.example/aide/assistance'><label>Adresse e-mail <input type='email' autocomplete='off'></label>" },
        { "tableaux", "<table><thead><tr><th scope='col'>A</th></tr></thead></table>" },
        { "tableaux", "<table><caption>A</caption><tbody><tr><td>1</td></tr></tbody></table>" },
        { "tableaux", "<table><caption>A</caption><thead><tr><th>A</th></tr></thead></table>" },
        { "tableaux", "<table><caption>A</caption><thead><tr><th scope='col'>A</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>" },
        { "navigation", "<nav><a href='/'>Accueil</a></nav>" },
        { "navigation", "<a href='#nulle-part'>Là</a>" },
        { "navigation", "<a href='#cache'>Là</a><p id='cache' hidden>Ici</p>" },
        { "focus", "<style>a:focus { outline: none }</style><a href='/'>Accueil</a>" },
        { "focus", "<style>a:focus { outline: 3px solid #eee }</style><a href='/'>Accueil</a>" },
        { "contrastes", "<input aria-label='A' style='border: 1px solid #ddd; background: #fff'>" },
        { "contrastes", "<span class='feu'>Terminée</span>" },
        { "contrastes", "<p class='encart'></p>" },
        { "documents", "<a href='/dossiers/1/fiches/s/pdf'>PDF</a>" },
        { "documents", "<a href='/dossiers/1/fiches/s/lire'>À lire</a><a href='/dossiers/1/fiches/s/pdf'>Fiche</a>" },
        { "documents", "<a href='/' target='_blank'>Accueil</a>" },
    };

    public static TheoryData<string> HtmlFautif =>
    [
        "<p><div>Un bloc dans un paragraphe</div></p>", "<span><div>Un bloc dans une ligne</div></span>", "<p id='a'></p><p id='a'></p>", "<font>A</font>",
        "<table align='center'></table>", "<a href='/'><button>A</button></a></b>", "<ul><p>A</p></ul>", "<p style='color: red'>A</p>",
    ];

    [Theory]
    [MemberData(nameof(Fautes))]
    public async Task It_sees_the_fault(string controle, string faute)
    {
        await using var contexte = await chromium.ContexteAsync();
        var page = await contexte.NewPageAsync();
        await page.SetContentAsync(Debut + faute + Fin);

        Assert.NotEmpty(await Controle.Tous.Single(un => un.Nom == controle).JugerAsync(page));
    }

    [Theory]
    [MemberData(nameof(HtmlFautif))]
    public void It_sees_bad_html(string faute) => Assert.NotEmpty(DocumentValide.Defauts(Debut + faute + Fin));

    [Fact]
    public async Task A_sound_page_is_left_alone()
    {
        const string Saine = "<h2>Partie</h2><p>Rien à dire.</p><nav aria-label='Suite'><a href='/'>Accueil</a></nav>"
            + "<label>Prénom et nom <input autocomplete='off'></label><label>Mot de passe <input type='password' autocomplete='new-password'></label>";
        await using var contexte = await chromium.ContexteAsync();
        var page = await contexte.NewPageAsync();
        await page.SetContentAsync(Debut + Saine + Fin);

        Assert.Equal([], await Controle.DefautsAsync(page));
        Assert.Equal([], DocumentValide.Defauts(Debut + Saine + Fin));
    }

    [Fact]
    public void Every_check_is_proven() =>
        Assert.Equal(Controle.Tous.Select(controle => controle.Nom), Fautes.Select(faute => faute.Data.Item1).Distinct().Order(StringComparer.Ordinal));
}
