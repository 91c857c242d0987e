using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Reviewing;

/// <summary>A review of the child's case that was held, and how the child took part.</summary>
[Fact("review", Title = "Review")]
public sealed record Review : Fact
{
    /// <summary>The day it was held; for an adjourned review, the day it was completed.</summary>
    public DateOnly HeldOn { get; init; }

    /// <summary>PN0 to PN7.</summary>
    public string Participation { get; init; } = "";

    /// <summary>The birth date in the same row of a return, used where the record has none of its own.</summary>
    public DateOnly? BornAsReturned { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(HeldOn), HeldOn);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Participation), CodeLists.Participation, Participation)];
    public override string InWords => $"Review held on {HeldOn:d MMMM yyyy}: {CodeLists.Participation.Say(Participation)}";
}
