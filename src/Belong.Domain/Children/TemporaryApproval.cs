using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>Regulation 24: a relative, friend or other connected person looks after the child under a temporary approval.</summary>
[Fact<ChildRecord>("temporary-approval", Title = "Temporary approval", Plain = true)]
public sealed record TemporaryApproval : AboutPlacement
{
    [Asks("When was the connected person approved?", Named = "Approval date")]
    public DateOnly From { get; init; }

    [Asks("When was the approval extended?", Hint = "Once only. Leave blank if the approval was not extended", Named = "Date of the extension")]
    public DateOnly? ExtendedOn { get; init; }

    [Asks("Why was the approval extended?")]
    public string WhyExtended { get; init; } = "";

    [Asks("When did the approval end?", Hint = "With full approval, or with the placement. Leave blank if ongoing", Named = "End of the approval")]
    public DateOnly? Until { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(From), From);
    public override (string Part, string Ask)? Lacks => ExtendedOn is not null && WhyExtended.Trim().Length == 0 ? (nameof(WhyExtended), "Enter why the approval was extended") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
    [
        .. base.Sense(record, county, today), .. Whether.Came(ExtendedOn, nameof(ExtendedOn), today), .. Whether.Came(Until, nameof(Until), today),
        .. Whether.NotBefore(ExtendedOn, From, nameof(ExtendedOn), "when the approval began"), .. Whether.NotBefore(Until, From, nameof(Until), "when the approval began"),
    ];
    public override string InWords => $"Connected person temporarily approved from {From.InWords()}{(ExtendedOn is { } on ? $", extended on {on.InWords()}" : "")}{(Until is { } until ? $", until {until.InWords()}" : "")}";
}
