using System.CommandLine;
using System.Globalization;
using Belong.Data;
using Belong.Web.House;
using Belong.Web.Verbs;

// Culture is set, not inherited: under LANG=C money would print as ¤.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = new CultureInfo("en-GB");
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = new CultureInfo("en-GB");

if (args is [Belong.Web.Papers.PaperOfFile.Verb, var attached])
{
    return Belong.Web.Papers.PaperOfFile.Read(attached);
}

if (args is [WordsOfFile.Verb, var media])
{
    return WordsOfFile.Read(media);
}

var root = new RootCommand("Belong: the record system a council uses for its corporate parenting. Without a verb, runs demo.")
{
    DemoVerb.Make(),
    ServeVerb.Make(),
    Import903.Make(),
    Check903.Make(),
    Export903.Make(),
    DatasetVerb.Tables(),
    DatasetVerb.Payload(),
    PostcodesVerb.Make(),
    FiguresVerb.Make(),
    BenchmarksVerb.Make(),
    PlausibilityVerb.Make(),
    DigestVerb.Make(),
    Keeping.Verify(),
    Keeping.Backup(),
    Keeping.Restore(),
    Keeping.Migrate(),
    Keeping.Destroy(),
    AdministratorVerb.Make(),
    PeopleVerb.Make(),
};
DemoVerb.AddTo(root);

var given = root.Parse(args);
if (given.Errors.Count > 0)
{
    Console.Error.WriteLine(given.Errors[0].Message);
    return 2;
}

try
{
    return await given.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (OperationCanceledException)
{
    return 130;
}
catch (Exception exception) when (exception is UsageException or StillNeededException or UnreadableLedgerException or System.Data.Common.DbException)
{
    Console.Error.WriteLine(exception.Message.ReplaceLineEndings(" "));
    return 2;
}
