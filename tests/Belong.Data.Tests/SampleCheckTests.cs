using System.Text.Json;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Data.Tests;

/// <summary>The sample returns, checked and compared row for row with the reference validator's answers.</summary>
public sealed class SampleCheckTests
{
    public static TheoryData<string, int, string> Samples
    {
        get
        {
            var samples = new TheoryData<string, int, string>();
            foreach (var (name, year) in new[] { ("n200_2027", 2027), ("n200_2027_soft", 2027), ("wild400_2026_c", 2026) })
            {
                samples.Add(name, year, "ofsted_scpch.xlsx");
                samples.Add(name, year, "ofsted_scpch.csv");
            }

            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_answers_are_the_references_outside_the_listed_differences(string name, int year, string providers)
    {
        var found = Check(name, year, providers);
        using var answers = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.Sample(name, "oracle_wheel.json")));
        var errors = answers.RootElement.GetProperty("errors");
        var brokeOff = answers.RootElement.GetProperty("failed").EnumerateObject().Select(rule => rule.Name).ToHashSet();
        Assert.Empty(found.NotRun);

        var mine = Checked.ByCode(found.Findings);
        var wrong = new List<string>();
        var rows = new List<string>();
        var compared = 0;
        foreach (var code in mine.Keys.Union(errors.EnumerateObject().Select(rule => rule.Name)).Except(brokeOff).Order())
        {
            var theirs = errors.TryGetProperty(code, out var tables) ? tables.EnumerateObject().ToDictionary(table => table.Name, table => table.Value.EnumerateArray().Select(row => row.GetInt32()).ToHashSet()) : [];
            var ours = mine.GetValueOrDefault(code) ?? [];
            foreach (var table in theirs.Keys.Union(ours.Keys))
            {
                var (a, b) = (theirs.GetValueOrDefault(table) ?? [], ours.GetValueOrDefault(table) ?? []);
                var differs = (Fewer: a.Except(b).Count(), More: b.Except(a).Count());
                var listed = Difference903.All.FirstOrDefault(each => each.Rule == code)?.Samples.GetValueOrDefault($"{name} {table}") ?? (0, 0);
                compared += a.Intersect(b).Count();
                if (differs != (0, 0))
                {
                    rows.Add($"{name} {code} {table} −{string.Join(',', a.Except(b).Order())} +{string.Join(',', b.Except(a).Order())}");
                }

                if (differs != listed)
                {
                    wrong.Add($"{code} {table}: −{differs.Fewer} +{differs.More}, listed −{listed.Item1} +{listed.Item2}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));

        // The table counts them; which rows they are stands here, so that as many others would not pass.
        Assert.Equal(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "differences.txt")).Where(line => line.StartsWith($"{name} ", StringComparison.Ordinal)), rows.Order(StringComparer.Ordinal));
        Assert.True(compared > 100);
    }

    [Fact]
    public void Every_listed_difference_of_the_samples_is_there()
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "differences.txt")).Select(line => line.Split(' ')).Select(words => $"{words[1]} {words[0]} {words[2]}").ToHashSet(StringComparer.Ordinal);
        Assert.Equal(rows.Order(StringComparer.Ordinal), Difference903.All.SelectMany(each => each.Samples.Keys.Select(sample => $"{each.Rule} {sample}")).Order(StringComparer.Ordinal));
    }

    private static Checked Check(string name, int year, string providers)
    {
        var postcodes = PostcodeFile.Open(SharedFolder.Path("reference", "postcodes_sample.csv"));
        var files = CheckFiles.Read(
            year,
            "E10000016",
            ReturnFiles.In(SharedFolder.Sample(name, "this_year")),
            ReturnFiles.In(SharedFolder.Sample(name, "last_year")),
            postcodes,
            OfstedList.Read([SharedFolder.Sample(name, providers)], postcodes, new DateOnly(year, 3, 31)));
        Assert.Empty(files.NotUnderstood);
        return CheckReturn.Run(files.Return);
    }
}
