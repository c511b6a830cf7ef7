using RazorHost.Courriers;
using RazorHost.Hote;
using RazorHost.Identite;

DemarrageRefuseException.DireSansTrace();
var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigurerLeServeur();

builder.Services
    .AddBase(builder.Configuration, builder.Environment)
    .AddCles(builder.Configuration)
    .AddIdentite(builder.Environment)
    .AddCourriers(builder.Configuration)
    .AddComptes(builder.Configuration)
    .AddAgents(builder.Configuration, builder.Environment)
    .AddPages(builder.Environment)
    .AddPagesLegeres()
    .AddSante();

var app = builder.Build();

await app.PreparerAsync();

app.UseMandataires();
app.UseErreurs();
app.UseEntetesDeSecurite();
app.UseTexteGarde();
app.UseSante();
app.UseHttpsRedirection();
app.UseResponseCompression();
app.UseStaticFiles();
app.UseRouting();
app.UseRequestLocalization("fr-FR");
app.UseAuthentication();
app.UseAuthorization();
app.MapRazorPages();

await app.RunAsync();
