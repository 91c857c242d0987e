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
    public string StandingInWords => Standing switch
    {
        Standing.Law => "Law",
        Standing.Guidance => "Guidance",
        _ => "Local practice",
    };
}
