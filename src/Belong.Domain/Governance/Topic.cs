using System.Collections.Frozen;
using System.Collections.Immutable;
using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>
/// One kind of thing of which it can be said from when to when it is recorded, such as visits: its name, the kinds of fact that say
/// it, and the table of a return that brings it.
/// </summary>
/// <param name="Number">Its place among <see cref="All"/>.</param>
/// <param name="Facts">The stored names of the kinds of fact.</param>
/// <param name="Table">The table, as coverage stores its name; null where no return brings it.</param>
public sealed record Topic(int Number, string Name, ImmutableArray<string> Facts, string? Table)
{
    public const string Care = "children in care", Unaccompanied = "unaccompanied children", Absences = "missing episodes", Matches = "adoption matches", AdoptionOrders = "adoption orders",
        Reviews = "reviews", ReviewingOfficers = "reviewing officers", Posts = "posts", HealthAnswers = "health answers of the return", CareLeavers = "care leavers", YouthJustice = "youth justice disposals",
        Disputes = "disputes", Decisions = "decisions of reviews", Consultations = "consultations", QualityForms = "quality forms", Surveys = "surveys", ReportGrades = "report grades", PlannedReviews = "planned reviews", Visits = "visits",
        FosterCarers = "support of foster carers";

    /// <summary>Every one, by name.</summary>
    public static ImmutableArray<Topic> All { get; } =
    [
        .. new (string Name, string Facts, string? Table)[]
        {
            (AdoptionOrders, "adoption-order", null),
            (Matches, "adoption", "ad1"),
            ("approvals out of area", "out-of-area-approval", null),
            ("assessments of parents", "parent-assessment", null),
            ("care plans", "care-plan", null),
            (CareLeavers, "care-leaver-of-year", "oc3"),
            (Care, "looked-after legal-status placement", "episodes"),
            (Consultations, "consultation", null),
            ("contacts of the reviewing officer", "iro-contact", null),
            (Decisions, "review-decision", null),
            ("dental checks", "dental-check", null),
            ("disruption meetings", "meeting", null),
            (Disputes, "dispute", null),
            ("education plans", "education-plan", null),
            (HealthAnswers, "health-of-year", "oc2"),
            ("health assessments", "health-assessment", null),
            ("immunisations", "immunisations", null),
            ("midway checks", "midway-check", null),
            ("minutes", "minutes", null),
            (Absences, "missing", "missing"),
            ("notices of placement", "placement-notice", null),
            ("notices to the reviewing service", "reviewing-service-told", null),
            ("permanence planning meetings", "meeting", null),
            ("placement plans", "placement-plan", null),
            (PlannedReviews, "review-planned", null),
            (Posts, "employment", null),
            (QualityForms, "review-quality", null),
            (ReportGrades, "report-graded", null),
            ("reports", "pre-meeting-report", null),
            ("return interviews", "return-interview", null),
            (ReviewingOfficers, "reviewing-officer", null),
            (Reviews, "review", "reviews"),
            ("strengths and difficulties scores", "sdq", null),
            (FosterCarers, "supervision unannounced-visit household-review household-check care-agreement development-standards", null),
            (Surveys, "feedback", null),
            (Unaccompanied, "unaccompanied", "uasc"),
            (Visits, "visit", null),
            (YouthJustice, "youth-justice", null),
        }.Select((each, number) => new Topic(number, each.Name, [.. each.Facts.Split(' ')], each.Table)),
    ];

    private static readonly FrozenDictionary<string, Topic> ByName = All.ToFrozenDictionary(topic => topic.Name, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, ImmutableArray<Topic>> ByFact = All.SelectMany(topic => topic.Facts.Select(fact => (fact, topic))).GroupBy(pair => pair.fact, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.topic).ToImmutableArray(), StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, Topic> ByTable = All.Where(topic => topic.Table is not null).ToFrozenDictionary(topic => topic.Table!, StringComparer.Ordinal);

    /// <summary>The name with a capital.</summary>
    public string Title => $"{char.ToUpperInvariant(Name[0])}{Name[1..]}";

    /// <summary>The topic of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static Topic Named(string name) => ByName[name];

    /// <summary>The topics that a kind of fact says something of.</summary>
    public static ImmutableArray<Topic> Of(FactKind kind) => ByFact.TryGetValue(kind.Name, out var topics) ? topics : [];

    /// <summary>What is called so where coverage is stored: the table of a return is its topic.</summary>
    public static string NameOf(string stored) => ByTable.TryGetValue(stored, out var topic) ? topic.Name : stored;
}
