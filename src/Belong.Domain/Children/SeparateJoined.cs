using Belong.Domain.Facts;

namespace Belong.Domain.Children;

/// <summary>Two records that were read as one are of two children after all: each is again what it was, with what was said of it since.</summary>
public sealed record SeparateJoined(SubjectId Child) : ActOnChild(Child)
{
    [Asks("Which record does not belong here?", Of = typeof(JoinedInto))]
    public FactId Join { get; init; }

    [Asks("Why are the records being separated?", Long = true)]
    public string Reason { get; init; } = "";

    public override string Why => Reason;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by) =>
        child.Head(Join) is not Entry<JoinedInto> { IsLive: true } join
            ? Outcome.Refuse([new(nameof(Join), "Select the record that does not belong here"), .. Reason.Trim().Length == 0 ? new[] { new Problem(nameof(Reason), "Enter why the records are being separated") } : []])
            : new SeparateRecords(join.Subject) { Reason = Reason }.Decide(county, today, by);
}
