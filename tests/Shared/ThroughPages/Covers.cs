namespace Belong.Tests;

/// <summary>
/// The catalogue ids that a test proves: claimed only where it does the whole of the need as a user does, through pages or verbs.
/// Projects whose tests open neither do not compile this file, and so cannot claim.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class CoversAttribute(params string[] ids) : Attribute
{
    public IReadOnlyList<string> Ids { get; } = ids;
}
