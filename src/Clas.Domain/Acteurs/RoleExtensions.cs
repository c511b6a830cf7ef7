namespace Clas.Domain;

/// <summary>The roles that a role stands for.</summary>
internal static class RoleExtensions
{
    extension(Role role)
    {
        /// <summary>May this role do what <paramref name="autre"/> may? A responsable is an agent too.</summary>
        internal bool PeutAgirComme(Role autre) =>
            autre == role || (role == Role.ResponsableCaf && autre == Role.AgentCaf);
    }
}
