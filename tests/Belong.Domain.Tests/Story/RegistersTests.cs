using System.Collections;
using System.Globalization;
using System.Reflection;
using Belong.Domain.Duties;
using Belong.Domain.Panels;
using Belong.Domain.People;
using Belong.Domain.Reviewing;
using Belong.Domain.Tests.Facts;
using Belong.Domain.Workforce;
using Belong.Performance;
using Belong.Performance.Scorecards;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Domain.Tests.Story;

/// <summary>What every measure, scorecard, rule, clock and code list says of itself, and what is suggested, compared and put into calendars in the story, kept as text that people read.</summary>
public sealed class RegistersTests
{
    [Fact]
    public void Every_register_is_as_it_was_agreed() => Agreed.Holds("registers.txt", [.. Registers().Concat(Suggested())]);

    private static IEnumerable<string> Registers() =>
        AllMeasures.All.Select(measure => $"measure {Said(measure)}")
            .Concat(Scorecards.All.Select(scorecard => $"scorecard {Said(scorecard)}"))
            .Concat(Clocks.OfAChild.Select(clock => $"clock {clock.GetType().Name} {Said(clock)}").Concat(Clocks.Rules.Select(rule => $"rule of duty {Said(rule)}, settings {string.Join(' ', rule.Settings.Select(setting => setting.Code))}")))
            .Concat(RuleBook.All.Select(rule => $"rule {rule.Code} {rule.From} to {rule.Until}, looks at {string.Join(", ", rule.Looks.Select(look => look.InWords))} {string.Join(' ', rule.Looks.SelectMany(look => look.Columns))}, judges {string.Join(' ', rule.Judges.Select(table => table.Name))}, opens {string.Join(' ', rule.Opens.OrderBy(each => each.Key.Number).Select(each => $"{each.Key.Name} {each.Value}"))}"))
            .Concat(typeof(CodeLists).GetProperties(BindingFlags.Static | BindingFlags.Public).Where(each => each.PropertyType == typeof(CodeList)).Select(each => $"codes {each.Name}: {string.Join(' ', ((CodeList)each.GetValue(null)!).Codes.Select(code => $"{code.Value}{Enumerable.Range(2000, 40).Where(year => ((CodeList)each.GetValue(null)!).HasIn(code.Value, year)).ToList() switch { [] => " never", [2000, .., 2039] => "", [var first, .., var last] => $" {first}-{last}", [var one] => $" {one}" }}"))}"));

    private static IEnumerable<string> Suggested()
    {
        foreach (var day in new[] { "2016-08-20", "2016-12-09", "2017-07-21" })
        {
            var county = AStory.Told(day).County;
            foreach (var child in county.Children)
            {
                yield return $"suggested for {AStory.NumberOf(child.Id)} on {day}: {string.Join("; ", SuggestOfficers.For(child, county, Day(day)).Select(Said))}";
            }

            foreach (var worker in county.Workers)
            {
                yield return $"{worker.WorkerId} on {day}: {worker.FullTimeOn(Day(day))}{(worker.IsAwayOn(Day(day)) ? " away" : "")}";
            }

            foreach (var line in OwnCalendar.Of(OwedInCounty.Of(county, Terms.Of(county, Day(day))).All.Take(30), "https://belong.example", new DateTime(2017, 7, 21, 9, 0, 0, DateTimeKind.Utc)).Split("\r\n").Where(_ => day == "2017-07-21"))
            {
                yield return $"calendar: {line}";
            }
        }

        var plans = AStory.Told().County.BusinessPlans;
        foreach (var change in ComparePlans.Of(plans[0], plans[0]))
        {
            yield return $"compared: {Said(change)}";
        }
    }

    /// <summary>The plain parts of a thing.</summary>
    private static string Said(object of) => string.Join(", ", of.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).OrderBy(part => part.Name, StringComparer.Ordinal).Where(part => part.GetIndexParameters().Length == 0)
        .Select(part => (part.Name, Value: Plain(part.GetValue(of)))).Where(part => part.Value is { Length: > 0 }).Select(part => $"{part.Name} {part.Value}"));

    private static string? Plain(object? value) => value switch
    {
        bool or int or decimal or Enum or string => Convert.ToString(value, CultureInfo.InvariantCulture)!.ReplaceLineEndings(" / "),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Domain.Time.DateSpan span => span.ToString(),
        Type type => type.Name,
        IEnumerable<string> texts => string.Join(' ', texts),
        IEnumerable => null,
        _ => null,
    };
}
