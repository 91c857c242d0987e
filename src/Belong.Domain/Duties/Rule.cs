using System.Collections.Immutable;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Duties;

/// <summary>What stands behind a rule. Only what was read in the instrument itself is law.</summary>
public enum Standing
{
    Law,
    Guidance,
    LocalPractice,
}

/// <summary>A rule that makes duties: what it asks, where it is written and when it is in force.</summary>
public sealed record Rule(string Title, string Source, Standing Standing, DateSpan InForce)
{
    /// <summary>
    /// False where the number was not read in the source that is named: it is then a setting of the council, and is never
    /// shown as law.
    /// </summary>
    public bool Verified { get; init; } = true;

    /// <summary>Days on which the rule stood changed for a time, in words not read here: what falls due in them is not judged.</summary>
    public DateSpan? ChangedForATime { get; init; }

    public Post Who { get; init; }

    /// <summary>The act that meets it, or the kind of fact that does once it is recorded; null where nothing done in the service does.</summary>
    public Type? Act { get; init; }

    /// <summary>What else ends it, beside being done.</summary>
    public string StoppedBy { get; init; } = CareEnds;

    private const string CareEnds = "if the child ceases to be looked after";

    /// <summary>True where it is asked of a child only while they are looked after, and so never after the eighteenth birthday.</summary>
    public bool EndsWithCare
    {
        get => field || StoppedBy == CareEnds;
        init;
    }

    /// <summary>What is at stake while it is late.</summary>
    public Harm Harm { get; init; } = Harm.Plan;

    /// <summary>
    /// How many days after it was due nothing is gained any more by doing it; null where it is asked for as long as it lasts. It is then
    /// missed: counted for ever, to be explained, and nobody's work today.
    /// </summary>
    public Setting? LapsesAfter { get; init; }

    /// <summary>True where a reason may close it while it could still be done: never where the child may come to harm.</summary>
    public bool MayBeExplainedAway => Harm != Harm.Child;

    /// <summary>The council's settings it turns on.</summary>
    public ImmutableArray<Setting> Settings { get; init; } = [];

    public string StandingInWords => (Standing, Verified) switch
    {
        (Standing.Law, true) => "Law",
        (Standing.Guidance, true) => "Guidance",
        (Standing.Law, false) => "Law, number not verified",
        (Standing.Guidance, false) => "Guidance, number not verified",
        _ => "Local practice",
    };
}

/// <summary>When the instruments behind the rules are in force.</summary>
public static class InForce
{
    /// <summary>The Care Planning, Placement and Case Review (England) Regulations 2010 came into force on 1 April 2011.</summary>
    public static DateSpan CarePlanning { get; } = DateSpan.Since(2011, 4, 1);

    /// <summary>The Adoption Agencies Regulations 2005 came into force on 30 December 2005.</summary>
    public static DateSpan AdoptionAgencies { get; } = DateSpan.Since(2005, 12, 30);

    /// <summary>Local practice and guidance whose beginning is not known.</summary>
    public static DateSpan Always { get; } = DateSpan.Since(1991, 10, 14);

    /// <summary>
    /// From 24 April 2020 the Adoption and Children (Coronavirus) (Amendment) Regulations 2020 changed some rules for a time.
    /// Its wording was not read: of the rules that say so, nothing that fell due then is judged. Others are judged as at any time.
    /// </summary>
    public static DateSpan Coronavirus { get; } = new(new DateOnly(2020, 4, 24), new DateOnly(2020, 9, 24));
}
