using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Belong.Data;
using Belong.Domain.Facts;

namespace Belong.Web.Verbs;

/// <summary>The verbs that keep a database whole: <c>verify</c>, <c>backup</c>, <c>restore</c>, <c>migrate</c>, <c>destroy</c>.</summary>
internal static class Keeping
{
    public static Command Verify()
    {
        var expect = new Option<string?>("--expect") { Description = "A head hash noted earlier: the chain must contain a change with this hash" };
        var command = new Command("verify", "Check the hash chain and report the first broken change") { expect, Shared.Database, Shared.Day, Shared.Json };
        command.SetAction(given =>
        {
            using var engine = Existing(given);
            var verified = Data.Verify.Run(engine, given.GetValue(expect), changes => Console.Error.WriteLine($"{changes.ToString("N0", CultureInfo.CurrentCulture)} changes checked"));
            var (lines, log) = AccessLog.Verify(engine);
            var around = VerifyAround.Run(engine);
            if (given.GetValue(Shared.Json))
            {
                Console.Out.WriteLine(JsonSerializer.Serialize(new { Ok = verified.Broken is null && log is null && around is null, verified.Changes, verified.Entries, verified.Destroyed, verified.Head, verified.BrokenAt, Broken = verified.Broken ?? log ?? around }, Import903.JsonOut));
            }
            else if (verified.Broken is { } broken)
            {
                Console.Out.WriteLine(verified.BrokenAt is { } at ? $"The chain is broken at change {at}: {broken}." : $"The chain: {broken}.");
            }
            else if (log is not null)
            {
                Console.Out.WriteLine($"The access log is broken: {log}.");
            }
            else if (around is not null)
            {
                Console.Out.WriteLine($"Beside the chain, {around}.");
            }
            else
            {
                Console.Out.WriteLine($"The chain is whole: {verified.Changes:N0} changes, {verified.Entries:N0} entries, {verified.Destroyed:N0} of them destroyed under a certificate. The access log is whole: {lines:N0} lines.");
                Console.Out.WriteLine($"Head: {verified.Head}");
            }

            return verified.Broken is null && log is null && around is null ? 0 : 1;
        });
        return command;
    }

    public static Command Backup()
    {
        var file = new Argument<string>("FILE") { Description = "The file to write the backup to" };
        var command = new Command("backup", "Write a backup while the service runs") { file, Shared.Database, Shared.Day, Shared.Json };
        command.SetAction(given => Files(() =>
        {
            if (File.Exists(given.GetValue(file)))
            {
                throw new UsageException($"{given.GetValue(file)} already exists: a backup never overwrites a file");
            }

            using var engine = Existing(given);
            var note = Data.Backup.Take(engine, given.GetValue(file)!);
            Console.Out.WriteLine(given.GetValue(Shared.Json) ? JsonSerializer.Serialize(note, Import903.JsonOut) : $"Backed up {note.Changes} changes, {note.Entries} entries and {note.Looks} lines of the access log.\nHead: {note.Head}");
            return 0;
        }));
        return command;
    }

    public static Command Restore()
    {
        var file = new Argument<string>("FILE") { Description = "The backup file" };
        var later = new Option<string?>("--later") { Description = "A later database, whose certificates of destruction are applied again before use" };
        var command = new Command("restore", "Restore a backup into an empty database and verify it by hash chain and counts") { file, later, Shared.Database, Shared.Day, Shared.Json };
        command.SetAction(given => Files(() =>
        {
            using var engine = Shared.EngineOf(given);
            using var laterEngine = given.GetValue(later) is { } place ? Engine.Of(place) : null;
            var (note, verified) = Data.Backup.Restore(engine, given.GetValue(file)!, laterEngine);
            Console.Out.WriteLine(given.GetValue(Shared.Json)
                ? JsonSerializer.Serialize(new { Note = note, Verified = verified }, Import903.JsonOut)
                : $"Restored {verified.Changes} changes and {verified.Entries} entries, from the backup of {note.TakenAt:yyyy-MM-dd HH:mm} UTC. The chain is whole.");
            return 0;
        }));
        return command;
    }

    public static Command Migrate()
    {
        var command = new Command("migrate", "Upgrade a database to this version, as its owner, and grant access to the service and analysts") { Shared.Database, Shared.Day };
        command.SetAction(given =>
        {
            using var engine = Shared.EngineOf(given);
            var ran = Data.Migrate.Run(engine);
            var granted = Grants.Run(engine);
            Console.Out.WriteLine(ran.Count == 0 ? "Nothing to do: the database is up to date." : $"Ran {string.Join(", ", ran)}.");
            Console.Out.WriteLine(granted);
            return 0;
        });
        return command;
    }

    public static Command Destroy()
    {
        var record = new Argument<string?>("RECORD") { Description = "The record's id; none with --agreed", Arity = ArgumentArity.ZeroOrOne };
        var agreed = new Option<bool>("--agreed") { Description = "Destroy every record whose destruction two people have agreed" };
        var authority = new Option<string?>("--authorised-by") { Description = "Who authorised it" };
        var rule = new Option<string?>("--rule") { Description = "The retention rule that applies" };
        var early = new Option<bool>("--before-its-time") { Description = "Destroy a record that must still be kept, because a court or the person's own right demands it: --rule says which. A hold is never overridden" };
        var command = new Command("destroy", "Destroy the content of records at the end of their retention, with a certificate") { record, agreed, authority, rule, early, Shared.Database, Shared.Day };
        command.SetAction(given =>
        {
            var by = new Actor("destroy", "Destruction");
            if (given.GetValue(agreed))
            {
                if (given.GetValue(record) is not null || given.GetValue(early) || given.GetValue(authority) is not null || given.GetValue(rule) is not null)
                {
                    throw new UsageException("--agreed finds the records, who agreed and the rule itself: give it alone");
                }

                using var all = Existing(given);
                var done = Destruction.DestroyAgreed(all, by, Shared.DayOf(given), DateTime.UtcNow);
                Console.Out.WriteLine(done.Count == 0 ? "No record waits to be destroyed." : $"{string.Join('\n', done.Select(each => $"{each.Record}: the content of {each.Entries} entries is destroyed."))}\nStart every node again.");
                return 0;
            }

            if (!Guid.TryParseExact(given.GetValue(record), "D", out var id))
            {
                throw new UsageException($"{given.GetValue(record) ?? "Nothing"} is not a record's id");
            }

            if (given.GetValue(authority) is not { Length: > 0 } who || given.GetValue(rule) is not { Length: > 0 } under)
            {
                throw new UsageException("Say who authorised it with --authorised-by, and under which rule with --rule");
            }

            using var engine = Existing(given);
            try
            {
                var gone = Destruction.Destroy(engine, new SubjectId(id), who, under, by, Shared.DayOf(given), DateTime.UtcNow, given.GetValue(early));
                Console.Out.WriteLine(gone == 0 ? "There is no such record, or its content has already been destroyed." : $"The content of {gone} entries is destroyed. Start every node again.");
                return gone == 0 ? 1 : 0;
            }
            catch (StillNeededException needed)
            {
                Console.Out.WriteLine($"Not destroyed. {needed.Message}.");
                return 1;
            }
        });
        return command;
    }

    /// <summary>The database of a verb that must not make one.</summary>
    private static Engine Existing(ParseResult given)
    {
        var engine = Shared.EngineOf(given);
        if (engine is SqliteEngine && !File.Exists(engine.Place))
        {
            throw new UsageException($"There is no database {engine.Place}");
        }

        if (!Data.Migrate.IsBelong(engine))
        {
            throw new UsageException($"{engine.Place} is not a Belong database");
        }

        return engine;
    }

    private static int Files(Func<int> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new UsageException(exception.Message);
        }
    }
}
