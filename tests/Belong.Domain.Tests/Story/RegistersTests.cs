using System.Collections;
using System.Globalization;
using System.Reflection;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
using Belong.Domain.People;
using Belong.Domain.Reviewing;
using Belong.Domain.Tests.Facts;
using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Performance;
using Belong.Performance.Scorecards;
using Belong.Returns.Ssda903.Checking;
using Belong.Returns.Ssda903.Export;

namespace Belong.Domain.Tests.Story;

/// <summary>What every measure, scorecard, rule, clock and code list says of itself, and what is suggested, compared and put into calendars in the story, kept as text that people read.</summary>
public sealed class RegistersTests
{
    [Fact]
    public void Every_register_is_as_it_was_agreed() => Agreed.Holds("registers.txt", [.. Registers().Concat(Suggested()).Concat(Small())]);

    private static IEnumerable<string> Registers() =>
        AllMeasures.All.Select(measure => $"measure {Said(measure)}")
            .Concat(Scorecards.All.Select(scorecard => $"scorecard {Said(scorecard)}"))
            .Concat(Clocks.Of(RecordKind.Of<ChildRecord>()).Select(clock => $"clock {clock.GetType().Name} {Said(clock)}").Concat(Clocks.Rules.Select(rule => $"rule of duty {Said(rule)}, settings {string.Join(' ', rule.Settings.Select(setting => setting.Code))}")))
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

    private static IEnumerable<string> Small()
    {
        foreach (var setting in Setting.All)
        {
            yield return $"setting {Said(setting)}, {setting.Range}; refuses {string.Join(' ', new[] { "", "-1", "0", "1", "x", "400", "401", "1000000" }.Where(value => setting.Wrong(value) is not null).Select(value => value.Length == 0 ? "blank" : value))}";
        }

        for (var year = 2017; year <= 2028; year++)
        {
            yield return $"return of {year}: {string.Join(' ', Layout.Of(year).Select(Layout.FileOf))}; sex {string.Join(' ', new[] { "M", "F", "U", "1", "2" }.Select(code => $"{code} as {Layout.SexIn(year, code)}"))}";
        }

        foreach (var text in new[] { "1/1/2017", "31/1/2017", "31/4/2017", "30/4/2017", "29/2/2016", "28/2/2017", "29/2/2017", "0/1/2017", "32/1/2017", "1/0/2017", "1/13/2017", "1/12/17", "1/12/12017", "//2017", "1//", "/3/2017", "1st/March/2017", "2nd/mar/2017", "x/y/z", "27 March 2017//", "27/03/2017//", "2017-03-27//", "27 3//" })
        {
            var parts = text.Split('/');
            var typed = TypedDay.Read(parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
            yield return $"typed {text}: {typed.On:yyyy-MM-dd} {typed.Wrong} {typed.WrongInWords("The date")}";
        }

        foreach (var name in new[] { "2017", "2017-q1", "2017-q4", "2017-q5", "2017-q0", "2017-01", "2017-12", "2017-13", "2017-00", "2017-w01", "2017-w52", "2017-w53", "2015-w53", "2017-w54", "1989", "x", "2017-x", "", "20171" })
        {
            yield return $"period {name}: {(Period.Parse(name) is { } period ? $"{period.Name}, {period}, {period.From:yyyy-MM-dd} to {period.Until:yyyy-MM-dd}, before {period.Before.Name}, last year {period.LastYear.Name}" : "none")}";
        }

        foreach (var (list, codes) in new[] { ("IN_TOUCH", CodeLists.InTouch), ("ACTIV", CodeLists.Activity), ("ACCOM", CodeLists.LeaverAccommodation) })
        {
            foreach (var code in codes.Codes.Select(code => code.Value))
            {
                var books = LookedAfterFrom("2015-01-05", until: "2017-03-01", born: "1999-03-01");
                books.Do(new RecordFact(Id(1)) { Said = new CareLeaverOfYear { Year = 2018, InTouch = list == "IN_TOUCH" ? code : "YES", Activity = list == "ACTIV" ? code : "F2", Accommodation = list == "ACCOM" ? code : "B1" } }, "2018-05-01");
                yield return $"care leaver, {list} {code}: {string.Join(", ", Figures.All(new Reading(books.County, new ReportingYear(2018), Terms.Of(books.County, Day("2018-05-01")))).Where(figure => figure.Key.StartsWith("care-leavers", StringComparison.Ordinal) && figure.Denominator > 0).Select(figure => $"{figure.Key} {Print.Of(figure)} {Print.MadeOf(figure)} of {figure.Children.Length}"))}";
            }
        }

        foreach (var text in new[] { "14/03/2020", "ZZ/03/2020", "ZZ/ZZ/ZZZZ", "14/03-2020", "14-03/2020", "Z1/03/2020", "14/03/20ZZ", "14/3/2020", "", "ZZ/03/20200" })
        {
            yield return $"date in a return, {text}: {DateGiven.Read(text)}";
        }

        foreach (var child in AStory.Told().County.Children)
        {
            yield return $"{AStory.NumberOf(child.Id)} is called {child.CalledName}, legally {child.LegalName}, born {child.BornOn:yyyy-MM-dd}";
        }
    }

    /// <summary>The plain parts of a thing.</summary>
    private static string Said(object of) => string.Join(", ", of.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).OrderBy(part => part.Name, StringComparer.Ordinal).Where(part => part.GetIndexParameters().Length == 0)
        .Select(part => (part.Name, Value: Plain(part.GetValue(of)))).Where(part => part.Value is { Length: > 0 }).Select(part => $"{part.Name} {part.Value}"));

    private static string? Plain(object? value) => value switch
    {
        bool or int or decimal or Enum or string => Convert.ToString(value, CultureInfo.InvariantCulture)!.ReplaceLineEndings(" / "),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateSpan span => span.ToString(),
        Type type => type.Name,
        IEnumerable<string> texts => string.Join(' ', texts),
        IEnumerable => null,
        _ => null,
    };
}
