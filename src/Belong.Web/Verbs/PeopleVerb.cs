using System.CommandLine;
using Belong.Data;
using Belong.Domain.Facts;
using Belong.Domain.Workforce;

namespace Belong.Web.Verbs;

/// <summary><c>belong people</c>: joiners, movers and leavers from the council's list, each night.</summary>
internal static class PeopleVerb
{
    private static readonly Actor List = new("people", "The council’s list of people");

    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = $"CSV with the columns {string.Join(", ", PeopleFile.Columns)}" };
        var everybody = new Option<bool>("--everybody") { Description = "The file names everybody who works here: the post of whoever is not in it ends today" };
        var leavers = new Option<int?>("--accept-leavers") { Description = "With --everybody: how many posts may end because the file does not name them. Without it none may, and the number is printed" };
        var command = new Command("people", "Take over joiners, movers and leavers from the council’s list of people") { file, everybody, leavers, Shared.Database, Shared.Day };
        command.SetAction(async (given, stop) =>
        {
            var wrong = new List<string>();
            var people = Shared.Reading(() =>
            {
                using var reader = File.OpenRead(given.GetValue(file)!);
                return PeopleFile.Read(reader, wrong);
            });
            await using var ledger = Shared.Open(given);
            var today = Shared.DayOf(given);
            var bytes = await File.ReadAllBytesAsync(given.GetValue(file)!, stop);
            var act = new TakePeople { People = people, IsEverybody = given.GetValue(everybody), Opens = ChangeId.Of(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes))).Value };
            var decided = act.Decide(ledger.County, today, List);
            wrong.AddRange(decided.Problems.Select(problem => problem.Words));
            if (wrong.Count > 0)
            {
                foreach (var line in wrong.Take(100))
                {
                    Shared.Say(line);
                }

                await Console.Error.WriteLineAsync($"Nothing was taken over: {wrong.Count} {(wrong.Count == 1 ? "line cannot" : "lines cannot")} be read");
                return 1;
            }

            if (act.IsEverybody)
            {
                var left = decided.Statements.Length - (act with { IsEverybody = false }).Decide(ledger.County, today, List).Statements.Length;
                if (left > 0 && given.GetValue(leavers) != left)
                {
                    Shared.Say($"The file does not name {left} {(left == 1 ? "person who holds" : "people who hold")} a post. To end {(left == 1 ? "it" : "them")}: --accept-leavers {left}");
                    return 1;
                }
            }

            if (!decided.Statements.IsEmpty)
            {
                var recorded = await ledger.RecordAsync(act, List, today, new ChangeId(Guid.NewGuid()));
                if (recorded.Refused)
                {
                    throw new UsageException(string.Join(". ", recorded.Outcome.Problems.Select(problem => problem.Words)));
                }
            }

            Shared.Say($"{people.Length} {(people.Length == 1 ? "person" : "people")} read: {decided.Opened.Length} joined, {decided.Statements.Count(said => said is { Did: Did.Said, Fact: Employment })} posts begun, {decided.Statements.Count(said => said.Did == Did.Ended)} ended.");
            return 0;
        });
        return command;
    }
}
