using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>Somebody opened the record in an emergency, who may not otherwise: it is open to them for a time, and somebody else looks at it afterwards.</summary>
[Fact<ChildRecord>("emergency-access", Title = "Opened in an emergency")]
public sealed record EmergencyAccess : Fact
{
    /// <summary>For how long it is open. The service's own measure: no guidance sets one.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(2);

    /// <summary>Who opened it.</summary>
    public string Who { get; init; } = "";

    public string Reason { get; init; } = "";

    public override IEnumerable<string> WorkersNamed => [Who];
    public override bool IsOfItsActs => true;
    public override string InWords => $"Opened in an emergency by {Who}: {Reason}";
}

/// <summary>Somebody else looked at why a record was opened in an emergency, and says what they found.</summary>
[Fact<ChildRecord>("emergency-access-reviewed", Title = "Emergency access reviewed")]
public sealed record EmergencyAccessReviewed : Fact
{
    public static CodeList Findings { get; } = new("finding", new("needed", "It was needed"), new("not-needed", "It was not needed, and was done in good faith"), new("concern", "It is a concern, and is followed up"));

    public FactId Access { get; init; }
    public string Finding { get; init; } = "";
    public string Words { get; init; } = "";

    public override bool IsOfItsActs => true;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Finding), Findings, Finding)];
    public override bool StandsFor(Fact other) => other is EmergencyAccessReviewed reviewed && reviewed.Access == Access;
    public override string InWords => $"Emergency access: {Findings.Say(Finding).ToLowerInvariant()}{(Words.Length > 0 ? $". {Words}" : "")}";
}

/// <summary>Opens a record in an emergency, for a reason that stands in it for everybody who reads it.</summary>
public sealed record OpenInEmergency(SubjectId Child) : ActOnChild(Child)
{
    private const int ShortestReason = 15;

    /// <summary>What is asked where no reason was given.</summary>
    public const string AskReason = "Enter why the record must be opened now: what has happened, and why it cannot wait for whoever works with the child";

    /// <summary>What is said of a record that is not there, or that no emergency opens.</summary>
    public const string NoneToOpen = "No record of that name and date of birth can be opened here. Check both, or ring the emergency duty team";

    /// <summary>Enough is said to be looked at afterwards.</summary>
    public static bool IsReason(string text) => text.Trim().Length >= ShortestReason;

    public string Reason { get; init; } = "";

    public override string Why => Reason;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by) =>
        !IsReason(Reason) ? Outcome.Refuse([new(nameof(Reason), AskReason)])

        // Said in the words that are said of no record at all: that it is closed is not to be learned here.
        : child.IsSealed || !child.Facts<Restriction>().IsEmpty ? Outcome.Refuse([new("", NoneToOpen)])
        : Statement.Say(child.Id, new EmergencyAccess { Who = by.Id, Reason = Reason.Trim() });
}

/// <summary>Says of an emergency access what somebody else found.</summary>
public sealed record ReviewEmergencyAccess(SubjectId Child) : ActOnChild(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Finding), EmergencyAccessReviewed.Findings)];

    public FactId Access { get; init; }
    public string Finding { get; init; } = "";
    public string Words { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (child.Head(Access) is not { IsLive: true, Said: EmergencyAccess access })
        {
            problems.Add("", "There is no such emergency access on this record");
            return problems;
        }

        if (access.Who == by.Id)
        {
            problems.Add("", "Somebody else must look at what you opened");
        }
        else if (child.Facts<EmergencyAccessReviewed>().Any(reviewed => reviewed.Fact.Access == Access))
        {
            problems.Add("", "Somebody has reviewed this already");
        }

        if (!EmergencyAccessReviewed.Findings.Has(Finding))
        {
            problems.Add(nameof(Finding), "Select what you found");
        }
        else if (Finding != "needed" && Words.Trim().Length == 0)
        {
            problems.Add(nameof(Words), "Enter what you found and what is done about it");
        }

        return problems.Any ? problems : Statement.Say(child.Id, new EmergencyAccessReviewed { Access = Access, Finding = Finding, Words = Words.Trim() });
    }
}

/// <summary>Emergencies of a child's record, in its words.</summary>
public static class EmergenciesOfAChild
{
    extension(ChildRecord child)
    {
        /// <summary>Those that nobody has looked at yet.</summary>
        public IEnumerable<Entry<EmergencyAccess>> EmergenciesToReview =>
            child.Facts<EmergencyAccess>().Where(access => child.Facts<EmergencyAccessReviewed>().All(reviewed => reviewed.Fact.Access != access.FactId));
    }
}
