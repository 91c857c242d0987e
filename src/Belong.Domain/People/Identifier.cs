using Belong.Domain.Facts;

namespace Belong.Domain.People;

/// <summary>
/// A number somebody else knows the person by. The authority's child id is one, and dated: an adopted child who
/// returns to care is given a new one.
/// </summary>
[Fact("identifier", Title = "Identifier", Plain = true)]
public sealed record Identifier : Fact
{
    public const string Upn = "upn";
    public const string Nhs = "nhs";

    public string Scheme { get; init; } = "";

    [Asks("Number", Hint = "Of a child without a pupil number: UN1 to UN5")]
    public string Value { get; init; } = "";
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }

    /// <summary>UN1 to UN5, which say why there is no pupil number: many children have the same.</summary>
    public static bool SaysWhyThereIsNone(string upn) => upn is "UN1" or "UN2" or "UN3" or "UN4" or "UN5";

    /// <summary>Both say the same number, which can be of one person only.</summary>
    public bool IsTheNumberOf(Identifier other) => Scheme == other.Scheme && Value == other.Value && !(Scheme == Upn && SaysWhyThereIsNone(Value));

    /// <summary>Another record has this number already.</summary>
    public bool IsAnothers(Record record, County county) =>
        !(Scheme == Upn && SaysWhyThereIsNone(Value)) && county.FoundBy(Words(Scheme, Value)).Any(other => other.Id != record.Id);

    /// <summary>The scheme of one authority's own child ids.</summary>
    public static string ChildIdOf(string authority) => $"child-id/{authority}";

    public static string Words(string scheme, string value) => $"{scheme}:{value}";

    public override IEnumerable<string> FoundBy => [Words(Scheme, Value)];
    public override (string Part, string Ask)? Lacks => Value.Length == 0 ? (nameof(Value), "Enter the number") : null;

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        IsAnothers(record, county) ? [new(nameof(Value), "Another record already has this number")]
        : Scheme == Upn && !SaysWhyThereIsNone(Value) && !PupilNumber.IsWritten(Value) ? [new(nameof(Value), PupilNumber.Form)]
        : [];

    /// <summary>The first letter of a pupil number follows from the rest: another one is most often a slip in either.</summary>
    public override IEnumerable<Problem> Doubted(Record record) =>
        Scheme == Upn && PupilNumber.IsWritten(Value) && PupilNumber.LetterOf(Value) is var letter && letter != Value[0]
            ? [new(nameof(Value), letter is null ? $"The pupil number {Value} cannot end in {Value[^1]}" : $"The pupil number {Value} does not fit its first letter: these digits begin with {letter}")]
            : [];

    public override bool StandsFor(Fact other) => other is Identifier id && id.Scheme == Scheme;

    public override string InWords => $"{(Scheme.StartsWith("child-id/", StringComparison.Ordinal) ? "Child id" : Scheme.ToUpperInvariant())} {Value}";
}
