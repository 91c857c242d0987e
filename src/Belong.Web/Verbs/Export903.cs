using System.CommandLine;
using Belong.Data;
using Belong.Returns.Ssda903.Export;

namespace Belong.Web.Verbs;

/// <summary><c>belong export-903</c>: writes a year's return from the record.</summary>
internal static class Export903
{
    public static Command Make()
    {
        var year = new Option<int>("--year") { Description = "The collection year, 2017 to 2027: 2027 is 1 April 2026 to 31 March 2027", Required = true };
        var to = new Option<string>("--out") { Description = "The folder to write to, created if missing", Required = true };
        var format = new Option<string>("--format") { Description = "csv, one file a table, or xml", DefaultValueFactory = _ => "csv" };
        var signed = new Option<bool>("--signed") { Description = "Recreate the signed-off files, byte for byte" };
        var command = new Command("export-903", "Write an SSDA903 return from the record") { year, to, format, signed, Shared.Database };
        command.SetAction((given, stop) => RunAsync(given, given.GetValue(year), given.GetValue(to)!, given.GetValue(format)!, given.GetValue(signed)));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult given, int year, string to, string format, bool signed)
    {
        if (year is < 2017 or > 2027)
        {
            throw new UsageException($"{year} is not a collection year from 2017 to 2027 (2027 is 2026-27)");
        }

        if (format is not ("csv" or "xml"))
        {
            throw new UsageException($"--format {format} must be csv or xml");
        }

        if (!Shared.Exists(given))
        {
            throw new UsageException($"{Shared.DatabaseOf(given)} does not exist");
        }

        await using var ledger = Shared.Open(given);
        var county = ledger.County;
        MadeReturn made;
        if (signed)
        {
            var again = SignedReturn.Of(county, year) ?? throw new UsageException($"The {year - 1}-{year % 100:00} return was never signed off");
            if (!again.IsWhole)
            {
                Console.Error.WriteLine($"{again.WhyNot}.");
                return 1;
            }

            made = again.Made;
        }
        else
        {
            made = ReturnOfRecord.Of(county, year);
        }

        // Who takes the whole return away is logged before a byte is written.
        await using (var log = new AccessLog(ledger.Engine, $"export-903-{Guid.NewGuid():N}"))
        {
            await log.WriteAsync(new Look($"export-903 ({Environment.UserName})", $"export-903 {year}", false, [.. made.Tables.Values.SelectMany(rows => rows).Select(row => row.Child).Distinct()]));
        }

        Shared.Reading(() =>
        {
            // Which facts each row says stands beside the files and not among them, for it is no table of the return.
            File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(Path.Combine(to, "evidence")).FullName, "evidence.csv"), WriteReturn.Evidence(made).Bytes);
            foreach (var file in format == "csv" ? WriteReturn.AsCsv(made) : [WriteReturn.AsXml(made)])
            {
                File.WriteAllBytes(Path.Combine(to, file.Name), file.Bytes);
            }

            return true;
        });
        foreach (var table in made.InOrder)
        {
            Console.Out.WriteLine($"{table.Name}: {made.Tables[table].Length} rows");
        }

        foreach (var caveat in made.Caveats)
        {
            Console.Out.WriteLine($"{caveat}.");
        }

        if (format == "xml" && WriteReturn.LostInXml(made) is { Count: > 0 } lost)
        {
            Shared.Say($"XML cannot hold everything in {lost.Count} rows, such as a date of birth that differs from Header's or a second row of one kind: {string.Join("; ", lost.GroupBy(row => row.Table.Name).Select(table => $"{table.Key} {string.Join(", ", table.Take(20).Select(row => row.Number))}{(table.Count() > 20 ? " …" : "")}"))}. Send CSV if this matters.");
        }

        Console.Out.WriteLine($"The {year - 1}-{year % 100:00} return is in {to}: {made.Rows} rows. SHA-256 of the CSV files and their evidence: {SignOffReturn.HashOf(made)}");
        return 0;
    }
}
