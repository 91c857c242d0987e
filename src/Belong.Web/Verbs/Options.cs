using System.CommandLine;
using System.Globalization;
using Belong.Data;
using Belong.Data.Demo;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Places;
using Belong.Returns.Ssda903;
using Belong.Web.House;

namespace Belong.Web.Verbs;

/// <summary>What most verbs take.</summary>
internal static class Shared
{
    public static Option<string?> Database { get; } = new("--database")
    {
        Description = "A SQLite file, created if missing, or a PostgreSQL connection string. Without it BELONG_DATABASE, else belong.db here.",
    };

    public static Option<string?> Day { get; } = new("--day") { Description = "The date to use as today, YYYY-MM-DD. Without it, today's date; in the made-up county, 21 July 2017." };

    public static Option<bool> Json { get; } = new("--json") { Description = "Print one JSON document and nothing else." };

    public static string DatabaseOf(ParseResult given) =>
        given.GetValue(Database) ?? (Environment.GetEnvironmentVariable("BELONG_DATABASE") is { Length: > 0 } named ? named : "belong.db");

    /// <summary>The store's name where nothing else is said.</summary>
    public const string PostcodeStoreHere = "postcodes.bpc";

    /// <summary>Where the local store of postcodes is: BELONG_POSTCODES, else here.</summary>
    public static string PostcodeStore => Environment.GetEnvironmentVariable("BELONG_POSTCODES") is { Length: > 0 } named ? named : PostcodeStoreHere;

    /// <summary>The list named, else the store where there is one, else none.</summary>
    public static IPlaceOfPostcode? PostcodesOf(string? named) =>
        named is not null ? Reading(() => PostcodeFile.Open(named)) : File.Exists(PostcodeStore) ? Reading(() => PostcodeFile.Open(PostcodeStore)) : null;

    /// <summary>Reads or writes what the call names; what cannot be is told in one line.</summary>
    public static TRead Reading<TRead>(Func<TRead> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(exception.Message);
        }
    }

    /// <summary>Prints a line. What comes from a file cannot speak to the terminal.</summary>
    public static void Say(string line) => Console.Out.WriteLine(string.Concat(line.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter)));

    /// <summary>Files of the return to go on without.</summary>
    public static Option<string[]> Without { get; } = new("--without")
    {
        Description = "A file of the folder to leave out, because it cannot be read or is not wanted. Give last year’s as previous/NAME. Can be used more than once",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Takes the files for those of the year though no day in them lies in it.</summary>
    public static Option<bool> AnyYear { get; } = new("--any-year") { Description = "Continue even if no date in the files is in the year" };

    /// <summary>The files of a return in a folder.</summary>
    /// <param name="of">What stands before the names of files in the folder: previous/ for last year's.</param>
    public static IReadOnlyList<ReturnFile> FilesIn(string folder, ParseResult given, string of = "")
    {
        var without = (given.GetValue(Without) ?? []).Where(name => name.StartsWith("previous/", StringComparison.Ordinal) == (of.Length > 0)).Select(name => name[of.Length..]).ToList();
        return Directory.Exists(folder) ? Reading(() => ReturnFiles.In(folder, without)) : throw new UsageException($"The folder {folder} does not exist");
    }

    /// <summary>Refuses to answer while a table cannot be read, or nobody can tell which of two files is meant.</summary>
    public static void NothingInTheWay(IReadOnlyList<NotUnderstood> inTheWay)
    {
        if (inTheWay.Count > 0)
        {
            throw new UsageException($"{string.Join(". ", inTheWay.Take(10).Select(each => each.InWords))}. Put {(inTheWay.Count == 1 ? "this" : "these")} right, or go on without: --without \"{inTheWay[^1].File.Split(", sheet ")[0]}\"");
        }
    }

    /// <summary>The day asked for, else today in London.</summary>
    public static DateOnly DayOf(ParseResult given) => given.GetValue(Day) is not { } text
        ? LondonDay.Of(DateTime.UtcNow)
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UsageException($"--day {text} is not a date: write it as YYYY-MM-DD");

    /// <summary>The day asked for, else today: in the made-up county the day on which it stands.</summary>
    public static DateOnly DayOf(ParseResult given, County county) => county.Council.IsMadeUp && given.GetValue(Day) is null ? DemoCounty.Today : DayOf(given);

    /// <summary>False for a SQLite file that is not there yet.</summary>
    public static bool Exists(ParseResult given)
    {
        using var engine = EngineOf(given);
        return engine is not SqliteEngine || File.Exists(engine.Place);
    }

    /// <summary>Opens the ledger a verb works on.</summary>
    public static Ledger Open(ParseResult given) => Ledger.Open(EngineOf(given));

    public static Engine EngineOf(ParseResult given)
    {
        try
        {
            return Engine.Of(DatabaseOf(given));
        }
        catch (Exception exception) when (exception is ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The database cannot be opened: {exception.Message}");
        }
    }
}

/// <summary>The call's words are off, or what it names cannot be read: one clear line, exit 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
