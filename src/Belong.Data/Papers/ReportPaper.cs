using System.Collections.Immutable;
using System.Reflection;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Reporting;
using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Performance;
using Belong.Performance.Papers;
using Belong.Performance.Papers.Doubts;

namespace Belong.Data.Papers;

/// <summary>A report read live: its blocks with the figures in them, and what is doubtful or missing.</summary>
/// <param name="Says">The digest of what it says now, which a signature keeps.</param>
public sealed record LiveReport(FilledPaper Paper, ImmutableArray<PaperDoubt> Doubts, ImmutableArray<string> Wrong, string Says);

/// <summary>Reads a report live, and freezes it.</summary>
/// <param name="readings">Reads a period of a county.</param>
public sealed class ReportPaper(Func<County, Period, Terms, Reading> readings)
{
    /// <summary>The version of this program, as frozen papers carry it.</summary>
    public static string Program { get; } = typeof(ReportPaper).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <param name="words">Other words than those that are saved, for a look before saving.</param>
    public LiveReport Live(County county, Terms terms, ReportRecord report, string? words = null)
    {
        var (paper, wrong) = Fill(county, terms, report, words);
        return new(paper, Checks.In(paper, FrozenHead.Of(report.Form!.Fact)), [.. wrong, .. paper.Wrong], FrozenPaper.Of(report, paper, default, default, "").Says);
    }

    /// <summary>How long before a paper another was published whose readers may still have it beside them.</summary>
    private const int MonthsRemembered = 24;

    /// <summary>The report frozen for a day, as the county was known at an instant: for that day and instant always the same.</summary>
    /// <param name="known">The county as known at the instant.</param>
    public FrozenPaper Freeze(Files files, County known, SubjectId id, DateTime knownAt, DateOnly day)
    {
        var terms = Terms.Of(known, day);
        var report = (ReportRecord)known.Find(id)!;
        var published = from other in known.Reports
                        from version in other.Versions
                        where !version.Fact.Exempt && version.Fact.On > day.AddMonths(-MonthsRemembered)
                        orderby version.Fact.KnownAt, other.Id.Value, version.Fact.Number
                        select Published(files, other.Id, version.Fact, whole: true);
        return FrozenPaper.Of(report, Fill(known, terms, report, null).Paper, day, knownAt, Program, published.OfType<FrozenPaper>());
    }

    /// <summary>Keeps a frozen paper, whole and for everybody, and says what is published.</summary>
    public static ReportVersion Keep(Files files, ReportRecord report, FrozenPaper frozen)
    {
        var whole = frozen.Bytes();
        return new()
        {
            KnownAt = frozen.KnownAt,
            Text = report.Text!.Id.Value,
            Head = report.Form!.Id.Value,
            Program = Program,
            Digest = FrozenPaper.Digest(whole),
            Says = frozen.Says,
            Exempt = frozen.Head.Classification == "exempt",
            File = files.Keep(report.Id, "application/json", whole),
            Open = files.Keep(report.Id, "application/json", frozen.ForEverybody().Bytes()),
        };
    }

    /// <summary>A published version as its bytes have it; for everybody, or whole.</summary>
    public static FrozenPaper? Published(Files files, SubjectId report, ReportVersion version, bool whole) =>
        files.Find(report, whole ? version.File : version.Open) is { } file ? FrozenPaper.Read(file.Bytes) : null;

    private (FilledPaper Paper, ImmutableArray<string> Wrong) Fill(County county, Terms terms, ReportRecord report, string? words)
    {
        var (blocks, wrong) = ReadMarkdown.Of(words ?? report.Text?.Fact.Words ?? "");
        return (new FillPaper(county, report.Period, report.Form?.Fact.On ?? terms.Today, period => readings(county, period, terms), figure => GroupOf(county, figure), terms.Number(SmallNumbers.Hidden, terms.Today)).Fill(blocks) with { Least = terms.Number(SmallNumbers.Hidden, terms.Today), Few = terms.Number(SmallNumbers.Base, terms.Today) }, wrong);
    }

    /// <summary>What a group is called: a worker by name, a code with its meaning.</summary>
    private static string GroupOf(County county, Figure figure) =>
        figure.Breakdown?.IsOfStaff == true && figure.Group != "not-recorded" ? county.NameOf(figure.Group!) : figure.GroupInWords;
}
