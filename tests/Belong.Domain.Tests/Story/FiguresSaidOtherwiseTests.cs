using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Tests.Facts;
using Belong.Domain.Time;
using Belong.Performance;

namespace Belong.Domain.Tests.Story;

/// <summary>What becomes of the figures of 2016-17 where one entry of the story is said otherwise, kept as text that people read.</summary>
public sealed class FiguresSaidOtherwiseTests
{
    [Fact]
    public void Figures_are_as_it_was_agreed()
    {
        var county = AStory.Told().County;
        var year = Read(county, null);
        Agreed.Holds("figures-said-otherwise.txt", [.. county.Children.SelectMany(child => SaidOtherwise.Lines(county, child, other => [.. Figures.All(other == county ? year : Read(other, year.ByRecord)).Select(InWords)], line => line[1..line.IndexOf(' ', StringComparison.Ordinal)]))]);
    }

    private static Reading Read(County county, PartsByRecord? known) => new(county, Period.Parse("2017")!.Value, Terms.Of(county, Day("2017-07-21")), FiguresOfTheStoryTests.Postcodes.Known, known: known);

    private static string InWords(Figure figure) => $"[{figure.Key} {Print.Of(figure)} ({figure.Numerator}/{figure.Denominator}{(figure.NotKnown > 0 ? $", {figure.NotKnown} not known" : "")})]";
}
