using System.Reflection;

namespace RazorHost.Tests.Pages;

/// <summary>Stands before a service: sees each call first. Public and open for the runtime, which derives from it.</summary>
public class Relais<T> : DispatchProxy
    where T : class
{
    private T _vrai = null!;
    private Func<T, MethodInfo, object?[], object?> _autrement = null!;

    internal void Brancher(T vrai, Func<T, MethodInfo, object?[], object?> autrement) => (_vrai, _autrement) = (vrai, autrement);

    /// <summary>What answers in the service's place, or the service.</summary>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        _autrement(_vrai, targetMethod!, args ?? []) ?? targetMethod!.Invoke(_vrai, args);
}
