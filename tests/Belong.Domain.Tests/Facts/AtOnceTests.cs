using Belong.Domain.Tests.Story;

namespace Belong.Domain.Tests.Facts;

/// <summary>Many changes taken in together, or a county loaded whole, are what one change after the other comes to.</summary>
public sealed class AtOnceTests
{
    private static readonly Books Told = AStory.Told();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(95)]
    [InlineData(150)]
    public void Changes_taken_in_together_come_to_the_same_county(int first)
    {
        var one = County.Empty;
        foreach (var change in Told.Changes.Take(first))
        {
            one = one.With(change.Outcome, change.Signature, out _);
        }

        Same(Told.County, one.With([.. Told.Changes.Skip(first).Select(change => new Change(change.Signature, change.Outcome))]));
    }

    [Fact]
    public void Nothing_taken_in_changes_nothing() => Assert.Same(Told.County, Told.County.With([]));

    [Fact]
    public void A_county_loaded_whole_is_the_same()
    {
        var kept = Told.County.Everything.Select(record => (record.Id, RecordKind.Of(record.GetType()), record.Entries));
        Same(Told.County, County.Load(kept, Told.County.Seq, Told.County.At));
    }

    [Fact]
    public void What_names_a_record_that_was_never_opened_is_not_taken_in()
    {
        var signature = Told.County.Sign(ChangeId.Of("never"), new DateTime(2017, 8, 1, 9, 0, 0, DateTimeKind.Utc), "sw-1", "");
        Assert.Throws<InvalidOperationException>(() => Told.County.With([new(signature, Outcome.Add(Statement.Say(Id(49), new Domain.People.Birth { On = Day("2012-01-01") })))]));
    }

    [Fact]
    public void A_change_is_signed_one_further_on_and_never_earlier_than_the_last()
    {
        var (last, week) = (Told.County.At, Told.County.At.AddDays(7));
        Assert.Equal((Told.County.Seq + 1, week), (Sign(week).Seq, Sign(week).At));
        Assert.Equal(last.AddTicks(TimeSpan.TicksPerMicrosecond), Sign(last).At);
        Assert.Equal(last.AddTicks(TimeSpan.TicksPerMicrosecond), Sign(last.AddDays(-7)).At);
        Assert.Equal((1, DateTime.UnixEpoch), (County.Empty.Sign(ChangeId.Of("1"), DateTime.MinValue, "sw-1", "").Seq, County.Empty.Sign(ChangeId.Of("1"), DateTime.MinValue, "sw-1", "").At));
        Assert.Equal(week, Sign(week.AddTicks(7)).At);

        static Signature Sign(DateTime at) => Told.County.Sign(ChangeId.Of("next"), at, "sw-1", "");
    }

    private static void Same(County was, County now)
    {
        Assert.Equal((was.Seq, was.At), (now.Seq, now.At));
        Assert.Equal(Kept(was), Kept(now));
        foreach (var words in was.Everything.SelectMany(record => record.Heads).Where(head => head.IsLive).SelectMany(head => head.Said!.FoundBy).Distinct())
        {
            Assert.Equal(was.FoundBy(words).Select(record => record.Id), now.FoundBy(words).Select(record => record.Id));
        }
    }

    private static IEnumerable<string> Kept(County county) =>
        county.Everything.OrderBy(record => record.Id.ToString(), StringComparer.Ordinal).SelectMany(record => record.Entries.Select(entry => $"{record.Id} {entry.Id} {entry.FactId} {entry.Kind.Name} {entry.Signature.Seq} {entry.Said?.InWords}"));
}
