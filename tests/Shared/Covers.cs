namespace Belong.Tests;

/// <summary>The catalogue ids that a test proves: claimed only when a user can do the whole of it.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class CoversAttribute(params string[] ids) : Attribute
{
    public IReadOnlyList<string> Ids { get; } = ids;
}
