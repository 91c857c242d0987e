using System.Collections.Immutable;
using Belong.Domain.Facts;

namespace Belong.Domain.Overview;

/// <summary>One thing that the first page of a record says, and the entry behind it.</summary>
/// <param name="By">What to open to read it whole; null where it is worked out from several or is not recorded.</param>
public sealed record Telling(string Words, Entry? By = null)
{
    /// <summary>In somebody's own words, said as they said it.</summary>
    public string Quoted { get; init; } = "";

    /// <summary>Another record that it speaks of.</summary>
    public SubjectId? Other { get; init; }

    /// <summary>What records it, where it is not recorded; null where it is.</summary>
    public Type? Missing { get; init; }
}

/// <summary>What the first page says of one matter: home, family, health.</summary>
/// <param name="Page">The tab on which all of it stands; blank for none.</param>
public sealed record Chapter(string Title, ImmutableArray<Telling> Says, string Page = "");
