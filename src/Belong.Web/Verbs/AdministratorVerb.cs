using System.CommandLine;
using System.Security.Cryptography;
using Belong.Data;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Workforce;
using Belong.Web.House.SignIn;

namespace Belong.Web.Verbs;

/// <summary>
/// <c>belong administrator</c>: on the server, gives somebody the post of system administrator where nobody holds it. There is no default account and no default
/// password: whoever may run this may do anything to the database anyway.
/// </summary>
internal static class AdministratorVerb
{
    private static readonly Actor Server = new("server", "On the server");

    public static Command Make()
    {
        var id = new Argument<string>("ID") { Description = "Their sign-in ID" };
        var given = new Option<string>("--given") { Description = "Their given name", DefaultValueFactory = _ => "" };
        var family = new Option<string>("--family") { Description = "Their family name", DefaultValueFactory = _ => "" };
        var email = new Option<string>("--email") { Description = "Their address, by which the council’s sign-in finds them the first time", DefaultValueFactory = _ => "" };
        var another = new Option<bool>("--another") { Description = "Though somebody holds the post already" };
        var invite = new Option<bool>("--invite") { Description = "Print a code with which they make an account here, within three days" };
        var command = new Command("administrator", "Give somebody the post of system administrator: the first, or another") { id, given, family, email, another, invite, Shared.Database, Shared.Day };
        command.SetAction(async (parsed, stop) =>
        {
            await using var ledger = Shared.Open(parsed);
            var today = Shared.DayOf(parsed);
            var holders = ledger.County.Workers.Where(worker => worker.WorksOn(today)?.Fact.Post == Post.Administrator).ToList();
            if (holders.Count > 0 && !parsed.GetValue(another) && !(parsed.GetValue(invite) && holders.Exists(holder => holder.WorkerId == parsed.GetValue(id))))
            {
                throw new UsageException($"{string.Join(" and ", holders.Select(worker => worker.CalledName))} {(holders.Count == 1 ? "holds" : "hold")} the post already: they can give it to others. With --another it is given all the same");
            }

            var worker = ledger.County.Worker(parsed.GetValue(id)!);
            if (parsed.GetValue(invite) && worker?.WorksOn(today)?.Fact.Post == Post.Administrator)
            {
                Invite(ledger, worker.WorkerId);
                return 0;
            }

            var subject = worker?.Id ?? new SubjectId(Guid.NewGuid());
            if (worker is null)
            {
                await DoAsync(ledger, new OpenWorker(subject) { Id = parsed.GetValue(id)!, Given = parsed.GetValue(given)!, Family = parsed.GetValue(family)!, Email = parsed.GetValue(email)! }, today);
            }
            else if (worker.WorksOn(today) is { } held)
            {
                throw new UsageException($"{worker.CalledName} holds a post today ({held.Fact.InWords}): an administrator opens nobody’s record, and needs a sign-in ID of their own for it");
            }

            await DoAsync(ledger, new RecordFact(subject) { Said = new Employment { Role = Post.Administrator.Code, From = today } }, today);
            Shared.Say($"{ledger.County.NameOf(parsed.GetValue(id)!)} is a system administrator from today, signing in as {parsed.GetValue(id)}.");
            if (parsed.GetValue(invite))
            {
                Invite(ledger, parsed.GetValue(id)!.Trim());
            }

            return 0;
        });
        return command;
    }

    /// <summary>The way back in too, for an administrator who has lost both telephone and codes.</summary>
    private static void Invite(Ledger ledger, string worker)
    {
        var code = RandomNumberGenerator.GetString("ABCDEFGHJKMNPQRSTUVWXYZ23456789", 16);
        new Accounts(ledger.Engine, () => DateTime.UtcNow).Invite(worker, code, DateTime.UtcNow.AddHours(72));
        Shared.Say($"Invitation code, of use once within three days, at /invited: {AccountDoor.InFours(code)}");
    }

    private static async Task DoAsync(Ledger ledger, Act act, DateOnly today)
    {
        var recorded = await ledger.RecordAsync(act, Server, today, new ChangeId(Guid.NewGuid()));
        await ledger.CatchUpAsync();
        if (recorded.Refused)
        {
            throw new UsageException(string.Join(". ", recorded.Outcome.Problems.Select(problem => problem.Words)));
        }
    }
}
