using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.LeavingCare;

/// <summary>
/// Care leavers as a return tells of them around the birthday they had in the year (table OC3), at 17 or 18 and at 19
/// to 21. Every row stays below the line, those who died or went home for good too.
/// </summary>
public abstract class CareLeaversInYear : Measure
{
    public override Polarity Polarity => Polarity.HigherIsBetter;
    public override bool OnlyGroups => true;
    public override string Cohort => "Care leavers whose birthday from 17 to 21 fell in the year, as the year's return tells of them";

    protected override string? Lacks(Reading reading) => reading.Period.Kind == PeriodKind.Year ? null : "The return tells of care leavers once a year: choose a year";
    public override ImmutableArray<string> Groups => ["17-18", "19-21"];

    protected abstract string What { get; }

    public override string GroupInWords(string group) => $"Aged {group.Replace("-", " to ", StringComparison.Ordinal)}";
    public override string Definition => $"Of the care leavers of that age on the last day in the year's return, those who were {What}. Those who died, returned home, refused contact or no longer need it stay below the line.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.CareLeavers, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        from entry in child.Facts<CareLeaverOfYear>()
        where entry.Fact.Year == reading.Year.Ends && (child.BornOn ?? entry.Fact.BornAsReturned) is { }
        let age = Age.On((child.BornOn ?? entry.Fact.BornAsReturned)!.Value, reading.Ends)
        where age is >= 17 and <= 21
        select Part.Counted(child, Counts(entry.Fact), $"Aged {age}; {entry.Fact.InWords}", entry) with { Group = age <= 18 ? "17-18" : "19-21" };

    protected abstract bool Counts(CareLeaverOfYear leaver);
}

public sealed class CareLeaversInTouch : CareLeaversInYear
{
    public override string Code => "care-leavers-in-touch";
    public override string Title => "Care leavers with whom the council is in touch";
    protected override string What => "in touch with the council";
    protected override bool Counts(CareLeaverOfYear leaver) => leaver.InTouch == "YES";
}

public sealed class CareLeaversInSuitableAccommodation : CareLeaversInYear
{
    public override string Code => "care-leavers-suitable-accommodation";
    public override string Title => "Care leavers in suitable accommodation";
    protected override string What => "in accommodation judged suitable (never homeless or in custody)";

    protected override bool Counts(CareLeaverOfYear leaver) => leaver.Accommodation is
        "B1" or "C1" or "D1" or "E1" or "G1" or "H1" or "K1" or "R1" or "T1" or "U1" or "V1" or "W1" or "Y1" or "Z1";
}

public sealed class CareLeaversInEducationOrWork : CareLeaversInYear
{
    public override string Code => "care-leavers-eet";
    public override string Title => "Care leavers in education, employment or training";
    protected override string What => "in education, employment or training, full or part time";

    protected override bool Counts(CareLeaverOfYear leaver) => leaver.Activity is
        "F1" or "P1" or "F2" or "P2" or "F3" or "P3" or "F4" or "P4" or "F5" or "P5";
}
