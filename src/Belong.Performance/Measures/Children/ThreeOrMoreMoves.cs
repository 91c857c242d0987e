using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Children;

public sealed class ThreeOrMoreMoves : Measure
{
    public override string Code => "moves-3-plus";
    public override string? Event => "repeated moves";
    public override string Differs => "Counts moves: three placements are two moves. A count of children.";
    public override string Cohort => "Children looked after on the last day";
    public override string Title => "Children in care who moved placement three or more times in the year";
    public override string Source => "The record; the reviewing service's own measure";
    public override Unit Unit => Unit.Count;
    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string GroupInWords(string group) => $"{group} moves";
    public override string Definition =>
        """
        Children in care on the last day who moved from one placement to another three or more times in the year. It counts moves, not
        placements: three placements are two moves. Coming into care is no move, nor is a temporary one or the return from it, nor a
        change of house with the same carers.
        """;

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.ForAYear(Topic.Care, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading)
    {
        if (reading.Current(child) is null)
        {
            return [];
        }

        var moves = child.CountedPlacements
            .Where(each => !ReferenceEquals(each.Care.Episodes[0], each.Placement.Episodes[0]) && reading.TwelveMonths.Covers(each.Placement.From))
            .Select(each => each.Placement).ToList();
        return moves.Count >= 3
            ? [Part.Counted(child, true, $"{moves.Count} moves: {string.Join(", ", moves.Select(move => $"{move.From.InWords()}"))}", [.. moves.SelectMany(move => move.Episodes[0].Because).Distinct()]) with { Group = moves.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) }]
            : [];
    }
}
