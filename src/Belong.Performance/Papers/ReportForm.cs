using System.Collections.Immutable;
using Belong.Domain.Reporting;
using Belong.Domain.Time;

namespace Belong.Performance.Papers;

/// <summary>The head of a report on the council's standard form, as a table without a title.</summary>
public static class ReportForm
{
    public static Grid Of(FrozenHead head) => new("", [], [.. Lines(head).Where(each => each.Words.Length > 0).Select(each => (ImmutableArray<ImmutableArray<Run>>)[Run.Plain(each.Name), Run.Plain(each.Words.ReplaceLineEndings("; "))])]);

    /// <summary>Its lines in their order, empty ones too.</summary>
    public static IEnumerable<(string Name, string Words)> Lines(FrozenHead head) =>
    [
        ("From", head.From), ("To", head.To), ("Date", head.On == default ? "" : head.On.InWords()), ("Subject", head.Title), ("Classification", ReportHead.Classifications.Say(head.Classification)),
        ("Electoral divisions", head.Divisions), ("Summary", head.Summary), ("Recommendation", head.Recommendation), ("Members are asked to", Asked(head.Asked)), ("Background documents", head.Background), ("Contacts", head.Contacts),
    ];

    /// <summary>What members are asked to do, in words.</summary>
    public static string Asked(string codes) => string.Join(", ", codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => ReportHead.Requests.Say(code).ToLowerInvariant()));
}
