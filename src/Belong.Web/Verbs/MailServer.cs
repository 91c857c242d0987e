using MailKit.Security;

namespace Belong.Web.Verbs;

/// <summary>A mail server as it is written on the command line: host, host:port, or smtps://host:port where it is encrypted from the first byte.</summary>
internal sealed record MailServer(string Host, int Port, SecureSocketOptions Security)
{
    private const int Submission = 587;
    private const int Encrypted = 465;

    /// <exception cref="UsageException">It is not written so, or is to be used without encryption over a network.</exception>
    public static MailServer Of(string given, bool plain)
    {
        var written = given.Contains("://", StringComparison.Ordinal) ? given : $"smtp://{given}";
        if (!Uri.TryCreate(written, UriKind.Absolute, out var address) || address.Scheme is not ("smtp" or "smtps") || address.Host.Length == 0 || address.Port == 0 || address.AbsolutePath is not ("" or "/") || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw new UsageException($"--smtp {Without(given)}: write it as host, host:port or smtps://host:port");
        }

        if (address.UserInfo.Length > 0)
        {
            throw new UsageException("--smtp: write the user and password in BELONG_SMTP_USER and BELONG_SMTP_PASSWORD. Everybody on this machine can read a command line");
        }

        var implicitly = address.Scheme == "smtps" || address.Port == Encrypted;
        if (plain && (implicitly || !address.IsLoopback))
        {
            throw new UsageException($"--without-tls is for a mail server on this machine that is not encrypted, not for {given}");
        }

        return new(address.IdnHost.Trim('[', ']'), address.Port > 0 ? address.Port : implicitly ? Encrypted : Submission, plain ? SecureSocketOptions.None : implicitly ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
    }

    /// <summary>A password written there by mistake is not printed again.</summary>
    private static string Without(string given) => given.LastIndexOf('@') is var at and >= 0 ? given[(at + 1)..] : given;
}
