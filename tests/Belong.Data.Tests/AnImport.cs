using System.Text;
using Belong.Domain.Children;
using Belong.Returns.Ssda903;

namespace Belong.Data.Tests;

/// <summary>An empty record and the returns it takes in.</summary>
internal sealed class AnImport : IAsyncDisposable
{
    private readonly Engine engine = Engine.Of(Databases.New("sqlite"));

    public AnImport() => Ledger = Ledger.Open(engine);

    public Ledger Ledger { get; }

    public ChildRecord Child(string id) => TakeInReturn.Find(Ledger.County, "E10000016", id)!;

    public Task<ImportResult> Takes(params (string Head, string[] Rows)[] tables) => Takes(2027, tables);

    public async Task<ImportResult> Takes(int year, params (string Head, string[] Rows)[] tables)
    {
        var (refused, result) = await Refuses(year, tables);
        if (refused is { Field: "Withdrawals" })
        {
            (refused, result) = await Read(year, tables).RunAsync(Ledger, new("import-903", "Import"), Day("2027-06-01"), confirmed: new(result!.Withdrawn.Count, result.Withdrawn.Children));
        }

        Assert.Null(refused);
        return result!;
    }

    /// <summary>The same without a word from anybody on what is withdrawn.</summary>
    public Task<(Problem? Refused, ImportResult? Result)> Refuses(int year, params (string Head, string[] Rows)[] tables) => Confirms(Confirmed.Nothing, year, tables);

    public Task<(Problem? Refused, ImportResult? Result)> Confirms(Confirmed confirmed, int year, params (string Head, string[] Rows)[] tables) =>
        Read(year, tables).RunAsync(Ledger, new("import-903", "Import"), Day("2027-06-01"), confirmed: confirmed);

    /// <summary>Begins an import and stops after its first child.</summary>
    public async Task CutsOff(params (string Head, string[] Rows)[] tables)
    {
        try
        {
            await Read(2027, tables).RunAsync(Ledger, new("import-903", "Import"), Day("2027-06-01"), stopAfter: 1);
        }
        catch (OperationCanceledException)
        {
        }
    }

    public Task<ImportResult> Previews(int year, params (string Head, string[] Rows)[] tables) => Task.FromResult(Read(year, tables).Preview(Ledger.County, Day("2027-06-01")).Result!);

    public async ValueTask DisposeAsync()
    {
        await Ledger.DisposeAsync();
        engine.Dispose();
    }

    private static ImportReturn Read(int year, (string Head, string[] Rows)[] tables) =>
        ImportReturn.Read(year, "E10000016", [.. tables.Select((table, i) => new ReturnFile($"{i}.csv", Encoding.UTF8.GetBytes(string.Join('\n', table.Rows.Prepend(table.Head)))))]);
}
