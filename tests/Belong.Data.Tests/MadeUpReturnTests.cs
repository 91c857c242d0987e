using Belong.Returns.Ssda903.Checking;

namespace Belong.Data.Tests;

/// <summary>The project's own returns: valid ones trip no rule, spoilt ones many, and no child's errors depend on another's.</summary>
public sealed class MadeUpReturnTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("belong-903").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(2026, 1)]
    [InlineData(2027, 2)]
    [InlineData(2027, 3)]
    public void A_valid_return_trips_no_rule(int year, int seed)
    {
        MadeUpReturn.Write(folder, year, 1_900, seed);
        var found = Check(year);
        Assert.Empty(found.NotRun);
        Assert.Empty(found.Findings.Select(each => $"{each.Rule.Code} {each.Row.Table.Name} {each.Row.Number}"));
        Assert.Empty(found.Unjudged);
    }

    [Fact]
    public void A_spoilt_return_trips_many()
    {
        MadeUpReturn.Write(folder, 2027, 1_900, 4, spoilt: 0.03);
        var found = Check(2027);
        Assert.True(found.Errors.Count(rows => !rows.IsEmpty) > 100);
        Assert.NotEmpty(found.Unjudged);
        Assert.All(found.Unjudged.Take(50), each => Assert.DoesNotContain("fault in Belong", found.WhyNotChecked(each.Rule, each.Row), StringComparison.Ordinal));
    }

    private Checked Check(int year)
    {
        var postcodes = PostcodeFile.Open(Path.Combine(folder, "postcodes.csv"));
        var providers = OfstedList.Read([Path.Combine(folder, "providers.csv")], postcodes, new DateOnly(year, 3, 31));
        var files = CheckFiles.Read(year, "E10000016", ReturnFiles.In(Path.Combine(folder, "this_year")), ReturnFiles.In(Path.Combine(folder, "last_year")), postcodes, providers);
        Assert.Empty(files.NotUnderstood);
        return CheckReturn.Run(files.Return);
    }
}
