using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>
/// Runs rules over a return, child by child, on as many cores as there are. The order of rules and children makes no
/// difference to what is found.
/// </summary>
public static class CheckReturn
{
    /// <summary>So many children are taken through all rules together: their rows stay near, and one rule runs over them all.</summary>
    private const int AtOnce = 48;

    /// <summary>All rules in force in the return's year.</summary>
    public static Checked Run(ReturnToCheck given, CancellationToken stop = default) => Run(given, RuleBook.For(given.Year), stop);

    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public static Checked Run(ReturnToCheck given, IReadOnlyList<Rule> rules, CancellationToken stop = default)
    {
        var notRun = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var running = new List<Running>();
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].CannotRun(given) is { } why)
            {
                notRun.Add(rules[i].Code, why);
            }
            else
            {
                running.Add(new(rules[i], i));
            }
        }

        var all = running.ToArray();
        var children = given.Children.ToArray();
        var workers = new ConcurrentBag<Worker>();
        if (given.Children.Count > 0)
        {
            Parallel.ForEach(
                Partitioner.Create(0, given.Children.Count, AtOnce),
                new ParallelOptions { CancellationToken = stop },
                () => new Worker(),
                (range, _, worker) =>
                {
                    worker.Check(children, range.Item1, range.Item2, all);
                    return worker;
                },
                workers.Add);
        }

        return new(
            given,
            rules,
            notRun,
            Places(workers.SelectMany(worker => worker.Found.Rows), rules.Count),
            Places(workers.SelectMany(worker => worker.NotChecked), rules.Count))
        {
            Unreadable = workers.SelectMany(worker => worker.Unreadable).ToDictionary(),
        };
    }

    /// <summary>By rule and table, each row once and in the order of the file.</summary>
    private static ImmutableArray<ImmutableArray<Row>> Places(IEnumerable<(int Rule, Row Row)> rows, int rules)
    {
        var by = new List<Row>?[rules];
        foreach (var (rule, row) in rows)
        {
            (by[rule] ??= []).Add(row);
        }

        return
        [
            .. by.Select(each => each is null ? [] : each
                .OrderBy(row => row.Table.Number).ThenBy(row => row.Number)
                .Distinct()
                .ToImmutableArray()),
        ];
    }

    /// <summary>A rule that runs, and which tables it judges as bits.</summary>
    private readonly struct Running(Rule rule, int number)
    {
        public Rule Rule { get; } = rule;
        public int Number { get; } = number;
        public int Judges { get; } = rule.Judges.Aggregate(0, (bits, table) => bits | (1 << table.Number));
    }

    private sealed class Worker
    {
        public Found Found { get; } = new();

        public List<(int Rule, Row Row)> NotChecked { get; } = [];

        /// <summary>For rows that were not judged, what of the child cannot be read.</summary>
        public Dictionary<Row, Unreadable> Unreadable { get; } = [];

        public void Check(Child[] children, int from, int until, Running[] rules)
        {
            var unread = new Unreadable?[until - from];
            for (var i = from; i < until; i++)
            {
                unread[i - from] = Checking.Unreadable.Of(children[i]);
            }

            foreach (var running in rules)
            {
                Found.Rule = running.Number;
                for (var i = from; i < until; i++)
                {
                    // No rule can name a row of a table of which the child has none.
                    if ((running.Judges & children[i].TablesAsBits) != 0)
                    {
                        Check(children[i], running, unread[i - from]);
                    }
                }
            }
        }

        private void Check(Child child, Running running, Unreadable? unread)
        {
            var mark = Found.Count;
            var broke = false;
            try
            {
                if (unread?.Missed(running.Rule) is null)
                {
                    running.Rule.Check(child, Found);
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                // A rule that fails on one child fails on that child alone, and says so.
                Found.BackTo(mark);
                broke = true;
            }

            if (broke || unread?.Touches(running.Rule) == true)
            {
                NotJudged(child, running, unread, broke, mark);
            }
        }

        private void NotJudged(Child child, Running running, Unreadable? unread, bool broke, int mark)
        {
            HashSet<Row>? named = null;
            foreach (var row in child.RowsOf(running.Rule.Judges))
            {
                if (broke || unread!.Keeps(running.Rule, row) is not null)
                {
                    named ??= [.. Found.Since(mark)];
                    if (!named.Contains(row))
                    {
                        NotChecked.Add((running.Number, row));
                        if (unread is not null)
                        {
                            Unreadable[row] = unread;
                        }
                    }
                }
            }
        }
    }
}
