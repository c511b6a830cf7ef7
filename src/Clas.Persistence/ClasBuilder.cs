using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Clas.Persistence;

/// <summary>What a host says of its Clas: where dossiers are kept, and what comes beside them.</summary>
/// <remarks>Each method may be called several times: what adds adds, what chooses keeps the last choice.</remarks>
public sealed class ClasBuilder
{
    internal ClasBuilder(IServiceCollection services, Reglages reglages)
    {
        Services = services;
        Reglages = reglages;
    }

    /// <summary>The services being registered.</summary>
    public IServiceCollection Services { get; }

    internal Reglages Reglages { get; }

    /// <summary>Keeps dossiers in the host's own context (« mode B »), which the host registers and migrates.</summary>
    /// <typeparam name="TContext">Its <c>OnModelCreating</c> calls <c>modelBuilder.UseClas()</c>.</typeparam>
    public ClasBuilder UseEntityFrameworkCore<TContext>()
        where TContext : DbContext
    {
        if (Reglages.TypeDuContexte != typeof(TContext))
            Services.ConfigureDbContext<TContext>(options => options.AddInterceptors(ReactionsAuxGestes.Unique));
        Reglages.TypeDuContexte = typeof(TContext);
        Reglages.MigreSaBase = false;
        return this;
    }

    /// <summary>Adds a questionnaire to the catalogue, where the one of 2018-2019 already is; the same id replaces.</summary>
    public ClasBuilder UseQuestionnaire(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        Reglages.Questionnaires[questionnaire.Id] = questionnaire;
        return this;
    }

    /// <summary>Gives the list of the Caf: names, and departments for the rules that read them.</summary>
    public ClasBuilder UseCafs(ReferentielDesCaf cafs)
    {
        Reglages.Cafs = cafs ?? throw new ArgumentNullException(nameof(cafs));
        return this;
    }

    /// <summary>Adds a rule of the host's own: it refuses gestes that ours would grant, never the reverse.</summary>
    /// <remarks>Every dossier that a store gives carries it, so that pages offer, and gestes do, one and the same thing.</remarks>
    public ClasBuilder UseRestriction(Restriction restriction)
    {
        Reglages.Restrictions.Add(restriction ?? throw new ArgumentNullException(nameof(restriction)));
        return this;
    }

    /// <summary>Seals journals with a secret key, at least 32 bytes: without one they protect against accidents only.</summary>
    /// <remarks>The same key for ever, from the first day: lines written under another key read as changed.</remarks>
    /// <exception cref="ArgumentException">Shorter than 32 bytes.</exception>
    public ClasBuilder UseJournalKey(ReadOnlyMemory<byte> key)
    {
        if (key.Length < 32)
            throw new ArgumentException("A key has at least 32 bytes.", nameof(key));
        Reglages.CleDeJournal = key.ToArray();
        return this;
    }

    /// <summary>Adds something that the host does with each geste on a dossier, in the transaction of the geste.</summary>
    /// <remarks>
    /// Several add up, in order. From then on <c>context.Dossiers()</c> asks that a transaction be open when its gestes are
    /// saved, with <c>SaveChangesAsync</c>.
    /// </remarks>
    /// <typeparam name="TReaction">The host's; made in a fresh scope for each saving.</typeparam>
    public ClasBuilder UseReaction<TReaction>()
        where TReaction : class, IReaction
    {
        Services.TryAddEnumerable(ServiceDescriptor.Scoped<IReaction, TReaction>());
        Reglages.AUneReaction = true;
        return this;
    }

    /// <summary>Says who draws up letters and hands them over: from then on, the gestes on dossiers deposit mails.</summary>
    /// <remarks>Each mail has a fresh scope. Something must call <see cref="IExpedition.EnvoyerAsync"/> every few seconds.</remarks>
    /// <typeparam name="TFacteur">The host's: it knows letters, accounts and the mail server.</typeparam>
    public ClasBuilder UseFacteur<TFacteur>()
        where TFacteur : class, IFacteur
    {
        Services.RemoveAll<IFacteur>();
        Services.AddScoped<IFacteur, TFacteur>();
        Reglages.AUnFacteur = true;
        return this;
    }

    /// <summary>Chooses which lines of the journals of dossiers are told by mail; all that have something to tell, unless told.</summary>
    /// <param name="choix">
    /// <c>_ =&gt; false</c> for none. Asked of each line when it is written: an importer that replays last year's gestes answers no.
    /// </param>
    public ClasBuilder UseCourriersDeDossier(Func<Passage, bool> choix)
    {
        Reglages.ChoixDesCourriers = choix ?? throw new ArgumentNullException(nameof(choix));
        return this;
    }

    /// <summary>The domain that signs the identifier of each mail, « clas.example.fr »; « clas.invalid » unless told.</summary>
    /// <exception cref="ArgumentException">It is no host name.</exception>
    public ClasBuilder UseDomaineDesCourriers(string domaine)
    {
        if (Uri.CheckHostName(domaine) != UriHostNameType.Dns)
            throw new ArgumentException("A host name, « clas.example.fr ».", nameof(domaine));
        Reglages.DomaineDesCourriers = domaine;
        return this;
    }

    /// <summary>Our own context, that a provider's package has registered; its migrations are ours to apply.</summary>
    internal ClasBuilder UseClasDbContext()
    {
        UseEntityFrameworkCore<ClasDbContext>();
        Reglages.MigreSaBase = true;
        return this;
    }
}
