using System.Collections.Immutable;

namespace Belong.Performance.Papers;

/// <summary>
/// What of live figures is not shown to whoever may open no child's record: the numbers that would not be published, by the same rule. Who
/// reads a mark in a published pack finds the mark behind its links too.
/// </summary>
public static class Disclosure
{
    /// <summary>The keys of the figures of one measure that are not shown: of the measure, of its own groups and, where it is divided, of the groups it is divided into.</summary>
    /// <param name="least">A number from 1 to this is not shown.</param>
    public static ImmutableHashSet<string> Hidden(Measure measure, Reading reading, Scope? scope, Breakdown? by, int least)
    {
        var figures = Figures.Of(measure, reading, scope).Concat(by is null ? [] : Figures.By(measure, by, reading, scope)).Where(figure => figure.Untold is null).ToList();

        // A group of which the whole says too much is not shown when it is asked for by itself.
        return scope?.Wider.Any(wider => Hidden(measure, reading, wider.Scope, wider.By, least).Contains($"{measure.Code}-{wider.By.Code}-{wider.Group}")) == true
            ? [.. figures.Select(figure => figure.Key)]
            : [.. Suppression.Of(figures.ConvertAll(figure => Paper(figure, reading, scope)), least).Select(at => figures[at].Key)];
    }

    /// <summary>The figure as it is shown: with a mark in its place where it is hidden, and without saying of how few it is not known.</summary>
    public static Figure Of(Figure figure, ImmutableHashSet<string> hidden, int least) =>
        figure.Untold is null && hidden.Contains(figure.Key) ? figure with { Numerator = null, Denominator = null, Parts = [], Untold = new(Suppression.Mark, $"Numbers from 1 to {least} are not shown, nor any that would reveal them") }
        : figure.NotKnown is var unknown && unknown >= 1 && unknown <= least ? figure with { Parts = [.. figure.Parts.Where(part => !part.NotKnown)] }
        : figure;

    private static PaperFigure Paper(Figure figure, Reading reading, Scope? scope) =>
        new(figure.Key, figure.Measure.Title, "", "", reading.Period, figure.Measure.Unit, figure.Value, figure.Numerator, figure.Denominator, figure) { Of = scope?.Name ?? "" };
}
