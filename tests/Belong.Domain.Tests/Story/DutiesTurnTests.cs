using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Tests.Facts;

namespace Belong.Domain.Tests.Story;

/// <summary>
/// The days on which duties turn, for each day of each entry of the story, kept as text that people read: a duty is told by how it stands and not by its
/// day, so that only the days are there on which something turns.
/// </summary>
public sealed class DutiesTurnTests
{
    private static readonly DateOnly Today = Day("2017-07-21");

    [Fact]
    public void Days_on_which_duties_turn_are_as_it_was_agreed()
    {
        var county = AStory.Told().County;
        Agreed.Holds("duties-turn.txt", [.. DutiesSaidOtherwiseTests.Records(county).SelectMany(record => SaidOtherwise.Turns(county, record, other => Standing(record.Id, other)).Prepend($"# Record {AStory.NumberOf(record.Id)}"))]);
    }

    private static string Standing(SubjectId id, County county) =>
        string.Join("; ", county.Find(id)!.AllDuties(Terms.Of(county, Today)).GroupBy(duty => duty.Clock).Select(clock => $"{clock.Key} {string.Join(' ', clock.GroupBy(duty => duty.On(Today)).OrderBy(state => state.Key).Select(state => $"{state.Count()} {state.Key}"))}"));
}
