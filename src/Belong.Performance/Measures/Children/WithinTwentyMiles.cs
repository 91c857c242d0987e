using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Places;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Children;

public sealed class WithinTwentyMiles : Measure
{
    public override string Code => "within-20-miles";
    public override Asylum Asylum => Asylum.LeftOut;
    public override string Cohort => "Children looked after on the last day whose home and placement are known places";
    public override string Title => "Children placed within 20 miles of home";
    public override Polarity Polarity => Polarity.HigherIsBetter;

    public override string Definition =>
        "Of the children in care on the last day who are not unaccompanied asylum-seeking and whose home and placement postcodes are both known places, those no more than 20.0 miles apart in a straight line, rounded to one decimal.";

    protected override string? Lacks(Reading reading) => reading.Postcodes is null ? "No list of postcodes is loaded" : null;

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.OnLastDay(Topic.Care, reading), Need.OnLastDay(Topic.Unaccompanied, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading)
    {
        if (reading.Current(child) is null || UnaccompaniedAtYearEnd.Status(child, reading) is { } || reading.PlacementAtEnd(child)?.Placement?.Last is not { } placement)
        {
            return [];
        }

        var home = reading.Postcodes!.Find(Postcode.Plain(placement.HomePostcode));
        var there = reading.Postcodes.Find(Postcode.Plain(placement.Postcode));
        return home is { } a && there is { } b
            ? [Part.Counted(child, Postcode.Miles(a, b) <= 20.0, $"{Postcode.Miles(a, b).ToOnePlace()} miles from {placement.HomePostcode} to {placement.Postcode}", placement.Because)]
            : [];
    }
}
