using System.CommandLine;
using System.Net;
using System.Net.Mail;
using Belong.Data;
using Belong.Data.Demo;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;

namespace Belong.Web.Verbs;

/// <summary><c>belong digest</c>: sends everybody who has something to do one message for the day, without any child's name.</summary>
internal static class DigestVerb
{
    private static readonly Option<string> Smtp = new("--smtp") { Description = "The mail server, as host or host:port. Its user and password, where it asks for them, stand in BELONG_SMTP_USER and BELONG_SMTP_PASSWORD" };
    private static readonly Option<string> From = new("--from") { Description = "The address that the messages come from" };
    private static readonly Option<string> Site = new("--site") { Description = "Where the service is, for the link in the message", DefaultValueFactory = _ => "http://localhost:5080" };
    private static readonly Option<bool> Plain = new("--without-tls") { Description = "Send without encryption: only to a server on this machine" };
    private static readonly Option<bool> Show = new("--show") { Description = "Print the messages and send none" };

    public static Command Make()
    {
        var command = new Command("digest", "Send everybody who has something to do one message for the day, without names; twice a day sends nothing twice")
        {
            Shared.Database, Shared.Day, Smtp, From, Site, Plain, Show,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult given, CancellationToken stop)
    {
        var show = given.GetValue(Show);
        var (host, port) = Server(given.GetValue(Smtp));
        if (!show && (host is null || !MailAddress.TryCreate(given.GetValue(From), out _)))
        {
            throw new UsageException("Say --smtp HOST and --from ADDRESS, or --show to see the messages and send none");
        }

        var plain = given.GetValue(Plain);
        if (plain && !show && host is not ("localhost" or "127.0.0.1" or "::1"))
        {
            throw new UsageException($"--without-tls is for a mail server on this machine, not for {host}");
        }

        await using var ledger = Shared.Open(given);
        var county = ledger.County;
        var day = county.Council.IsMadeUp && given.GetValue(Shared.Day) is null ? DemoCounty.Today : Shared.DayOf(given);
        var owed = OwedInCounty.Of(county, Terms.Of(county, day));
        var own = new OwnThings(ledger.Engine, () => DateTime.UtcNow);
        var (sent, already, refusedOf, inARow) = (0, 0, 0, 0);
        using var client = show ? null : new SmtpClient(host, port) { EnableSsl = !plain, Timeout = 20_000, Credentials = Environment.GetEnvironmentVariable("BELONG_SMTP_USER") is { Length: > 0 } user ? new NetworkCredential(user, Environment.GetEnvironmentVariable("BELONG_SMTP_PASSWORD")) : null };
        foreach (var message in DigestOfDay.Of(county, owed, day, given.GetValue(Site)!.TrimEnd('/')))
        {
            stop.ThrowIfCancellationRequested();
            if (show)
            {
                Console.WriteLine($"To: {message.Email}\nSubject: {message.Subject}\n\n{message.Body.ReplaceLineEndings("\n")}");
                sent++;
                continue;
            }

            if (!MailAddress.TryCreate(message.Email, out _))
            {
                Failed(message, "is no e-mail address");
                continue;
            }

            using var mail = new MailMessage(given.GetValue(From)!, message.Email, message.Subject, message.Body);
            mail.Headers.Add("Auto-Submitted", "auto-generated");
            if (!own.Claim(message.Who, day))
            {
                already++;
                continue;
            }

            var went = false;
            try
            {
                await client!.SendMailAsync(mail, stop);
                went = true;
                inARow = 0;
                sent++;
            }
            catch (SmtpException failed) when (++inARow < 4)
            {
                Failed(message, failed.Message);
            }
            catch (SmtpException failed)
            {
                throw new UsageException($"{sent} sent; the mail server takes nothing any more: {failed.Message}. Run it again: nobody is sent two.");
            }
            finally
            {
                if (!went)
                {
                    own.Unclaim(message.Who, day);
                }
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

    private static (string? Host, int Port) Server(string? given)
    {
        if (given is not { Length: > 0 })
        {
            return (null, 0);
        }

        var at = given.LastIndexOf(':');
        return at < 0 ? (given, 587)
            : int.TryParse(given[(at + 1)..], System.Globalization.CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536 ? (given[..at], port)
            : throw new UsageException($"--smtp {given}: write it as host or host:port");
    }
}
