using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Belong.Web.House.Sight;

[assembly: Module]

namespace Belong.Web.Tests.Records;

/// <summary>A kind of record that the council does not have: all that is written to add one.</summary>
[Record("allotment", Many = "allotments")]
public sealed class AllotmentRecord(RecordParts parts) : Domain.Facts.Record(parts);

[Fact<AllotmentRecord>("plot", Title = "Plot", Plain = true)]
public sealed record Plot : Fact
{
    [Asks("When was the plot let?", Named = "Date of the letting")]
    public DateOnly On { get; init; }

    [Asks("What grows there?", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => Words.Length == 0 ? (nameof(Words), "Enter what grows there") : null;
    public override string InWords => $"{Words}, since {On.InWords()}";
}

[Fact<AllotmentRecord>("digging", Title = "Digging", Plain = true)]
public sealed record Digging : Fact
{
    [Asks("Which plot?", Of = typeof(Plot))]
    public FactId Plot { get; init; }

    [Asks("When was it dug?", Named = "Date")]
    public DateOnly On { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override string InWords => $"Dug on {On.InWords()}";
}

public sealed record OpenAllotment(SubjectId Allotment) : Act
{
    public override Outcome Decide(County county, DateOnly today, Actor by) => Outcome.Add([Statement.Say(Allotment, new Plot { On = today, Words = "Potatoes" })], Opening.Of<AllotmentRecord>(Allotment));
}

/// <summary>A plot is dug within a month of being let.</summary>
public sealed class DiggingClock : Clock<AllotmentRecord>
{
    public override Rule Rule { get; } = new("Plot dug", "The terms of the letting", Standing.LocalPractice, InForce.Always) { Act = typeof(Digging), Who = Post.Clerk, StoppedBy = "if the plot is given up" };

    protected override IEnumerable<Duty> Duties(AllotmentRecord record, Terms terms)
    {
        foreach (var plot in record.Facts<Plot>())
        {
            var owed = Owed("Dig the plot", plot.Fact.On.AddMonths(1), $"a month after {plot.Fact.On}", terms, plot) with { About = plot };
            yield return record.Facts<Digging>().FirstOrDefault(dug => dug.Fact.Plot == plot.FactId) is { } done ? owed.Met(done.Fact.On, done) : owed;
        }
    }
}

public sealed class AllotmentsSight : SightRule<AllotmentRecord>
{
    public override Permission Needs => Permission.ServePanels;

    protected override string NameOf(AllotmentRecord record) => "The allotment";
}

public sealed class AllotmentDoings : DoingList<AllotmentRecord>
{
    public override IEnumerable<Doing> All { get; } = [new(typeof(Plot), "Plot", Permission.ServePanels, "Garden"), new(typeof(Digging), "Digging", Permission.ServePanels, "Garden")];
}
