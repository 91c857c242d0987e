using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Performance;

namespace Belong.Web.Verbs;

/// <summary><c>belong figures</c>: every figure of a year with what it is made of.</summary>
internal static class FiguresVerb
{
    public static Command Make()
    {
        var year = new Option<int>("--year") { Description = "The year: 2027 is 1 April 2026 to 31 March 2027", Required = true };
        var known = new Option<string?>("--as-known") { Description = "The date and time to read the record as at, ISO 8601 with offset, inclusive" };
        var postcodes = new Option<string?>("--postcodes") { Description = "A file of postcodes with grid references, for distances. Without it BELONG_POSTCODES, else postcodes.bpc here" };
        var command = new Command("figures", "Print the figures of a year") { year, known, postcodes, Shared.Database, Shared.Day, Shared.Json };
        command.SetAction((given, stop) => RunAsync(given, given.GetValue(year), given.GetValue(known), given.GetValue(postcodes)));
        return command;
    }

    /// <summary>An instant as commands and addresses write it: ISO 8601 with an offset.</summary>
    public static DateTime? Instant(string text) =>
        (text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > "yyyy-MM-dd".Length)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant.UtcDateTime
            : null;

    private static async Task<int> RunAsync(ParseResult given, int year, string? known, string? postcodes)
    {
        if (year is < 2000 or > 2100)
        {
            throw new UsageException($"--year {year} is not a collection year such as 2027");
        }

        DateTime? instant = known is null ? null : Instant(known) ?? throw new UsageException($"--as-known {known} is not a date and time: write it as 2027-04-30T17:00:00+01:00");
        Shared.DayOf(given); // what was typed wrong is said before what is missing
        if (!Shared.Exists(given))
        {
            throw new UsageException($"{Shared.DatabaseOf(given)} does not exist: check its name, or import a return into it first");
        }

        await using var ledger = Shared.Open(given);
        var day = Shared.DayOf(given, ledger.County);

        var county = instant is { } at ? ledger.County.AsKnownAt(at) : ledger.County;
        var reading = new Reading(county, new ReportingYear(year), Terms.Of(county, day), county.Council.IsMadeUp && postcodes is null ? null : Shared.PostcodesOf(postcodes));
        var figures = Figures.All(reading).OrderBy(figure => figure.Key, StringComparer.Ordinal).ToList();

        if (!reading.IsOver)
        {
            Console.Error.WriteLine($"{reading.Year} is not over on {day.InWords()}: these figures are counted so far. Give another day with --day.");
        }

        if (reading.UnderWay)
        {
            Console.Error.WriteLine("An import is under way: these figures may still change.");
        }

        if (given.GetValue(Shared.Json))
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(
                figures.ToDictionary(figure => figure.Key, figure => new
                {
                    figure.Value,
                    NotRecorded = figure.Untold?.Why,
                    figure.Numerator,
                    figure.Denominator,
                    Children = figure.Children.Select(Figure.IdOf).ToList(),
                }),
                Import903.JsonOut));
            return 0;
        }

        Console.Out.WriteLine($"Figures for {reading.Year}, {(reading.FromReturn ? "from the return" : "from the record")}{(instant is null ? "" : $", as known at {known}")}");
        foreach (var figure in figures)
        {
            var value = figure.Value is { } number ? number.ToString(figure.Measure.Unit == Unit.Count ? "0" : "0.0", CultureInfo.InvariantCulture) : Print.Of(figure);
            var of = figure is { Denominator: { } denominator, Untold: null } ? $" ({Print.Whole(figure.Numerator ?? 0, figure.Measure)} of {Print.Whole(denominator, figure.Measure)})" : "";
            var left = figure.NotKnown > 0 ? $", {figure.NotKnown} not known" : figure.Untold is { } untold ? $" ({untold.Why})" : "";
            Console.Out.WriteLine($"{figure.Key,-48} {value,10}{(figure.Measure.Unit == Unit.Percentage && figure.Value is not null ? "%" : "")}{of}{left}");
        }

        return 0;
    }
}
