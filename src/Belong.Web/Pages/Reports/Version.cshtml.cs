using Belong.Data.Papers;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Domain.Reporting;
using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Performance;
using Belong.Performance.Papers;
using Belong.Web.House;
using Belong.Web.Papers;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reports;

/// <summary>A figure as it was published, and as it is known now, with who explains the difference.</summary>
public sealed record ThenAndNow(FrozenFigure Then, Figure? Now, WhatChanged What);

/// <summary>A published version of a report: as it was published, and what is known otherwise now.</summary>
[Needs(Permission.SeeFigures)]
public sealed class VersionModel(TheHouse house) : ReportPage(house)
{
    public Entry<ReportVersion> Version { get; private set; } = default!;

    public FrozenPaper Paper { get; private set; } = default!;

    /// <summary>The figures that are known otherwise now.</summary>
    public IReadOnlyList<ThenAndNow> Differ { get; private set; } = [];

    /// <summary>What came of working it out again; null where nobody asked.</summary>
    public string? Worked { get; private set; }

    /// <summary>Whether the reader sees the whole of it, small numbers too.</summary>
    public bool SeesWhole => Me.SeesSmallNumbers;

    public string? AddressOf(int figure) => Paper.Figures[figure] is { IsHidden: false, Address: { } address } || SeesWhole ? Go(Paper.Figures[figure].Address ?? "/measures") : null;

    public string NameOf(Difference changed) => House.Ledger.County.Find(changed.About) switch
    {
        ChildRecord child => MaySee(child) ? child.CalledName : "",
        WorkerRecord worker => worker.CalledName,
        _ => "The service",
    };

    public ChildRecord? Child(Difference changed) => House.Ledger.County.Child(changed.About) is { } child && MaySee(child) ? child : null;

    public void OnGet()
    {
        // All is read in Begin.
    }

    /// <summary>Works the version out again, as known then, and compares the bytes.</summary>
    public IActionResult OnPostAgain()
    {
        var again = House.Papers.Freeze(House.Files, House.AsKnownAt(Version.Fact.KnownAt), Report.Id, Version.Fact.KnownAt, Version.Fact.On) with { Program = Version.Fact.Program };
        var bytes = again.Bytes();
        Worked = FrozenPaper.Digest(bytes) == Version.Fact.Digest ? $"Recalculated as known {Version.Fact.KnownAt.AtInWords()}, the version gives the same {bytes.Length:N0} bytes{(ReportPaper.Program == Version.Fact.Program ? "" : $", by program {ReportPaper.Program}")}."
            : $"Recalculated, the version gives different bytes. It was published by program {Version.Fact.Program}, and this is {ReportPaper.Program}{(House.Postcodes is null ? "; no list of postcodes is loaded" : "")}.";
        return Page();
    }

    public IActionResult OnGetJson() => File(House.Files.Find(Report.Id, Version.Fact.Open)!.Value.Bytes, "application/json", $"{Name}.json");

    public IActionResult OnGetCsv() => File(PaperTables.FiguresOf(Open()).AsCsv(), "text/csv; charset=utf-8", $"{Name}.csv");

    public IActionResult OnGetXlsx() => File(PaperTables.Workbook(Open()), Sheet.Xlsx, $"{Name}.xlsx");

    public IActionResult OnGetDocx() => File(new PaperDocx().Title(Paper.Head.Title).Blocks([ReportForm.Of(Paper.Head)]).Blocks(Open().Blocks).Bytes(Paper.Head.Title), PaperDocx.Media, $"{Name}.docx");

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (Report.Versions.FirstOrDefault(each => each.Fact.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == RouteData.Values["number"] as string) is not { } version || (House.Ledger.County.IsClosed(Report.Id, version.Fact.Number) && !Me.May(Permission.WriteReports)))
        {
            return NotFound();
        }

        Version = version;
        if (ReportPaper.Published(House.Files, Report.Id, version.Fact, whole: true) is not { } paper)
        {
            return NotFound();
        }

        // Who may open no child reads what everybody may.
        Paper = SeesWhole ? paper : paper.ForEverybody();
        Differ = [.. paper.Figures.Select(Now).Where(each => !each.What.IsNothing && (SeesWhole || !each.Then.IsHidden))];
        if (SeesWhole)
        {
            Showing(Differ.SelectMany(each => each.What.In.Concat(each.What.Out).Concat(each.What.Otherwise)).Select(Child).OfType<ChildRecord>());
        }

        return null;
    }

    private string Name => $"{Paper.Head.Template}{(Paper.Head.Template.Length > 0 ? "-" : "report-")}{Paper.Head.Period}-v{Version.Fact.Number}";

    private FrozenPaper Open() => ReportPaper.Published(House.Files, Report.Id, Version.Fact, whole: false)!;

    /// <summary>The same figure as it reads now.</summary>
    private ThenAndNow Now(FrozenFigure then)
    {
        if (then.Parts.IsEmpty && then.Address is null)
        {
            return new(then, null, WhatChanged.Between([], []));
        }

        var period = Period.Parse(then.Period)!.Value;
        var reading = House.ReadingOf(County, period, Terms);
        var measure = AllMeasures.All.Where(each => then.Key == each.Code || then.Key.StartsWith($"{each.Code}-", StringComparison.Ordinal)).MaxBy(each => each.Code.Length);
        var scope = Scope.Parse(then.Of);
        var now = measure is null ? null
            : Performance.Figures.Of(measure, reading, scope).Concat(Breakdown.All.Where(by => then.Key.StartsWith($"{measure.Code}-{by.Code}-", StringComparison.Ordinal)).SelectMany(by => Performance.Figures.By(measure, by, reading, scope))).FirstOrDefault(figure => figure.Key == then.Key);
        return new(then, now is null ? null : Disclosed(now, reading, scope), WhatChanged.Between(then.Counted, now?.Parts.Select(Counts.Of) ?? []));
    }
}
