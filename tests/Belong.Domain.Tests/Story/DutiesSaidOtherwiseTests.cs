using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
using Belong.Domain.Tests.Facts;

namespace Belong.Domain.Tests.Story;

/// <summary>What becomes of duties where one entry of the story is said otherwise, kept as text that people read.</summary>
public sealed class DutiesSaidOtherwiseTests
{
    private static readonly DateOnly Today = Day("2017-07-21");

    [Fact]
    public void Duties_are_as_it_was_agreed()
    {
        var county = AStory.Told().County;
        Agreed.Holds("duties-said-otherwise.txt", [.. Records(county).SelectMany(record => SaidOtherwise.Lines(county, record, other => [.. other.Find(record.Id)!.AllDuties(Terms.Of(other, Today)).Select(InWords)], line => line[1..line.IndexOf(':', StringComparison.Ordinal)]))]);
    }

    public static IEnumerable<Domain.Facts.Record> Records(County county) => county.Children.Concat<Domain.Facts.Record>(county.Panels).OrderBy(record => record.Id.ToString(), StringComparer.Ordinal);

    private static string InWords(Duty duty) => $"[{duty.Clock}: {duty.What}, {(duty.By is { } by ? $"by {by:yyyy-MM-dd}{(duty.ByTime is { } time ? $" {time:HH:mm}" : "")}" : "not known by when")}, {duty.On(Today)}{(duty.DoneOn is { } done ? $" done {done:yyyy-MM-dd}" : "")}{(duty.StoppedOn is { } stopped ? $" stopped {stopped:yyyy-MM-dd}" : "")}{(duty.Provisional ? " provisional" : "")}]";
}
