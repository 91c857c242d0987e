using System.CommandLine;
using Belong.Data;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using MimeKit;

namespace Belong.Web.Verbs;

/// <summary><c>belong digest</c>: sends everybody who has something to do one message for the day, without any child's name.</summary>
internal static class DigestVerb
{
    private static readonly Option<string> Smtp = new("--smtp") { Description = "The mail server, as host, host:port, or smtps://host:port if encrypted from the first byte (port 465 always is). If the server needs a user and password, set BELONG_SMTP_USER and BELONG_SMTP_PASSWORD" };
    private static readonly Option<string> From = new("--from") { Description = "The address that the messages come from" };
    private static readonly Option<string> Site = new("--site") { Description = "The address of the service, for the link in the message", DefaultValueFactory = _ => "http://localhost:5080" };
    private static readonly Option<bool> Plain = new("--without-tls") { Description = "Send without encryption: only to a server on this machine" };
    private static readonly Option<bool> Show = new("--show") { Description = "Print the messages without sending them" };

    public static Command Make()
    {
        var command = new Command("digest", "Send each person with tasks one message for the day, without names. Running it again the same day sends no one a second message")
        {
            Shared.Database, Shared.Day, Smtp, From, Site, Plain, Show,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult given, CancellationToken stop)
    {
        var show = given.GetValue(Show);
        using var post = show ? null : PostOf(given);
        await using var ledger = Shared.Open(given);
        var county = ledger.County;
        var day = Shared.DayOf(given, county);
        var owed = OwedInCounty.Of(county, Terms.Of(county, day));
        var own = new OwnThings(ledger.Engine, () => DateTime.UtcNow);
        var (sent, already, refusedOf) = (0, 0, 0);
        foreach (var message in DigestOfDay.Of(county, owed, day, given.GetValue(Site)!.TrimEnd('/')))
        {
            stop.ThrowIfCancellationRequested();
            if (show)
            {
                Console.WriteLine($"To: {message.Email}\nSubject: {message.Subject}\n\n{message.Body.ReplaceLineEndings("\n")}");
                sent++;
                continue;
            }

            if (AddressOf(message.Email) is not { } to)
            {
                Failed(message, "is not an email address");
                continue;
            }

            if (!own.Claim(message.Who, day))
            {
                already++;
                continue;
            }

            Posted? posted = null;
            try
            {
                posted = await post!.SendAsync(to, message.Subject, message.Body, stop);
            }
            catch (UsageException none) when (sent > 0)
            {
                throw new UsageException($"{sent} sent, then stopped. {none.Message}. Run the command again: no one is sent two messages");
            }
            finally
            {
                if (posted is not { Why: null } and not { MayHaveGone: true })
                {
                    own.Unclaim(message.Who, day);
                }
            }

            if (posted is { Why: { } why })
            {
                Failed(message, why);
            }
            else
            {
                sent++;
            }
        }

        Console.WriteLine($"{sent} {(sent == 1 ? "message" : "messages")} {(show ? "shown" : "sent")}{(already > 0 ? $", {already} had gone today already" : "")}{(refusedOf > 0 ? $", {refusedOf} could not be" : "")}.");
        return refusedOf > 0 ? 1 : 0;

        void Failed(DigestOfDay message, string why)
        {
            refusedOf++;
            Console.Error.WriteLine($"To {message.Who}: {message.Email} {why}");
        }
    }

    private static MailRoom PostOf(ParseResult given) =>
        given.GetValue(Smtp) is { Length: > 0 } server && AddressOf(given.GetValue(From)) is { } from
            ? new(MailServer.Of(server, given.GetValue(Plain)), from)
            : throw new UsageException("Give --smtp HOST and --from ADDRESS, or --show to print the messages without sending them");

    /// <summary>One address and nothing beside it: no name, no second address, no line break that would begin a heading of the message.</summary>
    private static MailboxAddress? AddressOf(string? given) =>
        given is not null && !given.Any(char.IsControl) && given.Contains('@', StringComparison.Ordinal) && MailboxAddress.TryParse(given.Trim(), out var address) && address.Address == given.Trim() ? address : null;
}
