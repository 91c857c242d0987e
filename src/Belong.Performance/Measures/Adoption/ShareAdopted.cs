using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Performance.Measures.Children;

namespace Belong.Performance.Measures.Adoption;

/// <summary>Of the children who left care, those who left it adopted: with and without unaccompanied asylum-seeking children, who are not adopted.</summary>
public abstract class ShareAdopted : Measure
{
    public override string Cohort => "Children who ceased to be looked after in the period";
    public override Polarity Polarity => Polarity.HigherIsBetter;
    public override string? Event => "share adopted";

    protected override IEnumerable<Need> Needs(Reading reading) =>
        Asylum == Asylum.Counted ? [Need.Throughout(Topic.Care, reading)] : [Need.Throughout(Topic.Care, reading), Need.Throughout(Topic.Unaccompanied, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        CeasedInYear.Leaving(child, reading) is { } last && (Asylum == Asylum.Counted || !WasUnaccompanied(child, reading, last))
            ? [Part.Counted(child, last.ReasonCeased is "E11" or "E12", $"Left care on {last.Until.InWords()}: {Domain.People.CodeLists.ReasonCeased.Say(last.ReasonCeased)}", last.Because)]
            : [];

    /// <summary>Unaccompanied at any time of the care that ended.</summary>
    private static bool WasUnaccompanied(ChildRecord child, Reading reading, Episode last) =>
        child.PeriodsOfCare.FirstOrDefault(care => care.Episodes.Any(episode => ReferenceEquals(episode, last))) is { } care
        && child.Facts<Unaccompanied>().Any(status => !(status.Fact.Until < care.From) && !(status.Fact.From > last.Until) && reading.Stands(child, status));
}

public sealed class ShareAdoptedOfCitizens : ShareAdopted
{
    public override string Code => "share-adopted-excluding-uasc";
    public override string Title => "Leavers who were adopted, unaccompanied children left out";
    public override Asylum Asylum => Asylum.LeftOut;
    public override string Differs => "Leaves out unaccompanied asylum-seeking children from those who left.";
    public override string Definition => "Of the children who ceased to be looked after in the period and were not unaccompanied asylum-seeking at any time of that care, those who by their latest leaving were adopted.";
}

public sealed class ShareAdoptedOfAll : ShareAdopted
{
    public override string Code => "share-adopted";
    public override string Title => "Leavers who were adopted";
    public override string Differs => "Counts unaccompanied asylum-seeking children among those who left, as England's figure does.";
    public override string Definition => "Of all children who ceased to be looked after in the period, unaccompanied asylum-seeking children among them, those who by their latest leaving were adopted.";
}
