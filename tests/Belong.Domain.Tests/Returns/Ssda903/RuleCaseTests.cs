using System.Reflection;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Domain.Tests.Returns.Ssda903;

/// <summary>Two children for each rule, written from what the rule means: one that trips it and one that just does not.</summary>
public sealed class RuleCaseTests
{
    public static TheoryData<string> Codes => [.. RuleBook.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_names_one_child_and_lets_the_other_pass(string code)
    {
        var cases = RuleCase.All.Where(each => each.Code == code).ToList();
        Assert.Contains(cases, each => each.Trips);
        Assert.Contains(cases, each => !each.Trips);
        foreach (var each in cases)
        {
            var rule = RuleBook.Named(code)!;
            var found = CheckReturn.Run(each.Return(rule), [rule]);
            Assert.True(found.NotRun.Count == 0, $"{each}: {string.Join(", ", found.NotRun.Values)}");
            var named = found.Errors[0].Select(row => $"{row.Table.Name} {row.Number}").Order();
            Assert.True(each.Expected.Order().SequenceEqual(named), $"{each}: named [{string.Join(", ", named)}], expected [{string.Join(", ", each.Expected)}]");
            Assert.True(each.Trips || found.NotChecked[0].IsEmpty != each.Unread, $"{each}: {(each.Unread ? "checked" : "not checked")}");
        }
    }

    [Fact]
    public void No_case_speaks_of_a_rule_that_is_not_there() =>
        Assert.DoesNotContain(RuleCase.All, each => RuleBook.Named(each.Code) is null);
}

/// <summary>
/// A case as written in Cases/*.txt: <c># code meaning</c>, then <c>trips:</c>, <c>passes:</c> or, where something that the rule
/// looks at cannot be read and nothing is named, <c>unread:</c>, with a sentence and, indented, a row a line. A row ending in <c>!</c> is one the rule must name. CHILD is 1001 where not said.
/// </summary>
public sealed record RuleCase(string Code, string Sentence, bool Trips, bool Unread, IReadOnlyList<string> Lines)
{
    public static IReadOnlyList<RuleCase> All { get; } = [.. Read()];

    public List<string> Expected
    {
        get
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            var expected = new List<string>();
            foreach (var line in Lines.Where(line => char.IsUpper(line[0]) && !line.StartsWith("Providers ", StringComparison.Ordinal)))
            {
                var table = line.Split(' ')[0];
                var number = counts.GetValueOrDefault(table);
                counts[table] = number + 1;
                if (line.EndsWith('!'))
                {
                    expected.Add($"{table} {number}");
                }
            }

            return expected;
        }
    }

    public ReturnToCheck Return(Rule rule, int? inYear = null) => Return(rule, Rows, inYear);

    /// <summary>Its rows, each with its table and its cells.</summary>
    public IReadOnlyList<CaseRow> Rows =>
        [.. Lines.Where(line => char.IsUpper(line[0])).Select(line => (Line: line, Words: Words(line.TrimEnd('!').TrimEnd()))).Select(each => new CaseRow(each.Line.Split(' ')[0], [.. each.Words.Any(word => word.Column == "CHILD") ? [] : new[] { ("CHILD", (string?)"1001") }, .. each.Words.Skip(1)]))];

    /// <summary>The return that holds these rows, in all else as the case says.</summary>
    public ReturnToCheck Return(Rule rule, IEnumerable<CaseRow> rows, int? inYear = null)
    {
        var settings = Lines.Where(line => char.IsLower(line[0])).SelectMany(Words).ToDictionary(word => word.Column, word => word.Value);
        var year = inYear ?? (settings.TryGetValue("year", out var asked) ? int.Parse(asked!) : Math.Min(rule.Until, RuleBook.LastYear));
        var made = new AReturn(year) { HasAllTables = true, HasProviders = true, Authority = settings.GetValueOrDefault("authority") ?? "E10000016", FromXml = settings.ContainsKey("xml") };
        foreach (var row in rows)
        {
            made.With(row.Table, [.. row.Cells]);
        }

        return made.Build();
    }

    public override string ToString() => $"{Code} {(Trips ? "trips" : "passes")}: {Sentence}";

    private static IEnumerable<RuleCase> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Cases/", StringComparison.Ordinal)).Order())
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            string code = "", kind = "", sentence = "";
            List<string>? lines = null;
            while (reader.ReadLine() is { } line)
            {
                if (line.Length > 0 && line[0] == ' ')
                {
                    lines!.Add(line.Trim());
                }
                else if (line.Length > 0)
                {
                    if (lines is not null)
                    {
                        yield return new(code, sentence, kind == "trips", kind == "unread", lines);
                        lines = null;
                    }

                    if (line[0] == '#')
                    {
                        code = line.Split(' ')[1];
                    }
                    else
                    {
                        kind = line[..line.IndexOf(':')];
                        sentence = line[(line.IndexOf(':') + 1)..].Trim();
                        lines = [];
                    }
                }
            }

            if (lines is not null)
            {
                yield return new(code, sentence, kind == "trips", kind == "unread", lines);
            }
        }
    }

    /// <summary>COL=value, COL="value with spaces" or a bare word.</summary>
    private static List<(string Column, string? Value)> Words(string line)
    {
        var words = new List<(string, string?)>();
        for (var i = 0; i < line.Length; i++)
        {
            var end = i;
            for (var quoted = false; end < line.Length && (quoted || line[end] != ' '); end++)
            {
                quoted ^= line[end] == '"';
            }

            var word = line[i..end];
            var equals = word.IndexOf('=');
            words.Add(equals < 0 ? (word, null) : (word[..equals], word[(equals + 1)..].Trim('"')));
            i = end;
        }

        return words;
    }
}

/// <summary>A row of a case.</summary>
public sealed record CaseRow(string Table, IReadOnlyList<(string Column, string? Value)> Cells);
