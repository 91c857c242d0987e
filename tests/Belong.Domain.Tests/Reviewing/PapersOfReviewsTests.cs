using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;
using Belong.Domain.Tests.Facts;
using Belong.Domain.Tests.Story;
using Belong.Domain.Time;
using Belong.Domain.Workforce;

namespace Belong.Domain.Tests.Reviewing;

/// <summary>
/// What a review is prepared from, kept as text that people read: the agenda and the papers of every review of some children, also where one entry is said otherwise; which
/// officer is suggested for whom; whose each duty is; and each morning’s message.
/// </summary>
public sealed class PapersOfReviewsTests
{
    private static readonly DateOnly Today = Day("2017-07-21");
    private static readonly County County = Told();

    [Fact]
    public void Reviews_are_prepared_as_it_was_agreed() =>
        Agreed.Holds("papers-of-reviews.txt", [.. County.Children.SelectMany(child => Papers(child).Prepend($"# Child {AStory.NumberOf(child.Id)}")), .. County.Children.Where(child => AStory.NumberOf(child.Id) is 1 or 2 or 9).SelectMany(child => SaidOtherwise.Lines(County, child, other => [.. Papers(other.Child(child.Id)!)], line => line[..line.IndexOf(':', StringComparison.Ordinal)]))]);

    [Fact]
    public void Officers_are_suggested_and_duties_held_as_it_was_agreed() =>
        Agreed.Holds("officers-and-duties.txt", [.. Suggested(County, "2016-12-09", "2017-04-08", "2017-07-21").Concat(Held(County)).Concat(Mornings()), .. County.Workers.SelectMany(worker => SaidOtherwise.Lines(County, worker, other => [.. Suggested(other, "2017-04-08").Concat(Held(other))], line => line[..line.IndexOf(':', StringComparison.Ordinal)])), .. County.Children.Where(child => AStory.NumberOf(child.Id) is 5 or 9).SelectMany(child => SaidOtherwise.Lines(County, child, other => [.. Suggested(other, "2017-04-08")], line => line[..line.IndexOf(':', StringComparison.Ordinal)]))]);

    /// <summary>The story, with a child of whom much is known before a review that is to come, and officers to choose from.</summary>
    private static County Told()
    {
        var books = AStory.Told();
        var nine = Id(9);
        void Do(string day, string by, Act act) => books.As(by).Do(act, day);
        void Say(string day, Fact fact) => books.As("sw-1").Do(new RecordFact(nine) { Said = fact }, day);
        foreach (var (number, id, role, team, area, full, from) in new[] { (45, "iro-2", Post.ReviewingOfficer.Code, "Reviewing", "East", 100, "2015-01-05"), (46, "iro-3", Post.ReviewingOfficer.Code, "Reviewing", "West", 50, "2015-01-05"), (47, "mgr-1", Post.TeamManager.Code, "North", "", 100, "2015-01-05"), (48, "rm-1", Post.ReviewingManager.Code, "Reviewing", "", 100, "2015-01-05") })
        {
            Do("2016-03-01", "clerk", new OpenWorker(Id(number)) { Id = id, Given = "Kim", Family = id, Email = $"{id}@county.example" });
            Do("2016-03-01", "clerk", new RecordFact(Id(number)) { Said = new Employment { From = Day(from), Role = role, Team = team, Area = area, FullTime = full, Kind = "permanent" } });
        }

        Do("2016-03-01", "clerk", new RecordFact(Id(45)) { Said = new LeadRole { From = Day("2016-01-01"), Theme = "missing" } });
        Do("2016-03-01", "clerk", new RecordFact(Id(46)) { Said = new LeadRole { From = Day("2016-01-01"), Theme = "with-parents" } });
        Do("2016-12-05", "sw-1", Opened(nine, "1999-10-10") with { ChildId = "1009", IsUnaccompanied = true });
        Do("2016-12-05", "sw-1", new StartLookingAfter(nine) { On = Day("2016-12-05"), Need = "N8", LegalStatus = "V2" });
        Do("2016-12-05", "sw-1", new PlaceChild(nine) { On = Day("2016-12-05"), Placement = new() { Code = "U6", Provider = "PR1", Home = "The Limes", Postcode = "AA1 2BB" } });
        Do("2016-12-06", "sw-1", new AllocateWorker(nine) { From = Day("2016-12-06"), Worker = "sw-1", Team = "North", Reason = "FCONTA" });
        Do("2016-12-06", "rm-1", new AllocateReviewingOfficer(nine) { Officer = "iro-2", From = Day("2016-12-06") });
        Do("2016-12-20", "iro-2", new PlanReview(nine) { On = Day("2016-12-30"), Kind = "initial", ChildsWishes = "At home", Invite = "child carer leaving-care" });
        Do("2016-12-30", "iro-2", new RecordReview(nine) { HeldOn = Day("2016-12-30"), Participation = "PN1", Kind = "initial", Planned = books.Child(nine).NextReview!.Id });
        var first = books.Child(nine).Reviews[0].FactId;
        Do("2016-12-30", "iro-2", new DecideAtReview(nine) { Review = first, What = "A college place", Owner = "Worker", By = Day("2017-03-01") });
        Do("2016-12-30", "iro-2", new DecideAtReview(nine) { Review = first, What = "A bank account", Owner = "Carer", By = Day("2017-06-29") });
        Say("2017-01-16", new CarePlanSection { On = Day("2017-01-16"), Section = "contact", Words = "Weekly calls" });
        Say("2017-02-01", new OfficersContact { On = Day("2017-02-01"), Kind = "visit", ChildsWords = "I miss my brother" });
        Say("2017-02-20", new CarePlanSection { On = Day("2017-02-20"), Section = "contact", Words = "Calls twice a week" });
        Say("2017-02-20", new LifeStoryWork { On = Day("2017-02-20"), Stage = "gathering" });
        Do("2017-03-01", "sw-1", new MoveChild(nine) { On = Day("2017-03-01"), Reason = "CARPL", Placement = new() { Code = "U6", Provider = "PR4", Home = "The Poplars", Postcode = "AA1 3CC", ToldAbout = "The garden" } });
        Do("2017-03-20", "sw-1", new MoveChild(nine) { On = Day("2017-03-20"), Reason = "CREQB", Placement = new() { Code = "H5", Provider = "PR4", Home = "Quay House", Postcode = "AA3 3AA" } });
        Do("2017-04-03", "sw-1", new MoveChild(nine) { On = Day("2017-04-03"), Reason = "CHILD", Placement = new() { Code = "P2", Provider = "PR4", Home = "Flat 4", Postcode = "AA4 4AA" } });
        Do("2017-04-10", "sw-1", new ReportMissing(nine) { From = Day("2017-04-08") });
        Do("2017-04-11", "sw-1", new RecordReturn(nine) { On = Day("2017-04-11") });
        Say("2017-05-02", new Meeting { Kind = "permanence", On = Day("2017-05-02"), Decided = "Stay put" });
        Say("2017-06-01", new Consultation { Of = "child", On = Day("2017-06-01"), Words = "I want a key", Feelings = "sad happy lonely" });
        Say("2017-06-02", new Consultation { Of = "carer", On = Day("2017-06-02"), Words = "" });
        Do("2017-06-05", "iro-2", new PlanReview(nine) { On = Day("2017-08-01"), Kind = "subsequent", ChildsWishes = "At the flat", WhyLate = "The officer was away", Invite = "child leaving-care" });
        return books.County;
    }

    private static IEnumerable<string> Papers(ChildRecord child)
    {
        foreach (var id in child.PlannedReviews.Select(each => each.Id).Concat(child.Reviews.Select(each => each.FactId)))
        {
            if (ReviewPapers.Find(child, id) is not { } papers)
            {
                yield return "none: none";
                continue;
            }

            var name = $"review of {papers.On:yyyy-MM-dd}";
            yield return $"{name}: since {papers.Since:yyyy-MM-dd}, before {papers.Before?.Fact.HeldOn:yyyy-MM-dd}, invited {string.Join(' ', papers.Invited.Select(each => each.Fact.Who))}, consulted {papers.Consulted.Length}, decided {papers.Decided.Length}, report {papers.Report?.Fact.SentOn:yyyy-MM-dd}, graded {papers.Quality?.Fact.PlanGrade}, minutes {papers.Minutes?.Fact.WrittenOn:yyyy-MM-dd}";
            foreach (var (what, words) in Agenda.Of(papers))
            {
                yield return $"{name}: {what}: {words.ReplaceLineEndings(" / ")}";
            }
        }
    }

    private static IEnumerable<string> Suggested(County county, params string[] days)
    {
        foreach (var day in days)
        {
            foreach (var child in county.Children)
            {
                yield return $"for {AStory.NumberOf(child.Id)} on {day}: {string.Join("; ", SuggestOfficers.For(child, county, Day(day)).Select(each => $"{each.Worker.WorkerId} {each.Points}, {each.InWords}"))}";
            }
        }
    }

    private static IEnumerable<string> Held(County county)
    {
        var owed = OwedInCounty.Of(county, Terms.Of(county, Today));
        foreach (var same in owed.All.GroupBy(each => (Child: AStory.NumberOf(each.Record.Id), each.Post, each.Who)))
        {
            yield return $"duties of {same.Key.Child}: {same.Count()} of {same.Key.Who}, {same.Key.Post.InWords()}";
        }

        foreach (var (post, team, id) in new[] { (Post.Other, "", "sw-1"), (Post.SocialWorker, "North", "sw-1"), (Post.SocialWorker, "North", ""), (Post.TeamManager, "North", "mgr-1"), (Post.TeamManager, "South", ""), (Post.TeamManager, "", "mgr-1"), (Post.ReviewingOfficer, "Reviewing", "iro-2"), (Post.ReviewingManager, "", "rm-1"), (Post.Director, "", ""), (Post.AreaDirector, "", ""), (Post.SafeguardingDirector, "", ""), (Post.Clerk, "", "clerk") })
        {
            yield return $"mine as {post} of “{team}”, “{id}”: {owed.Mine(post, team, id).Count()}";
        }
    }

    private static IEnumerable<string> Mornings()
    {
        var due = OwedInCounty.Of(County, Terms.Of(County, Today)).All.Where(each => each.Duty.By is not null).Select(each => each.Duty.By!.Value).Distinct().Order().ToList();
        foreach (var day in due.SelectMany(by => new[] { by.AddDays(-21), by.AddDays(-20), by.AddDays(-6), by.AddDays(-5), by, by.AddDays(1) }).Where(day => day >= Day("2017-06-01") && day <= Day("2017-09-30")).Distinct().Order())
        {
            foreach (var message in DigestOfDay.Of(County, OwedInCounty.Of(County, Terms.Of(County, day)), day, "https://belong.example"))
            {
                yield return $"{day:yyyy-MM-dd} to {message.Who}: {message.Subject}; {message.Body.Split("\r\n")[2]}";
            }
        }

        foreach (var post in Enum.GetValues<Post>())
        {
            yield return $"{post}: {post.InWords()}";
        }
    }
}
