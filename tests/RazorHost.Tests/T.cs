namespace Placeholder; public sealed class T { [Fact] public void Ok() => Assert.NotNull(typeof(T)); }
