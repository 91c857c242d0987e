using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Performance;

namespace Belong.Web.House;

/// <summary>A measure that missed its target in the last month that is over, or in the last year where only a year can be judged.</summary>
public sealed record OffTarget(Judged Judged, Period Period)
{
    /// <summary>All of them, in the order of the register of targets.</summary>
    public static IReadOnlyList<OffTarget> Of(TheHouse house, County county, Terms terms)
    {
        var (month, year) = (Period.Of(PeriodKind.Month, terms.Today).Before, Period.Of(PeriodKind.Year, terms.Today).Before);
        return
        [
            .. county.Council.Facts<MeasureTarget>().Select(each => each.Fact.Measure).Distinct().Select(AllMeasures.Find).OfType<Measure>()
                .Select(measure => Judge(measure, month) is { Judged.Against: not Against.NotKnown } told ? told : Judge(measure, year)).OfType<OffTarget>().Where(each => each.Judged.Against == Against.Missed),
        ];

        OffTarget? Judge(Measure measure, Period period) =>
            Judged.TargetOf(measure.Code, period, county) is { } target && Whole(measure, period) is { } now
                ? new(new(now, null, Whole(measure, period.LastYear), target, []), period)
                : null;

        Figure? Whole(Measure measure, Period period) => Figures.Of(measure, house.ReadingOf(county, period, terms)).FirstOrDefault(figure => figure.Group is null);
    }
}
