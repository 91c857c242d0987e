using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.SignIn;

/// <summary>
/// What a claim of the council's sign-in makes of somebody, from a day on: whoever comes with it holds that post. Where one such line is in force nobody comes in
/// without a claim that some line names; where none is, posts are those that people record.
/// </summary>
[Fact<CouncilRecord>("post-of-claim", Title = "Post by sign-in", Plain = true)]
public sealed record PostOfClaim : LastingFact
{
    [Asks("Claim", Hint = "As the sign-in provider names it, for example groups or roles")]
    public string Claim { get; init; } = "";

    [Asks("Value", Hint = "For example the name or ID of a group. Letters count as they are written")]
    public string Value { get; init; } = "";

    [Asks("Which post does this give?", Named = "Post")]
    public string Role { get; init; } = "";

    [Asks("Team", Hint = "Leave blank to keep the team that is recorded for the person")]
    public string Team { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => null;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Role), Posts.Codes, Role)];
    public override (string Part, string Ask)? Lacks =>
        Claim.Trim().Length == 0 ? (nameof(Claim), "Enter the name of the claim") : Value.Trim().Length == 0 ? (nameof(Value), "Enter the value of the claim") : Role.Length == 0 ? (nameof(Role), "Select the post") : From == default ? (nameof(From), "Enter the start date") : null;
    /// <summary>Claims that are of one person: by one of them somebody could give a post to themselves.</summary>
    private static readonly IReadOnlySet<string> OfOne = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "sub", "oid", "upn", "email", "name", "preferred_username", "unique_name", "given_name", "family_name", "nickname", "sid", "nonce" };

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        OfOne.Contains(Claim.Trim()) ? [new(nameof(Claim), "Name a claim that everybody in the post has, such as a group: this one is of one person")] : [];

    public override bool StandsFor(Fact other) => other is PostOfClaim of && of.Claim == Claim && of.Value == Value && of.Role == Role && of.Team == Team && of.From == From;
    public override string InWords => $"{Claim} “{Value}”: {Posts.Codes.Say(Role)}{(Team.Length > 0 ? $", {Team}" : "")}, from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}
