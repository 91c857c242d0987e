using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Measures;

/// <summary>One measure in the register, with its targets, its benchmarks and everything that was ever said of it.</summary>
[Needs(Permission.SeeFigures)]
public sealed class MeasureModel(TheHouse house) : BelongPage(house)
{
    public Measure Measure { get; private set; } = default!;

    public bool MayKeep => KnownAt is null && Me.May(Permission.KeepMeasures);

    public string Owner => County.Council.Facts<MeasureOwner>().LastOrDefault(each => each.Fact.Measure == Measure.Code) is { } owner ? NameOf(owner.Fact.Who) : $"{Measure.OrdinaryOwner} (not named)";

    public IEnumerable<Entry<MeasureTarget>> Targets => County.Council.Facts<MeasureTarget>().Where(each => each.Fact.Measure == Measure.Code).OrderByDescending(each => each.Fact.Year);

    public IEnumerable<Entry<FigureOfOthers>> Benchmarks => County.Council.Facts<FigureOfOthers>().Where(each => each.Fact.Measure == Measure.Code).OrderByDescending(each => each.Fact.Period, StringComparer.Ordinal).ThenBy(each => each.Fact.Area, StringComparer.Ordinal);

    public IEnumerable<Measure> SameEvent => Measure.Event is { } counted ? AllMeasures.All.Where(other => other.Event == counted && other != Measure) : [];

    /// <summary>Everything said of the measure, the latest first, what was replaced among it.</summary>
    public IEnumerable<Entry> History => County.Council.Entries.Where(entry => Of(entry.Said) == Measure.Code).Reverse();

    public Period Latest => new ReportingYear(ReportingYear.Of(Day).Ends - 1);

    public static string InWords(Asylum asylum) => asylum switch
    {
        Asylum.LeftOut => "Left out",
        Asylum.OnlyThey => "Only these children",
        _ => "Counted",
    };

    public static string InWords(Polarity polarity) => polarity switch
    {
        Polarity.HigherIsBetter => "Higher is better",
        Polarity.LowerIsBetter => "Lower is better",
        _ => "Neither is better",
    };

    public void OnGet()
    {
        // The measure is looked up in Begin.
    }

    protected override IActionResult? Begin()
    {
        if (AllMeasures.Find(RouteData.Values["code"] as string ?? "") is not { } measure)
        {
            return NotFound();
        }

        Measure = measure;
        return null;
    }

    private static string? Of(Fact? fact) => fact switch
    {
        MeasureTarget target => target.Measure,
        MeasureOwner owner => owner.Measure,
        MeasureComment comment => comment.Measure,
        FigureOfOthers other => other.Measure,
        _ => null,
    };
}
