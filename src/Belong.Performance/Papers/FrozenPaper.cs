using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Belong.Domain.Facts;
using Belong.Domain.Reporting;

namespace Belong.Performance.Papers;

/// <summary>
/// A paper as it was published. Its bytes are the same whenever they are made again from the same text, as known at the same
/// instant, by the same program.
/// </summary>
/// <param name="Format">The version of this shape.</param>
/// <param name="KnownAt">The instant as at which the county was read (UTC).</param>
/// <param name="Least">Numbers from 1 to this are hidden from everybody.</param>
/// <param name="On">The day on which it was published.</param>
public sealed record FrozenPaper(int Format, Guid Report, FrozenHead Head, DateOnly On, DateTime KnownAt, string Program, int Least, ImmutableArray<Block> Blocks, ImmutableArray<FrozenFigure> Figures)
{
    /// <summary>The one form in which papers are written.</summary>
    internal static readonly JsonSerializerOptions Written = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Freezes a filled paper.</summary>
    /// <param name="published">Papers that everybody may have read by then: what can be worked out from them together with this one is hidden in this one.</param>
    public static FrozenPaper Of(ReportRecord report, FilledPaper filled, DateOnly on, DateTime knownAt, string program, params IEnumerable<FrozenPaper> published)
    {
        var hidden = Suppression.Of(filled.Figures, filled.Least, Beside(filled, published));
        return new(2, report.Id.Value, FrozenHead.Of(report.Form!.Fact), on, knownAt, program, filled.Least, filled.Blocks, [.. filled.Figures.Select((figure, i) => FrozenFigure.Freeze(figure, hidden.Contains(i)))]);
    }

    /// <summary>The figures of other papers that count what this one counts, and whether each was printed for everybody.</summary>
    private static IReadOnlyList<(PaperFigure Figure, bool IsHidden)> Beside(FilledPaper filled, IEnumerable<FrozenPaper> published)
    {
        var measures = filled.Figures.Select(figure => figure.Figure?.Measure.Code).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. published.SelectMany(paper => paper.Figures).Select(figure => (Figure: figure.Thawed(), figure.IsHidden)).Where(each => each.Figure is { } figure && measures.Contains(figure.Figure!.Measure.Code)).Select(each => (each.Figure!, each.IsHidden)).DistinctBy(each => (each.Item1.Id, each.IsHidden, each.Item1.Value))];
    }

    /// <summary>The same for everybody: small numbers hidden wherever they stand, and neither parts nor anybody's id.</summary>
    public FrozenPaper ForEverybody()
    {
        var hidden = Enumerable.Range(0, Figures.Length).Where(i => Figures[i].IsHidden).ToHashSet();
        return this with
        {
            Blocks = [.. Blocks.Select(block => Hide(block, hidden))],
            Figures = [.. Figures.Select(figure => figure.IsHidden ? figure with { Parts = [], Value = null, Numerator = null, Denominator = null, NotKnown = 0, InWords = Suppression.Mark } : figure with { Parts = [], Numerator = figure.Unit == Unit.Average ? null : figure.Numerator, NotKnown = figure.NotKnown >= 1 && figure.NotKnown <= Least ? 0 : figure.NotKnown })],
        };
    }

    /// <summary>By a stream: a paper with all its evidence is some ten megabytes, and a buffer of that size would be kept for the next.</summary>
    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        JsonSerializer.Serialize(stream, this, Written);
        return stream.ToArray();
    }

    /// <summary>A paper of before pictures were kept with it has them drawn as it is read.</summary>
    public static FrozenPaper Read(byte[] bytes) => JsonSerializer.Deserialize<FrozenPaper>(bytes, Written)! is var read && read.Format > 1 ? read : read with { Blocks = [.. read.Blocks.Select(block => block is Grid grid ? grid.Illustrated() : block)] };

    /// <summary>SHA-256 over what it says, the day and instant of reading left out, pictures, which say no more than their tables, and what is hidden, which hangs on what others printed: two that say the same share it.</summary>
    [JsonIgnore]
    public string Says => Digest((this with { KnownAt = default, On = default, Program = "", Blocks = [.. Blocks.Select(block => block is Grid grid ? grid with { Picture = null } : block)], Figures = [.. Figures.Select(figure => figure with { IsHidden = false })] }).Bytes());

    public static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static Block Hide(Block block, HashSet<int> hidden)
    {
        ImmutableArray<Run> Runs(ImmutableArray<Run> runs) =>
        [
            .. runs.Select((run, i) => !Hides(run) ? run
                : i > 0 && Hides(runs[i - 1]) && runs[i - 1].Figure == run.Figure && run.Text.StartsWith(" of ", StringComparison.Ordinal) ? run with { Text = "" }
                : run with { Text = run.Beside is null ? Suppression.Mark : "not published" }),
        ];

        return block switch
        {
            Heading heading => heading with { Text = Runs(heading.Text) },
            Paragraph paragraph => paragraph with { Text = Runs(paragraph.Text) },
            Quotation quotation => quotation with { Text = Runs(quotation.Text) },
            Points points => points with { Items = [.. points.Items.Select(Runs)] },
            Grid grid => (grid with { Heads = [.. grid.Heads.Select(Runs)], Rows = [.. grid.Rows.Select(row => row.Select(Runs).ToImmutableArray())], Picture = null }) is var shown && (grid.Picture is null ? shown : shown.Illustrated()) is var drawn && grid.Rows.Any(row => row.Any(cell => cell.Any(Hides))) ? drawn with { Note = $"{Suppression.Mark}: not published, so that no child can be told from it. {drawn.Note}".Trim() } : drawn,
            _ => block,
        };

        bool Hides(Run run) => (run.Figure is { } figure && hidden.Contains(figure)) || (run.Beside is { } beside && hidden.Contains(beside));
    }
}

/// <summary>A figure as it was published, with the definition it had and what it was made of.</summary>
/// <param name="Period">The name of its period.</param>
/// <param name="IsHidden">It is not printed for everybody.</param>
public sealed record FrozenFigure(
    string Id, string Key, string Title, string Group, string Definition, string Source, string Period, string Of, Unit Unit, decimal? Value, long? Numerator, long? Denominator, int NotKnown, string InWords, bool IsProvisional, bool IsHidden, string? Address, ImmutableArray<FrozenPart> Parts)
{
    public static FrozenFigure Freeze(PaperFigure figure, bool hidden) =>
        new(figure.Id, figure.Key, figure.Title, figure.GroupInWords, figure.Definition, figure.Source, figure.Period.Name, figure.Of, figure.Unit, figure.Value, figure.Numerator, figure.Denominator, figure.Figure?.NotKnown ?? 0, figure.InWords, figure.IsProvisional, hidden, figure.Address,
            figure.Kept);

    /// <summary>The figure of a paper again, to be set beside those of another; null where its measure or period is no longer known.</summary>
    public PaperFigure? Thawed()
    {
        if (Address is null || AllMeasures.All.Where(each => Key == each.Code || Key.StartsWith($"{each.Code}-", StringComparison.Ordinal)).MaxBy(each => each.Code.Length) is not { } measure || Domain.Time.Period.Parse(Period) is not { } period)
        {
            return null;
        }

        var rest = Key.Length > measure.Code.Length ? Key[(measure.Code.Length + 1)..] : null;
        var by = rest is null || measure.Groups.Contains(rest) ? null : Breakdown.All.Where(each => rest.StartsWith($"{each.Code}-", StringComparison.Ordinal)).MaxBy(each => each.Code.Length);
        return new(Key, Title, Definition, Source, period, Unit, Value, Numerator, Denominator, new(measure, Key, by is null ? rest : rest![(by.Code.Length + 1)..], Numerator, Denominator, []) { Breakdown = by }) { Of = Of, Kept = Parts };
    }

    /// <summary>What was counted of whom, to set beside what counts now.</summary>
    [JsonIgnore]
    public IEnumerable<Counts> Counted => Parts.Select(part => new Counts(new SubjectId(part.About), part.NotKnown ? 0 : part.Numerator, part.NotKnown ? 0 : part.Denominator, "As published"));
}

/// <summary>What one subject added, and the facts it was read from. No personal data: ids are random.</summary>
public sealed record FrozenPart(Guid About, long Numerator, long Denominator, bool NotKnown, ImmutableArray<Guid> Evidence)
{
    public static FrozenPart Of(Part part) => new(part.About.Id.Value, part.Numerator, part.Denominator, part.NotKnown, [.. part.Evidence.Select(entry => entry.FactId.Value).Distinct()]);
}
