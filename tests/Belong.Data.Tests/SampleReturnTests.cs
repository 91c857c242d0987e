using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Returns.Ssda903;

namespace Belong.Data.Tests;

public class SampleReturnTests(ITestOutputHelper output)
{
    public static TheoryData<string, string, int> SamplesOnBoth()
    {
        var data = new TheoryData<string, string, int>();
        foreach (var engine in (string[])["sqlite", "postgres"])
        {
            data.Add(engine, "n200_2027", 2027);
            data.Add(engine, "n200_2027_soft", 2027);
            data.Add(engine, "wild400_2026_c", 2026);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(SamplesOnBoth))]
    public async Task A_sample_imports_once_and_every_readable_row_comes_back(string engineName, string sample, int year)
    {
        var files = ReturnFiles.In(SharedFolder.Sample(sample, "this_year"));
        using var engine = Engine.Of(Databases.New(engineName));
        await using var ledger = Ledger.Open(engine);
        var result = await Import(ledger, year, files);
        var read = ReadReturn.Of(year, files);
        Assert.Equal(read.Children.Values.Sum(rows => rows.Length), result.Rows.Added);

        var asReturned = 0;
        foreach (var (child, rows) in read.Children)
        {
            var record = TakeInReturn.Find(ledger.County, "E10000016", child)!;
            var derived = record.Episodes;
            var expected = rows.Where(row => row.Table == Tables.Episodes).Select(FactsOfEpisodes.EpisodeOf).OrderBy(episode => episode.From).ToList();
            Assert.Equal(expected.Count, derived.Length);
            Assert.All(expected.Zip(derived), pair => Assert.True(pair.First.SameRowAs(pair.Second), $"{child}: {pair.First} came back as {pair.Second}"));
            asReturned += record.Facts<EpisodeAsReturned>().Length;
        }

        output.WriteLine($"{sample}: {read.Children.Values.Sum(rows => rows.Count(row => row.Table == Tables.Episodes))} episodes, {asReturned} not derived and kept as returned");
        var entries = ledger.County.Seq;
        var again = await Import(ledger, year, files);
        Assert.Equal(new RowCounts(0, 0, 0, 0, result.Rows.Added), again.Rows);
        Assert.Equal(entries, ledger.County.Seq);
        Assert.Null(Verify.Run(engine).Broken);
    }

    [Theory]
    [MemberData(nameof(SamplesOnBoth))]
    public async Task The_figures_of_a_sample_equal_a_second_calculation_over_the_raw_rows(string engineName, string sample, int year)
    {
        var folder = SharedFolder.Sample(sample, "this_year");
        using var engine = Engine.Of(Databases.New(engineName));
        await using var ledger = Ledger.Open(engine);
        await Import(ledger, year, ReturnFiles.In(folder));
        var county = ledger.County;
        var figures = Figures.All(new Reading(county, new ReportingYear(year), Terms.Of(county, Day("2027-11-01")))).ToDictionary(figure => figure.Key);
        var second = new SecondCalculation(folder, year).Figures().ToList();
        Assert.True(second.Count > 25);
        Assert.All(second, figure => Assert.Equal(figure, (figure.Key, figures[figure.Key].Numerator!.Value, figures[figure.Key].Denominator)));
    }

    private static async Task<ImportResult> Import(Ledger ledger, int year, IReadOnlyList<ReturnFile> files)
    {
        var (refused, result) = await ImportReturn.Read(year, "E10000016", files).RunAsync(ledger, new Actor("import-903", "Import"), Day("2027-06-01"));
        Assert.Null(refused);
        return result!;
    }
}
