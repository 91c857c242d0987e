using Belong.Data.Demo;
using Belong.Domain.Children;
using Belong.Domain.Time;
using Belong.Performance;

namespace Belong.Data.Tests;

/// <summary>The made-up county, built once for these tests.</summary>
public sealed class TheDemoCounty : IAsyncLifetime
{
    private readonly Engine engine = Engine.Of(Databases.New("sqlite"));

    public Ledger Ledger { get; private set; } = default!;

    public County County => Ledger.County;

    public IReadOnlyDictionary<string, Figure> Figures { get; private set; } = default!;

    public async ValueTask InitializeAsync()
    {
        Ledger = Ledger.Open(engine);
        await DemoCounty.BuildAsync(Ledger);
        Figures = Performance.Figures.All(new Reading(County, new ReportingYear(2017), Terms.Of(County, DemoCounty.Today))).ToDictionary(figure => figure.Key);
    }

    public async ValueTask DisposeAsync()
    {
        await Ledger.DisposeAsync();
        engine.Dispose();
    }
}

public class DemoCountyTests(TheDemoCounty demo) : IClassFixture<TheDemoCounty>
{
    private static readonly DateOnly YearEnd = Day("2017-03-31");

    [Fact]
    public void At_31_March_2017_there_are_1_894_children_as_published_by_sex_ethnicity_and_status()
    {
        Assert.Equal(
            (1894, 481, 645, 1249, 0),
            (Of("cla-at-year-end"), Of("cla-at-year-end-uasc"), Of("cla-at-year-end-sex-female"), Of("cla-at-year-end-sex-male"), Of("cla-at-year-end-sex-unknown")));
        Assert.Equal(
            (1310, 87, 49, 196, 252),
            (Of("cla-at-year-end-ethnicity-white"), Of("cla-at-year-end-ethnicity-mixed"), Of("cla-at-year-end-ethnicity-asian"), Of("cla-at-year-end-ethnicity-black"), Of("cla-at-year-end-ethnicity-other")));
        Assert.Equal(703, Of("cla-at-year-end-age-16-17"));
        Assert.Equal(1413, demo.Figures["cla-at-year-end"].Children.Count(child => !child.IsUnaccompaniedOn(YearEnd)));
    }

    [Fact]
    public void Moves_by_age_equal_the_published_table_cell_for_cell()
    {
        var table = demo.Figures["moves-3-plus"].Children
            .GroupBy(child => (Age: Age.On(child.BornOn!.Value, YearEnd), Moves: child.Facts<Placement>().Count(placement => placement.Fact.From is var from && from >= Day("2016-04-01") && from <= YearEnd && from != child.PeriodsOfCare[0].From)))
            .ToDictionary(cell => cell.Key, cell => cell.Count());
        var published = Published.MovesByAge.SelectMany((row, age) => row.Select(cell => ((age, cell.Moves), cell.Children))).ToDictionary();
        Assert.Equal(published.OrderBy(cell => cell.Key), table.OrderBy(cell => cell.Key));
        Assert.Equal(236, table.Values.Sum());
    }

    [Fact]
    public void Leavers_by_reason_equal_the_published_table_and_the_unexplained_are_shown_as_other()
    {
        var unaccompanied = demo.Figures["ceased-in-year"].Children.Where(child => child.Facts<Unaccompanied>().Length > 0).ToHashSet();
        var independent = demo.Figures["ceased-in-year-independent-living"].Children;
        Assert.Equal((1339, 324, 54, 79, 62), (Of("ceased-in-year"), Of("ceased-in-year-returned-home"), Of("ceased-in-year-special-guardianship"), Of("ceased-in-year-adopted"), Of("ceased-in-year-other")));
        Assert.Equal(121, independent.Count(child => !unaccompanied.Contains(child)));
        Assert.Equal(699, independent.Count(unaccompanied.Contains) + Of("ceased-in-year-care-taken-over"));
    }

    [Fact]
    public void It_is_the_same_each_time_it_is_built()
    {
        string Fingerprint() => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', DemoCounty.Tell().Take(20_000).Select(told => $"{told.At:O} {told.Change} {told.Act}")))));
        Assert.Equal(Fingerprint(), Fingerprint());
        Assert.Equal(DemoCounty.Code, demo.County.Council.Facts<Domain.Governance.Authority>()[0].Fact.Code);
    }

    [Fact]
    public void As_known_years_ago_is_real_and_differs_from_what_is_known_now()
    {
        var then = demo.County.AsKnownAt(new DateTime(2015, 3, 31, 23, 0, 0, DateTimeKind.Utc));
        var now = demo.County.Children.Count(child => child.IsLookedAfterOn(Day("2015-03-31")));
        Assert.InRange(then.Children.Count(child => child.IsLookedAfterOn(Day("2015-03-31"))), 400, now + 20);
        Assert.All(then.Children, child => Assert.True(child.Entries[^1].Signature.At < new DateTime(2015, 4, 1, 0, 0, 0, DateTimeKind.Utc)));
        Assert.Contains(demo.County.Children, child => child.Heads.Any(head => head.Did == Did.Corrected));
    }

    [Fact]
    public void Nobody_lives_at_a_real_postcode() =>
        Assert.All(demo.County.Children.SelectMany(child => child.Facts<Placement>()), placement => Assert.Matches("^(QX[0-9]|$)", placement.Fact.Postcode));

    [Fact]
    public void Every_episode_of_the_county_comes_back_the_same_after_being_split()
    {
        var asReturned = demo.County.Children.Sum(child => SplitEpisodes.Of(child.Episodes).AsReturned.Length);
        Assert.Equal(0, asReturned);
    }

    [Fact]
    public void One_stored_sample_of_every_kind_and_shape_ever_released_can_still_be_read()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "shapes.txt");
        var samples = File.ReadAllLines(file).Select(line => line.Split('\t')).ToList();
        foreach (var sample in samples)
        {
            Assert.NotNull(FactJson.Read(sample[0], int.Parse(sample[1]), System.Text.Encoding.UTF8.GetBytes(sample[2])).Fact!.InWords);
        }

        var missing = FactJson.Kinds.Values.Where(kind => !samples.Exists(sample => sample[0] == kind.Name && sample[1] == kind.Shape.ToString())).Select(kind => kind.Name).ToList();
        Assert.True(missing.Count == 0, $"Add a stored sample to shapes.txt for: {string.Join(", ", missing)}");
    }

    private int Of(string key) => (int)demo.Figures[key].Numerator!.Value;
}
