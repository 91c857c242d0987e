using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Tests.Facts;

namespace Belong.Domain.Tests.Story;

/// <summary>
/// What becomes of the duties of the story’s children with one entry more of every kind, on any day, and with every number that the council decides one more and one less,
/// kept as text that people read.
/// </summary>
public sealed class DutiesOfOneMoreTests
{
    private static readonly DateOnly Today = Day("2017-07-21");

    [Fact]
    public void Duties_turn_with_one_entry_more_as_it_was_agreed()
    {
        var county = AStory.Told().County;
        Agreed.Holds("duties-of-one-more.txt", [.. county.Children.Where(child => AStory.NumberOf(child.Id) is 2 or 3 or 5 or 8).SelectMany(child => SaidOtherwise.TurnsOfOneMore(county, child, other => Standing(other.Child(child.Id)!, other)).Prepend($"# Child {AStory.NumberOf(child.Id)}"))]);
    }

    [Fact]
    public void Duties_move_with_every_setting_as_it_was_agreed()
    {
        var books = AStory.Told();
        var whole = Duties(books.County);
        var lines = new List<string>();
        foreach (var setting in Setting.All.Where(setting => setting.Range is not null))
        {
            foreach (var by in new[] { -1, 1 })
            {
                var value = $"{int.Parse(setting.Ordinary, System.Globalization.CultureInfo.InvariantCulture) + by}";
                if (setting.Wrong(value) is { } wrong)
                {
                    lines.Add($"{setting.Code} {value}: {wrong}");
                    continue;
                }

                var said = new ChangeSetting(setting.Code) { Value = value, From = Day("2000-01-01"), Reason = "Agreed" }.Decide(books.County, Today, new("clerk", "The clerk"));
                var now = Duties(books.County.With(said, books.County.Sign(ChangeId.Of("setting"), new DateTime(2017, 7, 21, 9, 0, 0, DateTimeKind.Utc), "clerk", "Agreed"), out _));
                lines.Add($"{setting.Code} {value} for {setting.Ordinary}: {string.Join(" ", whole.Except(now).Select(duty => $"- {duty}").Concat(now.Except(whole).Select(duty => $"+ {duty}")))}");
            }
        }

        Agreed.Holds("duties-by-settings.txt", lines);
    }

    [Theory]
    [InlineData("Reviewing officer", "ReviewingOfficer")]
    [InlineData(" reviewing OFFICER ", "ReviewingOfficer")]
    [InlineData("Independent reviewing officer", "ReviewingOfficer")]
    [InlineData("IRO", "ReviewingOfficer")]
    [InlineData("iro", "ReviewingOfficer")]
    [InlineData("The reviewing officer", "SocialWorker")]
    [InlineData("Social worker", "SocialWorker")]
    [InlineData("Carer", "SocialWorker")]
    public void A_decision_is_the_reviewing_officers_only_where_it_names_them(string owner, string post)
    {
        var books = LookedAfterFrom("2016-01-04", born: "2009-05-06").Reviewed("2016-01-29");
        books.Do(new Domain.Reviewing.DecideAtReview(Id(1)) { Review = books.Child(Id(1)).Facts<Domain.Reviewing.Review>()[0].FactId, What = "A letter", Owner = owner, By = Day("2016-02-20") }, "2016-01-29");
        Assert.Equal(post, books.Child(Id(1)).Duties<Domain.Reviewing.DecisionClock>(Terms.Of(books.County, Day("2016-02-01"))).Single().Rule.Who.ToString());
    }

    private static List<string> Duties(County county) => [.. county.Everything.SelectMany(record => record.AllDuties(Terms.Of(county, Today)).Select(duty => $"[{AStory.NumberOf(record.Id)} {duty.Clock}: {duty.What}, {duty.By:yyyy-MM-dd} {duty.ByTime:HH:mm} {duty.On(Today)}]"))];

    private static string Standing(ChildRecord child, County county) =>
        string.Join("; ", child.AllDuties(Terms.Of(county, Today)).GroupBy(duty => duty.Clock).Select(clock => $"{clock.Key} {string.Join(' ', clock.GroupBy(duty => duty.On(Today)).OrderBy(state => state.Key).Select(state => $"{state.Count()} {state.Key}"))}"));
}
