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
                if (differs != listed)
                {
                    wrong.Add($"{code} {table}: −{differs.Fewer} +{differs.More}, listed −{listed.Item1} +{listed.Item2}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(compared > 100);
    }

    [Fact]
    public void Every_listed_difference_of_the_samples_is_there()
    {
        _ = SharedFolder.Path();
        var checkedSamples = new Dictionary<string, SortedDictionary<string, Dictionary<string, int[]>>>();
        foreach (var (name, year) in new[] { ("n200_2027", 2027), ("n200_2027_soft", 2027), ("wild400_2026_c", 2026) })
        {
            checkedSamples.Add(name, Checked.ByCode(Check(name, year, "ofsted_scpch.csv").Findings));
        }

        foreach (var difference in Difference903.All)
        {
            foreach (var (sample, (_, more)) in difference.Samples)
            {
                var words = sample.Split(' ');
                var rows = checkedSamples[words[0]].GetValueOrDefault(difference.Rule)?.GetValueOrDefault(words[1]) ?? [];
                Assert.True(rows.Length >= more, $"{difference.Rule} {sample}");
            }
        }
    }

    private static Checked Check(string name, int year, string providers)
    {
        var postcodes = PostcodeFile.Open(SharedFolder.Path("reference", "postcodes_sample.csv"));
        var (given, unread) = CheckFiles.Read(
            year,
            "E10000016",
            CheckFiles.In(SharedFolder.Sample(name, "this_year")),
            CheckFiles.In(SharedFolder.Sample(name, "last_year")),
            postcodes,
            OfstedList.Read([SharedFolder.Sample(name, providers)], postcodes, new DateOnly(year, 3, 31)));
        Assert.Empty(unread);
        return CheckReturn.Run(given);
    }
}
