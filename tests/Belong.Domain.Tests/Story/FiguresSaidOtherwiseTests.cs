using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Tests.Facts;
using Belong.Domain.Time;
using Belong.Performance;

namespace Belong.Domain.Tests.Story;

/// <summary>What becomes of a child’s part in the figures of 2016-17 where one entry of the story is said otherwise, kept as text that people read.</summary>
public sealed class FiguresSaidOtherwiseTests
{
    [Fact]
    public void Figures_are_as_it_was_agreed()
    {
        var county = AStory.Told().County;
        Agreed.Holds("figures-said-otherwise.txt", [.. county.Children.SelectMany(child => SaidOtherwise.Lines(county, child, other => [.. Parts(other, child.Id)], line => line[1..line.IndexOf(' ', StringComparison.Ordinal)]))]);
    }

    private static IEnumerable<string> Parts(County county, SubjectId child)
    {
        var reading = new Reading(county, Period.Parse("2017")!.Value, Terms.Of(county, Day("2017-07-21")), FiguresOfTheStoryTests.Postcodes.Known);
        return AllMeasures.All.SelectMany(measure => measure.PartsOf(county.Child(child)!, reading).Select(part => $"[{measure.Code} {part.Group} {(part.NotKnown ? "not known" : $"{part.Numerator}/{part.Denominator}")}]"))
            .Concat(Breakdown.All.Select(breakdown => $"[group {breakdown.Code} {reading.GroupOf(breakdown, county.Child(child)!)}]"));
    }
}
