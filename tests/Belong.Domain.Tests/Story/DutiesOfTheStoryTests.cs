using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
using Belong.Domain.Tests.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Tests.Story;

/// <summary>
/// Every duty of the story, kept as text that people read, as it stood on three days, of what was known by then; and what becomes of the duties of a record
/// when one of its entries is withdrawn, or had come a day earlier or later.
/// </summary>
public sealed class DutiesOfTheStoryTests
{
    private static readonly string[] Days = ["2016-07-04", "2016-12-09", "2017-07-21"];

    [Fact]
    public void Every_duty_is_as_it_was_agreed() => Agreed.Holds("duties-of-the-story.txt", [.. Lines(AStory.Told().County)]);

    private static IEnumerable<string> Lines(County county)
    {
        var then = Days.ToDictionary(day => day, day => AStory.Told(day).County);
        foreach (var record in county.Children.Concat<Domain.Facts.Record>(county.Panels).OrderBy(record => record.Id.ToString(), StringComparer.Ordinal))
        {
            var number = AStory.NumberOf(record.Id);
            foreach (var day in Days)
            {
                yield return $"# Record {number} on {Day(day).InWords()}";
                foreach (var line in then[day].Find(record.Id) is { } known ? Of(known, then[day], Day(day)) : [])
                {
                    yield return line;
                }
            }

            var whole = Of(record, county, Day(Days[^1])).ToHashSet();
            foreach (var (words, other) in AStory.Otherwise(county, record))
            {
                var now = Of(other.Find(record.Id)!, other, Day(Days[^1])).ToHashSet();
                if (!now.SetEquals(whole))
                {
                    yield return $"# Record {number}, {words}";
                    foreach (var line in whole.Except(now).Select(line => $"- {line}").Concat(now.Except(whole).Select(line => $"+ {line}")))
                    {
                        yield return line;
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Of(Domain.Facts.Record record, County county, DateOnly day)
    {
        var terms = Terms.Of(county, day);
        var duties = record.AllDuties(terms);
        return duties.Select(duty => $"{duty.Clock}: {duty.What}, {(duty.By is { } by ? $"by {by:yyyy-MM-dd}{(duty.ByTime is { } time ? $" {time:HH:mm}" : "")}{(duty.PlanFor is { } plan && plan != by ? $", plan for {plan:yyyy-MM-dd}" : "")}" : "not known by when")}, {duty.On(day)}{(duty.DoneOn is { } done ? $" done {done:yyyy-MM-dd}" : "")}{(duty.StoppedOn is { } stopped ? $" stopped {stopped:yyyy-MM-dd}" : "")}{(duty.BeyondOn is { } beyond ? $" beyond {beyond:yyyy-MM-dd}" : "")}{(duty.Provisional ? " provisional" : "")} [{duty.Rule.Title}]: {duty.Why}");
    }
}
