using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>A child asks to stay a night at a friend's. The carer decides as a parent would; checks need a reason.</summary>
[Fact<ChildRecord>("overnight-stay", Title = "Overnight stay", Plain = true)]
public sealed record OvernightStay : Fact
{
    [Asks("When did the child ask?", Named = "Date of the request")]
    public DateOnly AskedOn { get; init; }

    [Asks("Where does the child want to stay, and with whom?")]
    public string With { get; init; } = "";

    [Asks("When was the stay decided on?", Hint = "Leave blank until then", Named = "Date of the decision")]
    public DateOnly? DecidedOn { get; init; }

    [Asks("Who made the decision?")]
    public string DecidedBy { get; init; } = "";

    [Asks("Was the stay allowed?")]
    public bool Allowed { get; init; }

    [Asks("Were police or other checks requested first?", Hint = "Checks are only needed if there is a safeguarding reason, which must be recorded")]
    public bool Checks { get; init; }

    [Asks("If the stay was refused or checks were requested, why?", Long = true)]
    public string Reason { get; init; } = "";

    public override IEnumerable<string> OthersNamed => [With];
    public override (string Part, DateOnly Day)? Happened => (nameof(AskedOn), AskedOn);
    public override (string Part, string Ask)? Lacks =>
        With.Trim().Length == 0 ? (nameof(With), "Enter where the child wants to stay, and with whom")
        : DecidedOn is not null && DecidedBy.Trim().Length == 0 ? (nameof(DecidedBy), "Enter who made the decision")
        : Checks && Reason.Trim().Length == 0 ? (nameof(Reason), "Enter the safeguarding reason for the checks: without one the carer decides as a parent would")
        : DecidedOn is not null && !Allowed && Reason.Trim().Length == 0 ? (nameof(Reason), "Enter why the stay was refused")
        : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Whether.Between(DecidedOn, AskedOn, today, nameof(DecidedOn), "when the stay was asked for");
    public override string InWords => $"Asked on {AskedOn.InWords()} to stay overnight: {With}{(DecidedOn is null ? ", not decided yet" : Allowed ? ", allowed" : ", refused")}";
}
