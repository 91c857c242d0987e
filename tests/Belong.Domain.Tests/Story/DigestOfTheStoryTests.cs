using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Tests.Facts;

namespace Belong.Domain.Tests.Story;

/// <summary>What each person of the story is told on some mornings, kept as text that people read.</summary>
public sealed class DigestOfTheStoryTests
{
    [Fact]
    public void Every_mornings_message_is_as_it_was_agreed() => Agreed.Holds("digests-of-the-story.txt", [.. Lines()]);

    private static IEnumerable<string> Lines()
    {
        foreach (var day in new[] { "2016-03-10", "2016-04-04", "2016-11-14", "2017-07-06" })
        {
            var books = AStory.Told(day);
            books.Do(new RecordFact(Id(AStory.Worker)) { Said = new Domain.Workforce.EmailAddress { Address = "ken@county.example" } }, day);
            foreach (var digest in DigestOfDay.Of(books.County, OwedInCounty.Of(books.County, Terms.Of(books.County, Day(day))), Day(day), "https://belong.example"))
            {
                yield return $"# {day}: to {digest.Who}, {digest.Email}: {digest.Subject}";
                foreach (var line in digest.Body.Split("\r\n"))
                {
                    yield return $"  {line}";
                }
            }
        }
    }
}
