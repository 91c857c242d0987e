using AngleSharp.Dom;
using Belong.Domain.Children;
using Belong.Web.House;
using Belong.Web.House.Doings;

namespace Belong.Web.Tests.House;

/// <summary>A day typed on any form: what is wrong is named with the question and its box, and what was typed stays.</summary>
public class TypingADayTests
{
    [Theory]
    [InlineData("4", "–", "2010", "Date of birth must include a month", "month")]
    [InlineData("4", "", "2010", "Date of birth must include a month", "month")]
    [InlineData("", "5", "", "Date of birth must include a day and year", "day year")]
    [InlineData("4", "5", "10", "Date of birth: Year must include 4 numbers", "year")]
    [InlineData("31", "2", "2010", "Date of birth must be a real date: February 2010 has 28 days", "day month")]
    [InlineData("4/5/10", "", "", "Date of birth: Year must include 4 numbers", "day")]
    [InlineData("4", "Smarch", "2010", "Date of birth must include a real month, such as 3 or March", "month")]
    [InlineData("4", "5", "", "Date of birth must include a year", "year")]
    public async Task On_a_form_of_questions_each_wrong_part_is_named_marked_and_led_to_and_stays_as_typed(string day, string month, string year, string says, string boxes)
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        using var worker = await AVisitor.To(service, "w-045");
        var answer = await worker.PostAsync("/children/open", ("Given", "Amara"), ("BornOn.day", day), ("BornOn.month", month), ("BornOn.year", year), ("Sex", "F"), ("IsUnaccompanied", "False"), ("InterpreterNeeded", "False"));
        SaysSo(answer, "BornOn", says, boxes, day, month, year);
        Assert.Empty(answer.Page.QuerySelectorAll("[id^=ExpectedOn].govuk-input--error"));
        Assert.Empty(service.Ledger.County.Children);
    }

    [Theory]
    [InlineData("2", "", "2026", "Review date must include a month", "month")]
    [InlineData("31", "2", "2026", "Review date must be a real date: February 2026 has 28 days", "day month")]
    [InlineData("2", "3", "26", "Review date: Year must include 4 numbers", "year")]
    [InlineData("2/3", "", "", "Review date must include a year", "day")]
    public async Task On_a_form_of_its_own_the_same_is_said_the_same(string day, string month, string year, string says, string boxes)
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var child = await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var officer = await AVisitor.To(service, "iro-01");
        var answer = await officer.PostAsync($"/children/{child}/reviews/record", ("HeldOn.day", day), ("HeldOn.month", month), ("HeldOn.year", year), ("Participation", "PN1"));
        SaysSo(answer, "HeldOn", says, boxes, day, month, year);
    }

    [Theory]
    [InlineData("4", "Mar", "2010", "2010-03-04")]
    [InlineData("4", "March", "2010", "2010-03-04")]
    [InlineData("4", "Sept", "2010", "2010-09-04")]
    [InlineData("4/5/2010", "", "", "2010-05-04")]
    [InlineData("", "4 May 2010", "", "2010-05-04")]
    public async Task Names_of_months_and_days_in_one_box_are_understood(string day, string month, string year, string means)
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        using var officer = await AVisitor.To(service, "r-001");
        (string, string)[] typed = [("Given", "Amara"), ("BornOn.day", day), ("BornOn.month", month), ("BornOn.year", year), ("Sex", "F"), ("IsUnaccompanied", "False"), ("InterpreterNeeded", "False")];

        // Another part is wrong: the day stays as it was typed, and nothing of it is marked.
        var wrong = await officer.PostAsync("/children/open", [.. typed, ("Sex", "Q")]);
        Assert.Equal((day, month, year), Boxes(wrong.Page, "BornOn"));
        Assert.Empty(wrong.Page.QuerySelectorAll("[id^=BornOn].govuk-input--error"));

        Assert.Empty((await officer.PostAsync("/children/open", typed)).Errors);
        Assert.Equal(Day(means), service.Ledger.County.Children.Single().BornOn);
    }

    [Fact]
    public async Task A_correction_takes_a_month_by_name_and_checks_it_as_the_day_it_is()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var child = await service.GivenAsync(LookedAfterFrom("2026-02-02").Reviewed("2026-02-27"));
        using var officer = await AVisitor.To(service, "iro-01");
        var address = $"/children/{child}/facts/{service.Ledger.County.Child(child)!.Facts<Domain.Reviewing.Review>()[0].FactId}/correct";
        var same = await officer.PostAsync(address, ("HeldOn.day", "27"), ("HeldOn.month", "Feb"), ("HeldOn.year", "2026"), ("Participation", "PN2"), ("WhyCorrected", "A slip"));
        var rows = same.Page.QuerySelectorAll(".govuk-summary-list__row").ToDictionary(row => row.QuerySelector("dt")!.TextContent.Trim(), row => row.QuerySelector(".govuk-tag") is not null);
        Assert.Equal((false, true), (rows["When was the review held?"], rows["How did the child take part?"])); // the same day typed otherwise is no change
        var other = await officer.PostAsync(address, ("HeldOn.day", "26/2/2026"), ("Participation", "PN1"), ("WhyCorrected", "A slip"));
        Assert.Contains("26 February 2026", other.Main, StringComparison.Ordinal);
        await officer.RawPostAsync(address, new FormUrlEncodedContent(AVisitor.Hidden(other)));
        Assert.Equal(Day("2026-02-26"), service.Ledger.County.Child(child)!.Facts<Domain.Reviewing.Review>()[0].Fact.HeldOn);
    }

    [Fact]
    public async Task A_draft_keeps_what_is_no_day_yet()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        using var officer = await AVisitor.To(service, "r-001");
        var form = AVisitor.Hidden(await officer.GetAsync("/children/open")).Concat([new("BornOn.day", "4/5/2010"), new("BornOn.month", "Smarch"), new("BornOn.year", "")]);
        await officer.RawPostAsync("/children/open?handler=Draft", new FormUrlEncodedContent(form));
        Assert.Equal(("4/5/2010", "Smarch", ""), Boxes((await officer.GetAsync("/children/open")).Page, "BornOn"));
    }

    /// <summary>An error must be able to say which day it means.</summary>
    [Fact]
    public void Every_day_that_a_form_asks_for_has_a_name_of_its_own_that_is_no_question()
    {
        var forms = Data.FactJson.Kinds.Values.Select(kind => (kind.Name, Asked: Questions.OfFact(kind.Type)))
            .Concat(Doing.All.Where(doing => !doing.IsFact).Select(doing => (doing.Name, Asked: Questions.OfAct((Act)Activator.CreateInstance(doing.Type, Id(1))!)))).ToList();
        foreach (var (form, asked) in forms)
        {
            var days = asked.Where(question => (Nullable.GetUnderlyingType(question.Property.PropertyType) ?? question.Property.PropertyType) == typeof(DateOnly)).Select(question => question.Named).ToList();
            Assert.True(days.Distinct().Count() == days.Count && !days.Exists(name => name.Contains('?')), $"{form}: {string.Join(", ", days)}");
        }

        Assert.Contains(forms.SelectMany(form => form.Asked), question => question.Named == "Visit date");
    }

    private static (string, string, string) Boxes(IDocument page, string name) =>
        (page.QuerySelector($"#{name}-day")!.GetAttribute("value") ?? "", page.QuerySelector($"#{name}-month")!.GetAttribute("value") ?? "", page.QuerySelector($"#{name}-year")!.GetAttribute("value") ?? "");

    private static void SaysSo(Answer answer, string name, string says, string boxes, string day, string month, string year)
    {
        Assert.Contains(says, answer.Errors);
        Assert.Equal((day, month, year), Boxes(answer.Page, name));
        Assert.Equal(boxes.Split(' ').Select(box => $"{name}-{box}"), answer.Page.QuerySelectorAll($"[id^={name}].govuk-input--error").Select(box => box.Id));
        var link = answer.Page.QuerySelectorAll(".govuk-error-summary a").Single(link => link.TextContent == says).GetAttribute("href");
        Assert.Equal($"#{name}-{boxes.Split(' ')[0]}", link);
        Assert.Equal("input", answer.Page.QuerySelector(link!)!.LocalName);
    }
}
