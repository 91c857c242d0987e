using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>
/// One row of the return's episode table: a stretch under one legal status in one placement. Worked out from the
/// record, never stored, unless a return contradicted itself (<see cref="EpisodeAsReturned"/>).
/// </summary>
public sealed record Episode(DateOnly From, DateOnly? Until)
{
    /// <summary>RNE: S, L, P, T, B or U.</summary>
    public string ReasonNew { get; init; } = "";

    /// <summary>Reasons for a new episode, as the return codes them.</summary>
    public static CodeList ReasonsNew { get; } = new(
        "reason for a new episode",
        new("S", "Became looked after"), new("L", "Legal status changed"), new("P", "Moved, to another carer"), new("T", "Moved, with the same carer"),
        new("B", "Legal status changed and moved, to another carer"), new("U", "Legal status changed and moved, with the same carer"));

    public string LegalStatus { get; init; } = "";
    public string Need { get; init; } = "";
    public string Place { get; init; } = "";
    public string Provider { get; init; } = "";

    /// <summary>REC: X1 where another episode follows on the same day.</summary>
    public string ReasonCeased { get; init; } = "";
    public string ReasonForChange { get; init; } = "";
    public string HomePostcode { get; init; } = "";
    public string Postcode { get; init; } = "";
    public string Urn { get; init; } = "";

    /// <summary>The entries it was worked out from.</summary>
    public ImmutableArray<Entry> Because { get; init; } = [];

    public DateSpan Span => new(From, Until);
    public bool IsShortBreak => LegalStatus is "V3" or "V4";
    public bool IsTemporary => Place is ['T', ..];

    /// <summary>A3 to A6: placed for adoption.</summary>
    public bool IsPlacedForAdoption => Place is "A3" or "A4" or "A5" or "A6";

    /// <summary>The same row, whatever it was worked out from.</summary>
    public bool SameRowAs(Episode other) => this with { Because = [] } == other with { Because = [] };
}

/// <summary>
/// An episode kept as a return gave it, because it contradicts itself or its neighbours and no legal status and
/// placement could both be true. It is listed as a doubt until somebody puts it right.
/// </summary>
[Fact<ChildRecord>("episode-as-returned", Title = "Episode as returned")]
public sealed record EpisodeAsReturned : LastingFact
{
    public string ReasonNew { get; init; } = "";
    public string LegalStatus { get; init; } = "";
    public string Need { get; init; } = "";
    public string Place { get; init; } = "";
    public string Provider { get; init; } = "";
    public string ReasonCeased { get; init; } = "";
    public string ReasonForChange { get; init; } = "";
    public string HomePostcode { get; init; } = "";
    public string Postcode { get; init; } = "";
    public string Urn { get; init; } = "";

    public override string InWords => $"Episode from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}, as the return gave it: {LegalStatus} {Place} {ReasonNew}";

    public static EpisodeAsReturned Of(Episode row) => new()
    {
        From = row.From,
        Until = row.Until,
        ReasonNew = row.ReasonNew,
        LegalStatus = row.LegalStatus,
        Need = row.Need,
        Place = row.Place,
        Provider = row.Provider,
        ReasonCeased = row.ReasonCeased,
        ReasonForChange = row.ReasonForChange,
        HomePostcode = row.HomePostcode,
        Postcode = row.Postcode,
        Urn = row.Urn,
    };

    public Episode AsEpisode(Entry because) => new(From, Until)
    {
        ReasonNew = ReasonNew,
        LegalStatus = LegalStatus,
        Need = Need,
        Place = Place,
        Provider = Provider,
        ReasonCeased = ReasonCeased,
        ReasonForChange = ReasonForChange,
        HomePostcode = HomePostcode,
        Postcode = Postcode,
        Urn = Urn,
        Because = [because],
    };
}
