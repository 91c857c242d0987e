using System.Collections.Frozen;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>A provider on Ofsted's list.</summary>
/// <param name="Places">Placement codes it may be given, such as U1; empty where the list does not say, and then none can be confirmed.</param>
/// <param name="Kinds">Placement provider codes, such as PR4; empty likewise.</param>
/// <param name="ClosedOn">When its registration ended; null while it goes on.</param>
/// <param name="Postcode">In capitals, without spaces; empty where the list does not say.</param>
/// <param name="Authority">The authority in whose area it lies, by its ONS code; empty where it cannot be told.</param>
public sealed record Provider(string Urn, IReadOnlyList<string> Places, IReadOnlyList<string> Kinds, DateGiven ClosedOn, string Postcode, string Authority);

/// <summary>Ofsted's list, by URN. Of two entries of one URN the last is used.</summary>
public sealed class Providers(IEnumerable<Provider> all)
{
    private readonly FrozenDictionary<string, Provider> byUrn = all.GroupBy(each => each.Urn).ToFrozenDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);

    public int Count => byUrn.Count;

    public Provider? Find(string urn) => byUrn.GetValueOrDefault(urn);
}
