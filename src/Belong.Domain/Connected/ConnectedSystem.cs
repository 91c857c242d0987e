using System.Text.RegularExpressions;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Connected;

/// <summary>
/// Another system that may connect from a day on: what it is for, whose eyes it sees with, and what of that it may use. It
/// connects with a key, which somebody else makes than whoever says this.
/// </summary>
[Fact<CouncilRecord>("connected-system", Title = "Connected system", Plain = true)]
public sealed partial record ConnectedSystem : LastingFact
{
    /// <summary>What stands before the code wherever the system signs, so that it is taken for no person.</summary>
    public const string Before = "system-";

    public static CodeList AllScopes { get; } = new(
        "scope", new(Scopes.Read, "Read records that the post may see"), new(Scopes.Write, "Record what the post may record"), new(Scopes.Figures, "Read figures"), new(Scopes.Export, "Take whole sets of data: tables, the national daily payload"));

    /// <summary>Posts that see nobody’s children by team or service, or whose children are somebody’s own, and the one that decides who may sign in: no system stands for them.</summary>
    private static readonly IReadOnlySet<string> NotFor = new HashSet<string>(StringComparer.Ordinal) { Post.Administrator.Code, Post.SocialWorker.Code, Post.Other.Code };

    /// <summary>The posts that a system can stand for.</summary>
    public static CodeList StandsAs { get; } = new("post", [.. Posts.Codes.Codes.Where(code => !NotFor.Contains(code.Value))]);

    [Asks("What is the system called?")]
    public string Name { get; init; } = "";

    [Asks("Short name", Hint = "Small letters, digits and hyphens, such as finance. It stands under what the system records and never changes")]
    public string Code { get; init; } = "";

    [Asks("What is it for, and who answers for it?", Long = true, Named = "Purpose")]
    public string Purpose { get; init; } = "";

    [Asks("Whose post does it stand for?", Named = "Post", Hint = "It sees and does no more than somebody in that post, and of that only what is ticked below")]
    public string Role { get; init; } = "";

    [Asks("Team", Hint = "For a team manager’s post: the team whose children it may see")]
    public string Team { get; init; } = "";

    [Asks("What may it do?", Several = true)]
    public string May { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => null;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Role), StandsAs, Role), (nameof(May), AllScopes, May)];
    public override (string Part, string Ask)? Lacks =>
        From == default ? (nameof(From), "Enter the start date") : Name.Trim().Length == 0 ? (nameof(Name), "Enter what the system is called") : !Short().IsMatch(Code) ? (nameof(Code), "Enter a short name of small letters, digits and hyphens")
        : Purpose.Trim().Length == 0 ? (nameof(Purpose), "Enter what it is for, and who answers for it") : !StandsAs.Has(Role) ? (nameof(Role), "Select a post whose children are a team’s or the service’s") : May.Trim().Length == 0 ? (nameof(May), "Select what it may do") : null;

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
    [
        .. Role == Post.TeamManager.Code && Team.Trim().Length == 0 ? new[] { new Problem(nameof(Team), "Enter the team whose children it may see") } : [],
    ];

    /// <summary>What it signs with.</summary>
    public string Signs => Before + Code;

    public bool Has(string scope) => May.Split(' ').Contains(scope, StringComparer.Ordinal);

    public override bool StandsFor(Fact other) => other is ConnectedSystem of && of.Code == Code;
    public override string InWords => $"{Name} ({Code}) may connect as {Posts.Codes.Say(Role).ToLowerInvariant()}{(Team.Length > 0 ? $", {Team}" : "")}, from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}: {string.Join(", ", May.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(AllScopes.Say)).ToLowerInvariant()}";

    [GeneratedRegex("^[a-z][a-z0-9-]{1,29}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Short();
}

/// <summary>What of its post a connected system may use.</summary>
public static class Scopes
{
    public const string Read = "read", Write = "write", Figures = "figures", Export = "export";
}
