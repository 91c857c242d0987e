using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Belong.Web.Verbs;

/// <summary>What became of a message.</summary>
/// <param name="Why">Null where the server took it.</param>
/// <param name="MayHaveGone">The connection ended while the server was taking it.</param>
internal readonly record struct Posted(string? Why, bool MayHaveGone = false);

/// <summary>
/// The way to the council's mail server: encrypted from the first byte or by STARTTLS before anything is said, and only to a server whose
/// certificate this machine trusts.
/// </summary>
internal sealed class MailRoom(MailServer server, MailboxAddress from) : IDisposable
{
    /// <summary>The longest that a server may take over one message.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // Lists of withdrawn certificates are on the internet, where a mail server inside a council often cannot reach.
    private readonly Client client = new() { CheckCertificateRevocation = false };

    public void Dispose() => client.Dispose();

    /// <exception cref="UsageException">No message can be sent to this server; says why in one line.</exception>
    public async Task<Posted> SendAsync(MailboxAddress to, string subject, string body, CancellationToken stop)
    {
        using var message = new MimeMessage([from], [to], subject, new TextPart("plain") { Text = body });
        message.Headers.Add("Auto-Submitted", "auto-generated");
        for (var again = false; ; again = true)
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
            limit.CancelAfter(Patience);
            if (!client.IsConnected)
            {
                await ConnectAsync(limit.Token, stop);
            }

            client.Begun = false;
            try
            {
                await client.SendAsync(message, limit.Token);
                return default;
            }
            catch (SmtpCommandException refused) when (refused is { ErrorCode: SmtpErrorCode.SenderNotAccepted, StatusCode: not SmtpStatusCode.ServiceNotAvailable })
            {
                throw new UsageException($"{server.Host} does not accept mail from {from.Address}: {refused.Message}");
            }
            catch (SmtpCommandException refused) when (refused is { ErrorCode: SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted, StatusCode: not SmtpStatusCode.ServiceNotAvailable })
            {
                return new($"was refused: {refused.Message}");
            }
            catch (NotSupportedException)
            {
                return new("has characters that the mail server does not accept");
            }
            catch (Exception lost) when (IsLost(lost, stop))
            {
                // Servers end a connection that was long in use. Before a recipient was taken nothing is lost by asking again.
                await client.DisconnectAsync(quit: false, CancellationToken.None);
                if (client.Begun)
                {
                    return new("may have been sent: the mail server closed the connection while receiving the message", MayHaveGone: true);
                }

                if (again)
                {
                    throw new UsageException($"{server.Host} does not accept mail: {Said(lost)}");
                }
            }
        }
    }

    private async Task ConnectAsync(CancellationToken limit, CancellationToken stop)
    {
        try
        {
            await client.ConnectAsync(server.Host, server.Port, server.Security, limit);
            if (Environment.GetEnvironmentVariable("BELONG_SMTP_USER") is { Length: > 0 } user)
            {
                await client.AuthenticateAsync(user, Environment.GetEnvironmentVariable("BELONG_SMTP_PASSWORD") ?? "", limit);
            }
        }
        catch (SslHandshakeException)
        {
            throw new UsageException($"Nothing was sent: this machine does not trust the certificate that {server.Host} shows, or it is for another name");
        }
        catch (AuthenticationException)
        {
            throw new UsageException($"{server.Host} rejected the user and password in BELONG_SMTP_USER and BELONG_SMTP_PASSWORD");
        }
        catch (NotSupportedException) when (!client.IsConnected || !client.IsSecure)
        {
            throw new UsageException($"{server.Host} offers no encryption on port {server.Port}, so nothing was sent");
        }
        catch (NotSupportedException)
        {
            throw new UsageException($"{server.Host} does not accept a user and password: unset BELONG_SMTP_USER");
        }
        catch (Exception lost) when (IsLost(lost, stop))
        {
            throw new UsageException($"{server.Host} cannot be reached on port {server.Port}: {Said(lost)}");
        }
    }

    private static bool IsLost(Exception lost, CancellationToken stop) =>
        lost is SmtpCommandException or SmtpProtocolException or IOException or SocketException or ServiceNotConnectedException or TimeoutException || (lost is OperationCanceledException && !stop.IsCancellationRequested);

    private static string Said(Exception lost) => lost is OperationCanceledException ? "no answer in a minute" : lost.Message.ReplaceLineEndings(" ");

    /// <summary>Knows whether the server has taken a recipient of the message in hand.</summary>
    private sealed class Client : SmtpClient
    {
        public bool Begun { get; set; }

        protected override void OnRecipientAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
        {
            Begun = true;
            base.OnRecipientAccepted(message, mailbox, response);
        }
    }
}
