using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Belong.Data.Demo;
using Belong.Domain.Governance;

namespace Belong.Web.Verbs;

/// <summary><c>belong plausibility</c>: whether the made-up county could be. Exit 1 when something in it could not.</summary>
internal static class PlausibilityVerb
{
    public static Command Make()
    {
        var command = new Command("plausibility", "Check that the made-up county is plausible: percentages beside national ranges, and what is outside them") { Shared.Database, Shared.Json };
        command.SetAction((given, stop) => RunAsync(given));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult given)
    {
        if (!Shared.Exists(given))
        {
            throw new UsageException($"{Shared.DatabaseOf(given)} does not exist: build the made-up county first, with belong demo");
        }

        await using var ledger = Shared.Open(given);
        if (!ledger.County.Council.IsMadeUp)
        {
            throw new UsageException($"{Shared.DatabaseOf(given)} is no made-up county: only that is judged by what could be");
        }

        var found = Plausibility.Of(ledger.County, DemoCounty.Today);
        if (given.GetValue(Shared.Json))
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(found, Import903.JsonOut));
        }
        else
        {
            foreach (var each in found)
            {
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(each.Holds ? "   " : "OUT")} {each.What,-78} {each.Value,7:0.#}  {each.Allowed,-12}  {each.Source}"));
            }

            Console.Out.WriteLine($"{found.Count(each => !each.Holds)} of {found.Length} are outside the plausible range.");
        }

        return found.All(each => each.Holds) ? 0 : 1;
    }
}
