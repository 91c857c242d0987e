using Belong.Domain.Alerts;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Overview;
using Belong.Domain.Relations;
using Belong.Domain.Tests.Facts;

namespace Belong.Domain.Tests.Story;

/// <summary>What the first page of each child of the story tells on some days, and what is alarming then, kept as text that people read.</summary>
public sealed class PagesOfTheStoryTests
{
    [Fact]
    public void Every_first_page_tells_what_was_agreed() => Agreed.Holds("pages-of-the-story.txt", [.. Lines()]);

    private static IEnumerable<string> Lines()
    {
        foreach (var day in new[] { "2016-03-20", "2016-07-15", "2016-11-30", "2017-03-31", "2017-07-21" })
        {
            var county = AStory.Told(day).County;
            var terms = Terms.Of(county, Day(day));
            foreach (var child in county.Children.OrderBy(child => child.Id.ToString(), StringComparer.Ordinal))
            {
                yield return $"# {day}: {child.CalledName}";
                foreach (var alert in child.Alerts(terms))
                {
                    yield return $"  ! {alert.Word} ({alert.Watch}, {alert.Urgency}): {alert.Says}{(alert.Ran(Day(day).ToDateTime(new TimeOnly(8, 0))) is { Length: > 0 } ran ? $" {ran}" : "")}";
                }

                foreach (var chapter in new StoryOfAChild(child, terms, id => $"<{id}>", id => county.Child(id), county.Adult).Chapters)
                {
                    yield return $"  {chapter.Title}{(chapter.Page.Length > 0 ? $" [{chapter.Page}]" : "")}";
                    foreach (var says in chapter.Says)
                    {
                        yield return $"    {says.Words}{(says.Quoted.Length > 0 ? $" “{says.Quoted}”" : "")}{(says.Missing is { } missing ? $" (record: {missing.Name})" : "")}{(says.By is { } by ? $" ({by.Kind.Name})" : "")}";
                    }
                }
            }
        }
    }
}
