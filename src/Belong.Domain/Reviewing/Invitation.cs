using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Reviewing;

/// <summary>Somebody is invited to a review, or is not and why; and whether they came.</summary>
[Fact<ChildRecord>("review-invitation", Title = "Invitation to a review", Plain = true)]
public sealed record Invitation : Fact, INames
{
    Fact INames.Naming(Func<FactId, FactId> other) => this with { Review = other(Review) };

    [Asks("Which review is the invitation for?", Of = typeof(PlannedReview))]
    public FactId Review { get; init; }

    [Asks("Whose invitation is this?")]
    public string Who { get; init; } = "";

    [Asks("Name")]
    public string Name { get; init; } = "";

    [Asks("Is this person invited?")]
    public bool Invited { get; init; } = true;

    [Asks("If this person is not invited, why?", Long = true, Hint = "Consider the child’s wishes, legal status and safety")]
    public string WhyNot { get; init; } = "";

    [Asks("Did this person attend?", Hint = "Leave blank until the review")]
    public bool? Came { get; init; }

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Who), Reviewing.Codes.Invitees, Who)];
    public override (string Part, string Ask)? Lacks => Who.Length == 0 ? (nameof(Who), "Select who the person is") : !Invited && WhyNot.Trim().Length == 0 ? (nameof(WhyNot), "Enter why this person is not invited") : null;
    public override string InWords => $"{Reviewing.Codes.Invitees.Say(Who)}{(Name.Length > 0 ? $" {Name}" : "")}: {(Invited ? Came switch { true => "attended", false => "invited, did not attend", _ => "invited" } : $"not invited, {WhyNot}")}";
}
