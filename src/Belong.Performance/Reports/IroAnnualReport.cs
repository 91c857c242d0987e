using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Reviewing;
using Belong.Performance.Measures.Reviewing;

namespace Belong.Performance.Reports;

/// <summary>
/// The annual report of the independent reviewing officers, for any year: figures live in its sentences, last year beside
/// this year, and what children said who allowed it, without their names.
/// </summary>
public static class IroAnnualReport
{
    public const string Code = "iro";

    public static ImmutableArray<ReportPart> Of(IReadOnlyList<Figure> thisYear, IReadOnlyList<Figure> lastYear)
    {
        var now = thisYear.DistinctBy(figure => figure.Key).ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        var last = lastYear.DistinctBy(figure => figure.Key).ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        Piece F(string key) => new(InWords(Of(now, key)), Of(now, key));
        Piece Before(string key) => new(InWords(Of(last, key)), Of(last, key), OfLastYear: true);
        Piece Moved(string key) => new(Print.Change(Of(now, key), Of(last, key)) is { Length: > 0 } change ? change : "not comparable");
        ReportRow Row(string name, string key) => new(name, Of(now, key), Of(last, key));
        ReportTable Table(string title, bool drawn, params ReadOnlySpan<(string Name, string Key)> rows)
        {
            var list = ImmutableArray.CreateBuilder<ReportRow>();
            foreach (var (name, key) in rows)
            {
                list.Add(Row(name, key));
            }

            return new(title, list.ToImmutable(), drawn);
        }

        ReportTable Groups(string title, string code, Func<string, string> name, bool drawn = false) =>
            new(title, [.. now.Values.Where(figure => figure.Measure.Code == code && figure.Group is not null && figure.Breakdown is null && (figure.Numerator > 0 || figure.Denominator > 0)).Select(figure => Row(name(figure.Group!), figure.Key))], drawn);

        return
        [
            new("service", "The service",
                [new("At the end of the year "), F("cla-at-year-end"), new(" children were in care, of whom "), F("cla-at-year-end-uasc"), new(" were unaccompanied asylum seekers. Each full-time reviewing officer had "), F("caseload-per-officer"), new(" of them; guidance is 50 to 70. "), F("children-without-officer"), new(" had no officer.")],
                [Table("Caseloads", false, ("Children in care at the year’s end", "cla-at-year-end"), ("Children to each full-time officer", "caseload-per-officer"), ("Children without an officer", "children-without-officer"))]),
            new("reviews", "Reviews",
                [new("Officers held "), F("reviews-held"), new(" reviews, "), F("reviews-on-time-per-review"), new(" of them in time. The year before, the numbers were "), Before("reviews-held"), new(" and "), Before("reviews-on-time-per-review"), new(". Of the children in care at the end of the year, "), F("reviews-on-time-per-child"), new(" had every review of the year in time. The service was told late about "), F("late-notifications"), new(" children, "), Moved("late-notifications"), new(" from the year before.")],
                [Groups("Reviews by kind", "reviews-held", group => Codes.ReviewKinds.Say(group)), Groups("Late notifications by team", "late-notifications", group => group)]),
            new("seen", "Officers and children between reviews",
                [new("Before "), F("officer-visits-between-reviews"), new(" of reviews, the officer had seen the child since the previous review.")],
                [Groups("Seen between reviews, by area and quarter", "officer-visits-between-reviews", group => group.Replace("-q", ", quarter ", StringComparison.Ordinal).Replace('-', ' '), drawn: true)]),
            new("participation", "Taking part",
                [new("Children of five and over took part in "), F("participation-rate-5"), new(" of their reviews. They chaired "), F("reviews-chaired-full"), new(" in full and "), F("reviews-chaired-part"), new(" in part.")],
                [Table("Taking part and chairing", false, ("Took part, ages 4 and under left out", "participation-rate-5"), ("Took part, from four as the return counts", "participation-rate"), ("Chaired in full", "reviews-chaired-full"), ("Chaired in part", "reviews-chaired-part")), Groups("By code and age", "participation-by-age", group => $"{CodeLists.Participation.Say(group[..3])}, {group[4..].Replace("-plus", " and over", StringComparison.Ordinal)}")]),
            new("voice", "What children say",
                [new("Asked before their reviews, "), F("what-children-say-happy-most-of-the-time"), new(" of children said they are happy most of the time; "), F("what-children-say-sees-worker-right"), new(" see their social worker about as often as they want and "), F("what-children-say-sees-worker-too-few"), new(" not often enough.")],
                [Groups("What children say", "what-children-say", group => WhatChildrenSay.InWords(group), drawn: true), Groups("Surveys returned", "feedback-returns", group => Feedback.From.Say(group))]),
            new("plans", "Plans and practice",
                [new("Officers graded "), new(Of(now, "care-plan-grades-good") is { Untold: null, Denominator: { } graded } ? graded.ToString("N0", System.Globalization.CultureInfo.InvariantCulture) : "not recorded how many"), new(" plans: "), F("care-plan-grades-good"), new(" were good or better ("), Moved("care-plan-grades-good"), new("), "), F("care-plan-grades-inadequate"), new(" inadequate. "), F("care-plan-shared"), new(" were shared with the child and "), F("plan-in-timeframe"), new(" carried out in the child’s timeframe. Of the social workers’ reports "), F("reports-to-reviews-in-time"), new(" came in time and "), F("reports-to-reviews-missing"), new(" never came.")],
                [Groups("Care plans by grade", "care-plan-grades", group => Codes.Grades.Say(group), drawn: true), Groups("Child-focused practice by grade", "child-focused-practice", group => Codes.Grades.Say(group)), Table("Shared and carried out", false, ("Shared with the child", "care-plan-shared"), ("In the child’s timeframe", "plan-in-timeframe")), Groups("Reports to reviews", "reports-to-reviews", group => Capital(group.Replace('-', ' '))), Groups("Why plans are below good", "causes-of-weak-plans", group => Codes.Causes.Say(group)), Table("Decisions", false, ("Decisions carried out in time", "decisions-on-time"))]),
            new("challenge", "Challenge",
                [new("Officers raised "), F("disputes"), new(" disputes, with "), F("dispute-issues"), new(" issues; "), F("disputes-settled-in-time"), new(" of those settled were settled in time. Shares of issues are not shares of disputes, because a dispute may have several issues.")],
                [Groups("Disputes by the level they reached", "disputes", group => group == "level-0" ? "Informal" : Capital(group.Replace('-', ' '))), Groups("Issues by category and level", "dispute-issues", group => $"{Codes.Issues.Say(group[..^2])}, level {group[^1]}")]),
        ];
    }

    /// <summary>The figure of that key; of a measure that cannot be told, its one figure in the place of each group's.</summary>
    private static Figure? Of(Dictionary<string, Figure> figures, string key) =>
        figures.GetValueOrDefault(key) ?? figures.Values.FirstOrDefault(figure => figure is { Untold: not null, Group: null } && key.StartsWith($"{figure.Key}-", StringComparison.Ordinal));

    /// <summary>As it stands in a sentence.</summary>
    private static string InWords(Figure? figure) => figure?.Value is null ? Print.Of(figure).ToLowerInvariant() : Print.Of(figure);

    /// <summary>
    /// What children said in the year who allowed it to be quoted, for the author to pick from, the latest first. A quotation
    /// in which the child is named is left out, and so is all that stands on a restricted record.
    /// </summary>
    public static ImmutableArray<string> Quotations(Reading reading) =>
    [
        .. from child in reading.County.Children
           where child.Facts<Restriction>().IsEmpty
           from said in child.Facts<Consultation>()
           where said.Fact is { Of: "child", MayBeQuoted: true, Words.Length: > 0 } && reading.Span.Covers(said.Fact.On)
           let names = child.Facts<Name>().SelectMany(name => new[] { name.Fact.Given, name.Fact.Family }).Where(name => name.Length > 1)
           where !names.Any(name => said.Fact.Words.Contains(name, StringComparison.OrdinalIgnoreCase))
           group said by said.Fact.Words into words
           orderby words.Max(each => each.Fact.On) descending, words.Key
           select words.Key into quotation
           select quotation,
    ];

    /// <summary>The quotations that the report prints: those its author picked, as far as they may still be quoted.</summary>
    public static ImmutableArray<string> Quoted(Reading reading) =>
        reading.County.Council.Facts<ReportQuotations>().LastOrDefault(each => each.Fact.Report == Code && each.Fact.Year == reading.Year.Ends) is { } picked
            ? [.. picked.Fact.Words.Intersect(Quotations(reading), StringComparer.Ordinal)]
            : [];

    /// <summary>The comments of its author by the part they stand in.</summary>
    public static IReadOnlyDictionary<string, string> Comments(Reading reading) =>
        reading.County.Council.Facts<ReportComment>().Where(each => each.Fact.Report == Code && each.Fact.Year == reading.Year.Ends && each.Fact.Words.Length > 0)
            .GroupBy(each => each.Fact.Part, StringComparer.Ordinal).OrderBy(each => each.Key, StringComparer.Ordinal).ToDictionary(each => each.Key, each => each.Last().Fact.Words, StringComparer.Ordinal);

    /// <summary>The report as it is published: all that it prints, with a digest over it.</summary>
    public static PublishedReport Printed(Reading reading, ImmutableArray<ReportPart> parts)
    {
        var printed = new PublishedReport
        {
            Report = Code,
            Year = reading.Year.Ends,
            KnownAt = reading.County.At,
            Figures =
            [
                .. parts.SelectMany(part => part.Text.Where(piece => !piece.OfLastYear).Select(piece => piece.Figure).Concat(part.Tables.SelectMany(table => table.Rows).Select(row => row.This))).OfType<Figure>().DistinctBy(figure => figure.Key)
                    .Select(figure => new PrintedFigure(figure.Key, figure.Measure.Title, figure.Measure.Definition, figure.Numerator, figure.Denominator, Print.Of(figure))),
            ],
            Parts = [.. parts.Select(part => new PrintedPart(part.Code, part.Title, string.Concat(part.Text.Select(piece => piece.Words)), [.. part.Tables.Where(table => table.Rows.Length > 0).Select(table => new PrintedTable(table.Title, [.. table.Rows.Select(row => new PrintedRow(row.Name, Print.Of(row.This), Print.Of(row.Last), Print.Change(row.This, row.Last)))]))]))],
            Comments = Comments(reading),
            Quotations = Quoted(reading),
        };
        return printed with { Digest = PrintedDigest.Digest(printed) };
    }

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
