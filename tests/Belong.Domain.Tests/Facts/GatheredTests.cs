using Belong.Domain.Children;
using Belong.Domain.Reviewing;
using Belong.Domain.Tests.Story;

namespace Belong.Domain.Tests.Facts;

/// <summary>What is followed from change to change is what a county that is read anew comes to, whenever it is asked for.</summary>
public sealed class GatheredTests
{
    private static readonly Books Told = AStory.Told();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(17)]
    public void Asked_after_every_few_changes_of_the_story_it_says_what_the_county_says(int every)
    {
        var county = County.Empty;
        foreach (var (i, change) in Told.Changes.Index())
        {
            county = county.With(change.Outcome, change.Signature, out _);
            if (i % every == 0)
            {
                Same(county, Told.Changes.Take(i + 1));
            }
        }

        Same(county, Told.Changes);
    }

    [Fact]
    public void Records_that_are_joined_and_separated_are_followed()
    {
        var books = LookedAfterFrom("2016-10-03");
        LookedAfterFrom("2016-01-04", id: Id(2), books: books);
        LookedAfterFrom("2015-02-02", id: Id(3), books: books);
        Same(books);
        books.Do(new JoinRecords(Id(1), Id(2)) { Reason = "Same mother and date of birth" }, "2017-09-01");
        Same(books);
        books.Do(new JoinRecords(Id(3), Id(1)) { Reason = "And again" }, "2017-09-02");
        Same(books);
        books.Do(new RecordReview(Id(2)) { HeldOn = Day("2017-09-03"), Participation = "PN1" }, "2017-10-01");
        Same(books);
        Assert.Equal([Id(3)], books.County.Children.Select(child => child.Id));
        books.Do(new SeparateRecords(Id(2)) { Reason = "Twins" }, "2017-10-02");
        Same(books);
        books.Do(new SeparateRecords(Id(1)) { Reason = "Twins" }, "2017-10-03");
        Same(books);
        Assert.Equal([Id(1), Id(2), Id(3)], books.County.Children.Select(child => child.Id).OrderBy(id => id.Value));
    }

    [Fact]
    public void It_is_the_same_object_until_something_else_comes_of_a_record()
    {
        var books = LookedAfterFrom("2016-10-03");
        var since = Since(books.County);
        books.Reviewed("2016-10-28");
        Assert.Same(since, Since(books.County));
        LookedAfterFrom("2016-01-04", id: Id(2), books: books);
        Assert.NotSame(since, Since(books.County));
        Assert.Equal([Day("2016-01-04"), Day("2016-10-03")], Since(books.County).All.Order());

        static Gathered<DateOnly> Since(County county) => county.Gather<ChildRecord, DateOnly>("since", child => child.PeriodsOfCare.Select(care => care.From));
    }

    [Fact]
    public void Only_records_that_changed_are_asked_again()
    {
        var books = LookedAfterFrom("2016-10-03");
        LookedAfterFrom("2016-01-04", id: Id(2), books: books);
        var asked = new List<SubjectId>();
        Ask();
        Assert.Equal(2, asked.Count);
        books.Reviewed("2016-10-28");
        Ask();
        Assert.Equal([Id(1)], asked.Skip(2));

        void Ask() => books.County.Gather<ChildRecord, int>("asked", child =>
        {
            lock (asked)
            {
                asked.Add(child.Id);
            }

            return [child.Reviews.Length];
        });
    }

    [Fact]
    public void A_change_made_while_it_is_first_worked_out_does_not_begin_it_again()
    {
        var books = LookedAfterFrom("2016-10-03");
        LookedAfterFrom("2016-01-04", id: Id(2), books: books);
        var (asked, changed) = (new List<SubjectId>(), 0);
        books.County.Gather<ChildRecord, int>("reviews", Each);
        Assert.Equal([1, 0], books.County.Gather<ChildRecord, int>("reviews", Each).Of(Id(1)).Concat(books.County.Gather<ChildRecord, int>("reviews", Each).Of(Id(2))));
        Assert.Equal([Id(1), Id(1), Id(2)], asked.OrderBy(id => id.Value));

        IEnumerable<int> Each(ChildRecord child)
        {
            lock (asked)
            {
                asked.Add(child.Id);
            }

            if (Interlocked.Exchange(ref changed, 1) == 0)
            {
                books.Reviewed("2016-10-28"); // of the first child, whichever is asked now
            }

            return [child.Reviews.Length];
        }
    }

    [Fact]
    public void What_went_wrong_once_is_worked_out_anew_in_this_county_and_the_next()
    {
        var (books, fails) = (LookedAfterFrom("2016-10-03"), true);
        Assert.ThrowsAny<Exception>(Reviews);
        fails = false;
        Assert.Equal([0], Reviews());
        fails = true;
        books.Reviewed("2016-10-28");
        Assert.ThrowsAny<Exception>(Reviews);
        LookedAfterFrom("2016-01-04", id: Id(2), books: books);
        fails = false;
        Assert.Equal([0, 1], Reviews().Order());

        IEnumerable<int> Reviews() => books.County.Gather<ChildRecord, int>("reviews", child => fails ? throw new InvalidOperationException("Out of order") : [child.Reviews.Length]).All;
    }

    [Fact]
    public void After_very_many_changes_it_is_worked_out_anew()
    {
        var books = LookedAfterFrom("2016-10-03");
        Same(books);
        for (var i = 0; i < 2_100; i++)
        {
            books.Do(Opened(Id(100 + i)), "2016-11-01");
        }

        Same(books);
        Assert.Equal(2_101, books.County.Children.Length);
    }

    private static void Same(Books books) => Same(books.County, books.Changes);

    /// <summary>The same as of a county that takes in all changes at once, of which nothing was ever asked.</summary>
    private static void Same(County county, IEnumerable<(Signature Signature, Outcome Outcome)> changes)
    {
        var anew = County.Empty.With([.. changes.Select(change => new Change(change.Signature, change.Outcome))]);
        Assert.Equal(anew.All<ChildRecord>().Select(Said), county.All<ChildRecord>().Select(Said));
        Assert.Equal(Heads(anew), Heads(county));

        static string Said(Domain.Facts.Record record) => $"{record.Id} {record.Entries.Length} {string.Join(' ', record.Joined)}";
        static IEnumerable<string> Heads(County county) => county.Gather<Domain.Facts.Record, string>("heads", record => record.Heads.Where(head => head.IsLive).Select(head => $"{record.Id} {head.FactId} {head.Said!.InWords}")).All.Order(StringComparer.Ordinal);
    }
}
