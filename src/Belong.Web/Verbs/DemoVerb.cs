using System.CommandLine;
using Belong.Data;
using Belong.Data.Demo;

namespace Belong.Web.Verbs;

internal static class DemoVerb
{
    public static async Task BuildIfEmpty(Ledger ledger)
    {
        if (ledger.County.Seq == 0)
        {
            await DemoCounty.BuildAsync(ledger, Progress.Show("acts of the made-up county"));
        }
    }

    public static Command Try()
    {
        var c = new Command("x") { Shared.Database };
        c.SetAction(async (g, t) => { await using var l = Shared.Open(g); var w = System.Diagnostics.Stopwatch.StartNew(); await BuildIfEmpty(l); Console.WriteLine(w.Elapsed); return 0; });
        return c;
    }
}
