using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Belong.Web.Tests.Work;

/// <summary>Takes mail as a server does, in this process, and refuses what a test asks it to refuse.</summary>
internal sealed class AMailServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public AMailServer()
    {
        listener.Start();
        _ = TakeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What it shows who asks for encryption; without one it offers none.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Encrypted from the first byte.</summary>
    public bool Implicitly { get; init; }

    /// <summary>The user and password it asks for, as "user:password".</summary>
    public string? Asks { get; init; }

    /// <summary>Ends each connection after so many messages, as busy servers do.</summary>
    public int MessagesAConnection { get; init; } = int.MaxValue;

    /// <summary>Ends the connection when it has read a message, without an answer.</summary>
    public bool GoesAwayAfterData { get; init; }

    public List<string> Messages { get; } = [];

    /// <summary>Everything that was said to it before the connection was encrypted.</summary>
    public List<string> InTheOpen { get; } = [];

    public void Dispose() => listener.Dispose();

    /// <summary>A certificate for this machine, and the file in which a client that trusts it finds it.</summary>
    public static (X509Certificate2 Certificate, string File) Certified(string name = "127.0.0.1")
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        if (IPAddress.TryParse(name, out var address))
        {
            names.AddIpAddress(address);
        }
        else
        {
            names.AddDnsName(name);
        }

        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var file = Path.Combine(Directory.CreateTempSubdirectory("belong-mail-").FullName, "trusted.pem");
        File.WriteAllText(file, certificate.ExportCertificatePem());
        return (certificate, file);
    }

    private async Task TakeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                try
                {
                    await ServeAsync(client.GetStream());
                }
                catch (Exception exception) when (exception is IOException or System.Security.Authentication.AuthenticationException)
                {
                    // The client went away, as it may.
                }
            }
        }
        catch (Exception exception) when (exception is ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(Stream plain)
    {
        var encrypted = Implicitly;
        var stream = Implicitly ? await EncryptAsync(plain) : plain;
        var taken = 0;
        await SayAsync("220 here");
        while (await ReadAsync() is { } line)
        {
            if (!encrypted)
            {
                InTheOpen.Add(line);
            }

            switch (line.Split(' ')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await SayAsync($"250-here\r\n{(Certificate is not null && !encrypted ? "250-STARTTLS\r\n" : "")}{(Asks is not null ? "250-AUTH PLAIN\r\n" : "")}250 8BITMIME");
                    break;
                case "STARTTLS":
                    await SayAsync("220 go on");
                    stream = await EncryptAsync(stream);
                    encrypted = true;
                    break;
                case "AUTH":
                    var told = Encoding.UTF8.GetString(Convert.FromBase64String(line.Split(' ')[^1])).Split('\0');
                    await SayAsync($"{told[1]}:{told[2]}" == Asks ? "235 welcome" : "535 no");
                    break;
                case "MAIL" when taken >= MessagesAConnection:
                    await SayAsync("421 enough for one connection");
                    return;
                case "MAIL" when line.Contains("stranger", StringComparison.Ordinal):
                    await SayAsync("553 not from here");
                    break;
                case "RCPT" when line.Contains("refused", StringComparison.Ordinal):
                    await SayAsync("550 nobody here");
                    break;
                case "DATA":
                    await SayAsync("354 go on");
                    var message = new StringBuilder();
                    while (await ReadAsync() is { } words && words != ".")
                    {
                        message.Append(words).Append('\n');
                    }

                    Messages.Add(message.ToString());
                    taken++;
                    if (GoesAwayAfterData)
                    {
                        return;
                    }

                    await SayAsync("250 taken");
                    break;
                case "QUIT":
                    await SayAsync("221 bye");
                    return;
                default:
                    await SayAsync("250 ok");
                    break;
            }
        }

        async Task SayAsync(string line) => await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"));

        async Task<string?> ReadAsync()
        {
            var line = new List<byte>();
            var one = new byte[1];
            while (await stream.ReadAsync(one) == 1)
            {
                if (one[0] == '\n')
                {
                    return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
                }

                line.Add(one[0]);
            }

            return null;
        }
    }

    private async Task<Stream> EncryptAsync(Stream plain)
    {
        var stream = new SslStream(plain);
        await stream.AuthenticateAsServerAsync(Certificate!);
        return stream;
    }
}
