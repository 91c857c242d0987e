using System.CommandLine;
using Belong.Data;
using Belong.Domain.Facts;
using Belong.Performance;

namespace Belong.Web.Verbs;

/// <summary><c>belong benchmarks</c>: takes over a table of published figures, to stand beside the council's own.</summary>
internal static class BenchmarksVerb
{
    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = $"A CSV file with the columns {string.Join(", ", BenchmarkFile.Columns)}" };
        var command = new Command("benchmarks", "Load published figures to stand beside the council's own") { file, Shared.Database, Shared.Day };
        command.SetAction(async (given, stop) =>
        {
            if (!Shared.Exists(given))
            {
                throw new UsageException($"{Shared.DatabaseOf(given)} does not exist: check its name, or import a return into it first");
            }

            var wrong = new List<string>();
            var act = Shared.Reading(() =>
            {
                using var stream = File.OpenRead(given.GetValue(file)!);
                return BenchmarkFile.Read(stream, code => AllMeasures.Find(code) is not null, wrong);
            });
            if (wrong.Count == 0)
            {
                await using var ledger = Shared.Open(given);
                var answer = await ledger.RecordAsync(act, new Actor("benchmarks", "Benchmarks"), Shared.DayOf(given, ledger.County), new ChangeId(Guid.NewGuid()), DateTime.UtcNow);
                wrong.AddRange(answer.Outcome.Problems.Select(problem => problem.Words));
                if (wrong.Count == 0)
                {
                    Console.Out.WriteLine($"{answer.Outcome.Statements.Length} {(answer.Outcome.Statements.Length == 1 ? "figure" : "figures")} taken over.");
                    return 0;
                }
            }

            foreach (var words in wrong)
            {
                Shared.Say(words);
            }

            return 1;
        });
        return command;
    }
}
