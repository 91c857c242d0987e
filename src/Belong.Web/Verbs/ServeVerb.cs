using System.CommandLine;
using Belong.Data;

namespace Belong.Web.Verbs;

/// <summary>
/// <c>belong serve</c>: production. It has no personas, and refuses to start without a database that was named, a
/// connection that does not own it, and real sign-in.
/// </summary>
internal static class ServeVerb
{
    public static Command Make()
    {
        var command = new Command("serve", "Run the service for a council. Will not start without a configured database and real sign-in") { Shared.Database, Shared.Day };
        command.SetAction((Func<ParseResult, int>)(given =>
        {
            if (given.GetValue(Shared.Database) is null && Environment.GetEnvironmentVariable("BELONG_DATABASE") is not { Length: > 0 })
            {
                throw new UsageException("serve needs a database: set it with --database or BELONG_DATABASE");
            }

            using var engine = Shared.EngineOf(given);
            if (Grants.IsOwner(engine))
            {
                throw new UsageException("serve must not connect as the owner of the ledger: run belong migrate as the owner, and serve as belong_service");
            }

            throw new UsageException("serve needs real sign-in, and this version has none: personas are not allowed. Use demo to try a database on this machine");
        }));
        return command;
    }
}
