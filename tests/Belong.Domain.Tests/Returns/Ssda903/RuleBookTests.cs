using System.Reflection;
using System.Reflection.Emit;
using System.Text.RegularExpressions;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;
using FsCheck;
using FsCheck.Fluent;

namespace Belong.Domain.Tests.Returns.Ssda903;

public sealed partial class RuleBookTests
{
    [Theory]
    [InlineData("Episodes DECOM COLOUR", "Episodes has no column COLOUR")]
    [InlineData("Header_last? CHILD2", "Header_last has no column CHILD2")]
    public void A_rule_cannot_look_at_a_column_that_is_not_there(string looks, string why) =>
        Assert.Contains(why, Assert.Throws<ArgumentException>(() => Look.Read(looks)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(2023, 293)]
    [InlineData(2024, 312)]
    [InlineData(2025, 305)]
    [InlineData(2026, 312)]
    [InlineData(2027, 323)]
    public void Each_collection_year_has_its_rules(int year, int rules) => Assert.Equal(rules, RuleBook.For(year).Count);

    [Fact]
    public void Each_rule_is_in_force_in_the_years_of_the_list()
    {
        foreach (var line in File.ReadLines(SharedFolder.Path("returns", "903", "rules.csv")).Where(line => YearSets().IsMatch(line)))
        {
            var code = line[..line.IndexOf(',', StringComparison.Ordinal)];
            var years = YearSets().Matches(line)[0].Value.Split("; ").Select(year => int.Parse(year[..4]) + 1).ToList();
            Assert.Equal(line.Contains(",,,2024_25,", StringComparison.Ordinal) ? [] : years, Enumerable.Range(2023, 5).Where(RuleBook.Named(code)!.IsInForce));
        }
    }

    [Fact]
    public void Each_rule_says_what_is_wrong_and_how_to_put_it_right()
    {
        foreach (var rule in RuleBook.All)
        {
            Assert.True(rule.Says.EndsWith('.') && rule.Mend.EndsWith('.'), rule.Code);
            Assert.True(rule.Looks.Length > 0 && rule.Judges.Length > 0, rule.Code);
            Assert.True(rule.Judges.All(table => rule.Looks.Any(look => look.Table == table && !look.LastYear)), $"{rule.Code} names rows of a table it does not look at");
        }
    }

    /// <summary>What a rule says it looks at is what decides whether it can run and which rows it could not judge.</summary>
    [Fact]
    public void Each_rule_looks_at_no_column_it_does_not_declare()
    {
        var wrong = RuleBook.All.SelectMany(rule => Undeclared(rule.GetType(), rule)).ToList();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void A_rule_that_looks_further_than_it_says_is_caught() =>
        Assert.Equal(["Broken: EpisodeRow.Dec"], Undeclared(typeof(RuleBroken), new RuleBroken()));

    [Fact]
    public void A_rule_that_breaks_off_says_so_of_that_child_alone()
    {
        var made = new AReturn(2027).With("Episodes", ("CHILD", "1"), ("RNE", "S")).With("Episodes", ("CHILD", "2"), ("RNE", "P")).With("Episodes", ("CHILD", "3"), ("RNE", "S"));
        var found = CheckReturn.Run(made.Build(), [new RuleThrows()]);
        Assert.Equal([0, 2], found.Errors[0].Select(row => row.Number));
        Assert.Equal([1], found.NotChecked[0].Select(row => row.Number));
    }

    [Fact]
    public void Any_order_and_any_part_of_the_rules_gives_the_same_answers()
    {
        var given = Wild(1).Build();
        var whole = CheckReturn.Run(given, RuleBook.For(2027));
        var by = whole.Rules.Zip(whole.Errors).ToDictionary(pair => pair.First.Code, pair => pair.Second.Select(row => (row.Table.Name, row.Number)).ToList());
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var random = new System.Random(seed);
            var some = RuleBook.For(2027).OrderBy(_ => random.Next()).Take(1 + random.Next(323)).ToList();
            var part = CheckReturn.Run(given, some);
            return some.Zip(part.Errors).All(pair => pair.Second.Select(row => (row.Table.Name, row.Number)).SequenceEqual(by[pair.First.Code]));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void One_bad_row_never_changes_another_childs_answers()
    {
        var whole = CheckReturn.Run(Wild(2).Build(), RuleBook.For(2027));
        var before = Of(whole);
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<NonNull<string>>(), (seed, noise) =>
        {
            var random = new System.Random(seed);
            var table = Tables.All[random.Next(Tables.All.Length)];
            var column = table.Columns[1 + random.Next(table.Columns.Length - 1)];
            var made = Wild(2).With(table.Name, ("CHILD", "77"), (column, noise.Get.ToUpperInvariant()));
            return Of(CheckReturn.Run(made.Build(), RuleBook.For(2027))).Where(each => each.Child != "77").SequenceEqual(before.Where(each => each.Child != "77"));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

        // A pupil number is the one thing that two children are compared by, and none is made up here.
        static List<(string Rule, string Child, string Table, int Number)> Of(Checked found) =>
            [.. found.Findings.Select(each => (each.Rule.Code, each.Row.Child, each.Row.Table.Name, each.Row.Number)).Order()];
    }

    /// <summary>A return in which much is wrong, of a hundred children.</summary>
    private static AReturn Wild(int seed)
    {
        var random = new System.Random(seed);
        var made = new AReturn(2027) { HasAllTables = true, HasProviders = true, Authority = "E10000016" };
        string[] codes = ["", "S", "P", "L", "B", "X1", "E11", "E4A", "U1", "U6", "A5", "K3", "T1", "V2", "V3", "E1", "C2", "M", "F", "0", "1", "PR1", "SDQ1", "YES", "Z1", "N1", "SC123456", "TN1 1AA", "PN0", "PN1"];
        for (var i = 0; i < 900; i++)
        {
            var table = Tables.All[random.Next(Tables.All.Length)];
            var last = random.Next(4) == 0 ? "_last" : "";
            made.With(table.Name + last, [.. table.Columns.Where(column => column is not ("CHILD" or "UPN")).Select(column => (column, (string?)Value(column))).Prepend(("CHILD", $"{random.Next(100)}"))]);
        }

        return made;

        string Value(string column) => Tables.All.Any(table => table.Dates.ContainsKey(column)) || column is "DOB"
            ? random.Next(20) == 0 ? "31/02/2026" : random.Next(5) == 0 ? "" : ReturnDate.Write(new DateOnly(2026, 1, 1).AddDays(random.Next(500) - (column == "DOB" ? random.Next(7000) : 0)))
            : codes[random.Next(codes.Length)];
    }

    /// <summary>The members of rows that a rule reads, found in its compiled code and in what it calls, and not declared.</summary>
    private static List<string> Undeclared(Type type, Rule rule)
    {
        var declared = rule.Looks.SelectMany(look => look.Columns).Select(column => column.Replace("_", "", StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        string[] free = ["Number", "Child", "Table", "IsBeyondList", "AreaIsBeyondList", "HomePostIsKnown", "PlPostIsKnown"];
        return
        [
            .. ReadBy(type).Where(member => !free.Contains(member.Name) && !declared.Contains(member.Name))
                .Select(member => $"{rule.Code}: {member.DeclaringType!.Name}.{member.Name}").Distinct().Order(),
        ];
    }

    private static IEnumerable<MemberInfo> ReadBy(Type rule)
    {
        var seen = new HashSet<MethodBase>();
        var waiting = new Stack<MethodBase>(Methods(rule));
        while (waiting.TryPop(out var method))
        {
            if (!seen.Add(method))
            {
                continue;
            }

            foreach (var called in CalledBy(method))
            {
                var type = called.DeclaringType!;
                if (called.Name.StartsWith("get_", StringComparison.Ordinal) && typeof(Row).IsAssignableFrom(type) && type.GetProperty(called.Name[4..], BindingFlags.Public | BindingFlags.Instance)?.CanBeColumn() == true)
                {
                    yield return type.GetProperty(called.Name[4..])!;
                }
                else if (type.Assembly == typeof(Rule).Assembly && type != typeof(Found) && !typeof(ReturnToCheck).IsAssignableFrom(type))
                {
                    waiting.Push(called);
                    foreach (var inner in type.GetNestedTypes(BindingFlags.NonPublic).Where(nested => nested.Name.Contains('<')).SelectMany(Methods).Where(nested => nested.Name.Contains($"<{called.Name}>")))
                    {
                        waiting.Push(inner);
                    }
                }
            }
        }
    }

    private static IEnumerable<MethodBase> Methods(Type type) =>
        type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Concat(type.GetNestedTypes(BindingFlags.NonPublic).SelectMany(Methods));

    private static IEnumerable<MethodBase> CalledBy(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code)
        {
            yield break;
        }

        for (var at = 0; at < code.Length;)
        {
            var op = code[at] == 0xFE ? Two[code[at + 1]] : One[code[at]];
            at += op.Size;
            if (op.OperandType == OperandType.InlineMethod)
            {
                var arguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
                yield return method.Module.ResolveMethod(BitConverter.ToInt32(code, at), arguments, method.IsGenericMethod ? method.GetGenericArguments() : null)!;
            }

            at += op.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static readonly Dictionary<int, OpCode> One = [], Two = [];

    static RuleBookTests()
    {
        foreach (var op in typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!))
        {
            (op.Size == 1 ? One : Two)[op.Value & 0xFF] = op;
        }
    }

    [GeneratedRegex(@"20\d\d_\d\d(; 20\d\d_\d\d)*")]
    private static partial Regex YearSets();

    private sealed class RuleBroken() : RuleOf<EpisodeRow>("It looks further than it says.", "Mend it.", "Episodes RNE")
    {
        public override bool Trips(EpisodeRow episode, Child child) => episode.Rne == "S" && episode.Dec.IsBlank;
    }

    private sealed class RuleThrows() : RuleOf<EpisodeRow>("It fails.", "Mend it.", "Episodes RNE")
    {
        public override bool Trips(EpisodeRow episode, Child child) => episode.Rne == "S" ? true : throw new InvalidOperationException();
    }
}

internal static class Columns
{
    /// <summary>A property with a field of its own is a column; one worked out from others is looked into.</summary>
    public static bool CanBeColumn(this PropertyInfo property) =>
        property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is not null;
}
