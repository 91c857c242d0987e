using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Workforce;

/// <summary>A post that somebody holds, from a day on.</summary>
[Fact("employment", Title = "Post", Plain = true, On = SubjectKind.Worker)]
public sealed record Employment : LastingFact
{
    public const string ReviewingOfficer = "iro", ProtectionChair = "cp-chair", ReviewingManager = "iro-manager", SocialWorker = "worker", Manager = "manager", Director = "director", Other = "other";

    public static CodeList Roles { get; } = new(
        "role",
        new(ReviewingOfficer, "Independent reviewing officer"), new(ProtectionChair, "Child protection chair"), new(ReviewingManager, "Manager of reviewing officers"), new(SocialWorker, "Social worker"),
        new(Manager, "Team manager"), new(Director, "Director or assistant director"), new(Other, "Another post"));

    public static CodeList Kinds { get; } = new("kind of post", new("permanent", "Permanent"), new("locum", "Locum"));

    [Asks("What is the post?")]
    public string Role { get; init; } = "";

    [Asks("Which team?")]
    public string Team { get; init; } = "";

    [Asks("Which area?")]
    public string Area { get; init; } = "";

    [Asks("Which grade?")]
    public string Grade { get; init; } = "";

    [Asks("How much of full time, in hundredths?", Hint = "100 is full time, 60 three days a week")]
    public int FullTime { get; init; } = 100;

    [Asks("Permanent or locum?")]
    public string Kind { get; init; } = "";

    [Asks("If a locum: for what?")]
    public string Purpose { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => null;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Role), Roles, Role), (nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks =>
        Role.Length == 0 ? (nameof(Role), "Select the post") : From == default ? (nameof(From), "Enter the first day") : FullTime is < 1 or > 100 ? (nameof(FullTime), "Enter a whole number from 1 to 100") : Kind == "locum" && Purpose.Trim().Length == 0 ? (nameof(Purpose), "Enter what the locum is for") : null;
    public override string InWords => $"{Roles.Say(Role)}{(Team.Length > 0 ? $", {Team}" : "")}, {FullTime / 100m:0.##} full time{(Kind == "locum" ? ", locum" : "")}, from {From:d MMMM yyyy}{(Until is { } until ? $" to {until:d MMMM yyyy}" : "")}";
}

/// <summary>A theme on which somebody leads for the service.</summary>
[Fact("lead-role", Title = "Lead role", Plain = true, On = SubjectKind.Worker)]
public sealed record LeadRole : LastingFact
{
    public static CodeList Themes { get; } = new(
        "theme",
        new("asylum", "Unaccompanied asylum-seeking children"), new("disability", "Disabled children"), new("adoption", "Adoption and permanence"), new("leaving-care", "Leaving care"), new("missing", "Missing and exploitation"),
        new("education", "Education"), new("health", "Health and wellbeing"), new("participation", "Participation"), new("youth-justice", "Youth justice"), new("with-parents", "Placed with parents"));

    [Asks("Which theme?")]
    public string Theme { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => null;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Theme), Themes, Theme)];
    public override (string Part, string Ask)? Lacks => Theme.Length == 0 ? (nameof(Theme), "Select the theme") : From == default ? (nameof(From), "Enter the first day") : null;
    public override string InWords => $"Leads on {Themes.Say(Theme).ToLowerInvariant()} from {From:d MMMM yyyy}{(Until is { } until ? $" to {until:d MMMM yyyy}" : "")}";
}

/// <summary>Days on which somebody is away.</summary>
[Fact("away", Title = "Leave", Plain = true, On = SubjectKind.Worker)]
public sealed record Away : LastingFact
{
    public static CodeList Kinds { get; } = new("kind", new("leave", "Annual leave"), new("sick", "Sickness"), new("parental", "Maternity or parental leave"), new("other", "Other"));

    [Asks("What for?")]
    public string Kind { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => null;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select what for") : From == default ? (nameof(From), "Enter the first day") : null;
    public override string InWords => $"{Kinds.Say(Kind)} from {From:d MMMM yyyy}{(Until is { } until ? $" to {until:d MMMM yyyy}" : "")}";
}

/// <summary>The manager of a reviewing officer audits a case file, or observes a review; it feeds supervision.</summary>
[Fact("officer-audit", Title = "Audit or observation", Plain = true, On = SubjectKind.Worker)]
public sealed record OfficerAudit : Fact
{
    public static CodeList Kinds { get; } = new("kind", new("file", "Case file audited"), new("observed", "Review observed"));

    [Asks("What was it?")]
    public string Kind { get; init; } = "";

    [Asks("When?")]
    public DateOnly On { get; init; }

    [Asks("What was found?", Long = true, Hint = "Without the child’s name")]
    public string Found { get; init; } = "";

    [Asks("What goes to supervision?", Long = true)]
    public string Supervision { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select what it was") : null;
    public override string InWords => $"{Kinds.Say(Kind)} on {On:d MMMM yyyy}";
}

/// <summary>Opens a record for somebody who works for the council, under the id that signatures and allocations carry.</summary>
public sealed record OpenWorker(SubjectId Worker) : Act
{
    [Asks("What is the id by which they sign in?")]
    public string Id { get; init; } = "";

    [Asks("Given name")]
    public string Given { get; init; } = "";

    [Asks("Family name")]
    public string Family { get; init; } = "";

    /// <summary>Where the daily digest goes; blank for none.</summary>
    [Asks("E-mail address", Hint = "A message each morning says how much is due, and names no child. Leave it blank for none.")]
    public string Email { get; init; } = "";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Id.Trim().Length == 0)
        {
            problems.Add(nameof(Id), "Enter the id by which the worker signs");
        }
        else if (!Id.Trim().All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') || Id.Trim().Length > 40 || Workers.NotIds.Contains(Id.Trim()))
        {
            problems.Add(nameof(Id), "Enter an id of letters, digits and hyphens, up to 40");
        }
        else if (county.Workers.Any(worker => worker.WorkerId.Equals(Id.Trim(), StringComparison.OrdinalIgnoreCase)) || county.Exists(Worker))
        {
            problems.Add(nameof(Id), "Somebody already has this id");
        }

        if (Given.Trim().Length == 0 && Family.Trim().Length == 0)
        {
            problems.Add(nameof(Given), "Enter the name");
        }

        if (Email.Trim().Length > 0 && !EmailAddress.Is(Email.Trim()))
        {
            problems.Add(nameof(Email), "Enter an e-mail address, as name@example.org");
        }

        return problems.Any ? problems : Outcome.Add(
            new Fact[] { new Name { Given = Given.Trim(), Family = Family.Trim() }, new Identifier { Scheme = Workers.Scheme, Value = Id.Trim() } }
                .Concat(Email.Trim().Length > 0 ? [new EmailAddress { Address = Email.Trim() }] : [])
                .Select(fact => Statement.Say(Worker, fact)),
            new Opening(Worker, SubjectKind.Worker));
    }
}

/// <summary>Where somebody who works for the council reads e-mail.</summary>
[Fact("email", Title = "E-mail", Plain = true, On = SubjectKind.Worker)]
public sealed record EmailAddress : Fact
{
    [Asks("E-mail address")]
    public string Address { get; init; } = "";
    public override bool StandsFor(Fact other) => other is EmailAddress;
    public override (string Part, string Ask)? Lacks => Is(Address) ? null : (nameof(Address), "Enter an e-mail address, as name@example.org");
    public override string InWords => Address;

    /// <summary>One mailbox and nothing else: no name beside it, no second one.</summary>
    public static bool Is(string text) =>
        System.Net.Mail.MailAddress.TryCreate(text, out var read) && read.Address == text && read.Host.Contains('.', StringComparison.Ordinal) && System.Text.Ascii.IsValid(text) && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is ',' or ';' or '<' or '>' or '"');
}

/// <summary>Those who work for the council, in the record's words.</summary>
public static class Workers
{
    public const string Scheme = "worker";

    /// <summary>Words that stand where an id does in addresses and lists, and so are nobody's.</summary>
    internal static IReadOnlySet<string> NotIds { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "service", "people", "open" };

    private static readonly object Key = new();

    extension(County county)
    {
        /// <summary>The worker of that id, as allocations and signatures write it.</summary>
        public WorkerRecord? Worker(string id) => county.KeepBesidesChildren(Key, static county =>
            county.Workers.Where(worker => worker.WorkerId.Length > 0).GroupBy(worker => worker.WorkerId, StringComparer.Ordinal).ToDictionary(each => each.Key, each => each.First(), StringComparer.Ordinal)).GetValueOrDefault(id);

        /// <summary>The worker's name, or the id itself where the service does not know whose it is.</summary>
        public string NameOf(string id) => county.Worker(id)?.CalledName ?? id;
    }
}

/// <summary>One worker's record in its words.</summary>
public static class WorkersRecord
{
    extension(WorkerRecord worker)
    {
        public string WorkerId => worker.Facts<Identifier>().LastOrDefault(each => each.Fact.Scheme == Workers.Scheme)?.Fact.Value ?? "";

        public string CalledName => worker.Facts<Name>() is [.., var last] ? last.Fact.Full : worker.WorkerId;

        public string Email => worker.Facts<EmailAddress>() is [.., var last] ? last.Fact.Address : "";

        /// <summary>The post held on a day, the latest to begin where there are two; null for none.</summary>
        public Entry<Employment>? WorksOn(DateOnly day) => worker.Facts<Employment>().Where(post => post.Fact.Span.Covers(day)).MaxBy(post => post.Fact.From);

        public bool IsAwayOn(DateOnly day) => worker.Facts<Away>().Any(away => away.Fact.Span.Covers(day));

        public ImmutableArray<Entry<LeadRole>> LeadsOn(DateOnly day) => [.. worker.Facts<LeadRole>().Where(lead => lead.Fact.Span.Covers(day))];

        /// <summary>Hundredths of full time on a day: the post's, none while away for months.</summary>
        public int FullTimeOn(DateOnly day) =>
            worker.WorksOn(day) is not { } post || worker.Facts<Away>().Any(away => away.Fact.Span.Covers(day) && away.Fact.Kind is ("sick" or "parental") && away.Fact.Span.Days is (null or > 28)) ? 0 : post.Fact.FullTime;
    }
}
