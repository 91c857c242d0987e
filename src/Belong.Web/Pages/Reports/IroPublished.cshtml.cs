using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Performance.Reports;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reports;

/// <summary>A report as it was published, with what the record says now beside each figure.</summary>
[Needs(Permission.SeeFigures)]
public sealed class IroPublishedModel(TheHouse house) : BelongPage(house)
{
    public Entry<PublishedReport> Version { get; private set; } = default!;

    public IReadOnlyDictionary<string, Figure> Now { get; private set; } = new Dictionary<string, Figure>();

    /// <summary>What is shown of it: all, or the same worked out again as known then with small numbers hidden.</summary>
    public PublishedReport Shown { get; private set; } = default!;

    public int Differ => Shown.Figures.Count(figure => Differs(figure));

    public bool Differs(PrintedFigure figure) => Now.TryGetValue(figure.Key, out var now) && now.Untold?.Word != Performance.Papers.Suppression.Mark && (now.Numerator != figure.Numerator || now.Denominator != figure.Denominator);

    /// <summary>The figure as it was known when it was published.</summary>
    public string AsKnown(PrintedFigure figure) =>
        Now.TryGetValue(figure.Key, out var now) ? $"/figures/{now.Measure.Code}?year={Version.Fact.Year}{(now.Group is { } group ? $"&group={Uri.EscapeDataString(group)}" : "")}&known={Uri.EscapeDataString(Version.Fact.KnownAt.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", System.Globalization.CultureInfo.InvariantCulture))}" : "";

    public void OnGet()
    {
        // All is read in Begin.
    }

    protected override IActionResult? Begin()
    {
        if (County.Council.Facts<PublishedReport>().FirstOrDefault(each => each.FactId.Value == IdInAddress("version") && each.Fact.Report == IroAnnualReport.Code) is not { } version)
        {
            return NotFound();
        }

        Version = version;
        var year = new ReportingYear(version.Fact.Year);
        Shown = HidesSmall ? WithSmallHidden(version.Fact, year) : version.Fact;
        var reading = House.ReadingOf(County, year, Terms);
        Now = House.FiguresOf(reading).Select(figure => Disclosed(figure, reading, null)).DistinctBy(figure => figure.Key).ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        return null;
    }

    private PublishedReport WithSmallHidden(PublishedReport published, ReportingYear year)
    {
        var then = House.AsKnownAt(published.KnownAt);
        var terms = Terms.Of(then, published.On);
        var reading = House.ReadingOf(then, year, terms);
        var before = House.ReadingOf(then, year.Before, terms);
        var again = IroAnnualReport.Printed(reading, IroAnnualReport.Of([.. House.FiguresOf(reading).Select(figure => Disclosed(figure, reading, null))], [.. House.FiguresOf(before).Select(figure => Disclosed(figure, before, null))]));
        return published with { Figures = again.Figures, Parts = again.Parts };
    }
}
