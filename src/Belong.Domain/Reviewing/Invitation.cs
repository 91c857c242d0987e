using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Reviewing;

/// <summary>Somebody is invited to a review, or is not and why; and whether they came.</summary>
[Fact("review-invitation", Title = "Invitation to a review", Plain = true)]
public sealed record Invitation : Fact, INames
{
    Fact INames.Naming(Func<FactId, FactId> other) => this with { Review = other(Review) };

    [Asks("To which review?", Of = typeof(PlannedReview))]
    public FactId Review { get; init; }

    [Asks("Who is invited or not?")]
    public string Who { get; init; } = "";

    [Asks("Name")]
    public string Name { get; init; } = "";

    [Asks("Are they invited?")]
    public bool Invited { get; init; } = true;

    [Asks("If not: why?", Long = true, Hint = "By the child’s wishes, the legal status and what is safe, child by child")]
    public string WhyNot { get; init; } = "";

    [Asks("Did they come?", Hint = "Leave blank until the review")]
    public bool? Came { get; init; }

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Who), Reviewing.Codes.Invitees, Who)];
    public override (string Part, string Ask)? Lacks => Who.Length == 0 ? (nameof(Who), "Select who it is") : !Invited && WhyNot.Trim().Length == 0 ? (nameof(WhyNot), "Enter why they are not invited") : null;
    public override string InWords => $"{Reviewing.Codes.Invitees.Say(Who)}{(Name.Length > 0 ? $" {Name}" : "")}: {(Invited ? Came switch { true => "came", false => "invited, did not come", _ => "invited" } : $"not invited, {WhyNot}")}";
}
