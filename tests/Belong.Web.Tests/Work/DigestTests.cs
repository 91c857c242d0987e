using Belong.Domain.Duties;

namespace Belong.Web.Tests.Work;

/// <summary>The digest against a mail server in this process: encrypted in both ways, and every way in which a server says no.</summary>
public sealed class DigestTests
{
    private const string Harbourside = "Harbourside children in care";

    [Theory, InlineData(false), InlineData(true)]
    public async Task It_goes_encrypted_with_user_and_password_and_nothing_is_said_in_the_open(bool implicitly)
    {
        var (certificate, trusted) = AMailServer.Certified();
        using var server = new AMailServer { Certificate = certificate, Implicitly = implicitly, Asks = "belong:secret ü" };
        var database = await DatabaseAsync("w-045@example.org");
        var answer = await DigestAsync(database, $"{(implicitly ? "smtps://" : "")}127.0.0.1:{server.Port}", ("SSL_CERT_FILE", trusted), ("BELONG_SMTP_USER", "belong"), ("BELONG_SMTP_PASSWORD", "secret ü"));
        Assert.Equal((0, "1 message sent.", ""), (answer.Exit, answer.Out.Trim(), answer.Error.Trim()));
        var message = Assert.Single(server.Messages);
        Assert.Contains("To: w-045@example.org", message, StringComparison.Ordinal);
        Assert.Contains("Auto-Submitted: auto-generated", message, StringComparison.Ordinal);
        Assert.All(server.InTheOpen, line => Assert.Contains(line.Split(' ')[0], (string[])["EHLO", "STARTTLS"]));
    }

    [Theory]
    [InlineData("127.0.0.1", false)] // nobody vouches for it
    [InlineData("mail.example.org", true)] // trusted, and for another name
    public async Task A_server_whose_certificate_is_not_known_is_told_nothing(string name, bool known)
    {
        var (certificate, trusted) = AMailServer.Certified(name);
        using var server = new AMailServer { Certificate = certificate, Asks = "belong:secret" };
        var answer = await DigestAsync(await DatabaseAsync("w-045@example.org"), $"127.0.0.1:{server.Port}", ("SSL_CERT_FILE", known ? trusted : AMailServer.Certified().File), ("BELONG_SMTP_USER", "belong"), ("BELONG_SMTP_PASSWORD", "secret"));
        Assert.Equal(2, answer.Exit);
        Assert.Equal("Nothing was sent: this machine does not trust the certificate that 127.0.0.1 shows, or it is for another name", answer.Error.Trim());
        Assert.Empty(server.Messages);
    }

    [Fact]
    public async Task A_server_that_offers_no_encryption_is_told_nothing()
    {
        using var server = new AMailServer();
        var answer = await DigestAsync(await DatabaseAsync("w-045@example.org"), $"127.0.0.1:{server.Port}");
        Assert.Equal((2, $"127.0.0.1 offers no encryption on port {server.Port}, so nothing was sent"), (answer.Exit, answer.Error.Trim()));
        Assert.Empty(server.Messages);
    }

    [Fact]
    public async Task A_wrong_password_is_said_in_one_line_without_the_password()
    {
        var (certificate, trusted) = AMailServer.Certified();
        using var server = new AMailServer { Certificate = certificate, Asks = "belong:secret" };
        var answer = await DigestAsync(await DatabaseAsync("w-045@example.org"), $"127.0.0.1:{server.Port}", ("SSL_CERT_FILE", trusted), ("BELONG_SMTP_USER", "belong"), ("BELONG_SMTP_PASSWORD", "guess"));
        Assert.Equal((2, "127.0.0.1 rejected the user and password in BELONG_SMTP_USER and BELONG_SMTP_PASSWORD"), (answer.Exit, answer.Error.Trim()));
    }

    [Fact]
    public async Task Refused_addresses_are_named_the_rest_is_sent_over_as_many_connections_as_it_takes_and_nobody_is_sent_two()
    {
        using var server = new AMailServer { MessagesAConnection = 1 };
        var database = await DatabaseAsync("w-045@example.org", "refused@example.org", "w-047@example.org", "w-048@example.org");
        var words = new[] { "--without-tls" };
        var sent = await DigestAsync(database, words, $"127.0.0.1:{server.Port}");
        Assert.Equal(1, sent.Exit);
        Assert.Equal("3 messages sent, 1 could not be.", sent.Out.Trim());
        Assert.Contains("To w-046: refused@example.org was refused: nobody here", sent.Error, StringComparison.Ordinal);

        var again = await DigestAsync(database, words, $"127.0.0.1:{server.Port}");
        Assert.Equal("0 messages sent, 3 had gone today already, 1 could not be.", again.Out.Trim());
        Assert.Equal(3, server.Messages.Count);
    }

    [Fact]
    public async Task A_message_that_may_have_gone_is_named_and_not_sent_again()
    {
        using var server = new AMailServer { GoesAwayAfterData = true };
        var database = await DatabaseAsync("w-045@example.org");
        var lost = await DigestAsync(database, ["--without-tls"], $"127.0.0.1:{server.Port}");
        Assert.Equal(1, lost.Exit);
        Assert.Contains("To w-045: w-045@example.org may have been sent", lost.Error, StringComparison.Ordinal);
        await DigestAsync(database, ["--without-tls"], $"127.0.0.1:{server.Port}");
        Assert.Single(server.Messages);
    }

    [Fact]
    public async Task A_server_that_takes_nothing_from_this_sender_or_is_not_there_ends_it_and_the_next_run_sends_all()
    {
        var database = await DatabaseAsync("w-045@example.org");
        using (var server = new AMailServer())
        {
            var answer = await DigestAsync(database, ["--without-tls", "--from", "stranger@example.org"], $"127.0.0.1:{server.Port}");
            Assert.Equal((2, "127.0.0.1 does not accept mail from stranger@example.org: not from here"), (answer.Exit, answer.Error.Trim()));
        }

        var gone = await DigestAsync(database, ["--without-tls"], "127.0.0.1:9");
        Assert.Equal(2, gone.Exit);
        Assert.StartsWith("127.0.0.1 cannot be reached on port 9: ", gone.Error, StringComparison.Ordinal);
        using var there = new AMailServer();
        Assert.Equal("1 message sent.", (await DigestAsync(database, ["--without-tls"], $"127.0.0.1:{there.Port}")).Out.Trim());
    }

    [Theory]
    [InlineData("mail.example.org:99999", "write it as host, host:port or smtps://host:port")]
    [InlineData("mail.example.org/inbox", "write it as host, host:port or smtps://host:port")]
    [InlineData("http://mail.example.org", "write it as host, host:port or smtps://host:port")]
    [InlineData(":25", "write it as host, host:port or smtps://host:port")]
    [InlineData("smtps://belong:secret@mail.example.org", "write the user and password in BELONG_SMTP_USER and BELONG_SMTP_PASSWORD")]
    [InlineData("mail.example.org --without-tls", "--without-tls is for a mail server on this machine")]
    [InlineData("smtps://127.0.0.1 --without-tls", "--without-tls is for a mail server on this machine")]
    [InlineData("mail.example.org --from nobody", "Give --smtp HOST and --from ADDRESS")]
    public async Task A_server_or_sender_that_cannot_be_is_refused_before_anything_is_read(string words, string says)
    {
        var answer = await VerbTests.Belong([.. $"digest --database /no/such.db --smtp {words}{(words.Contains("--from", StringComparison.Ordinal) ? "" : " --from belong@example.org")}".Split(' ')]);
        Assert.Equal(2, answer.Exit);
        Assert.Contains(says, answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", answer.Error, StringComparison.Ordinal);
    }

    private static Task<(int Exit, string Out, string Error)> DigestAsync(string database, string server, params (string, string)[] surroundings) => DigestAsync(database, [], server, surroundings);

    private static Task<(int Exit, string Out, string Error)> DigestAsync(string database, string[] more, string server, params (string Name, string Value)[] surroundings) =>
        VerbTests.BelongIn(surroundings, ["digest", "--database", database, "--day", "2026-03-10", "--smtp", server, .. more.Contains("--from") ? [] : (string[])["--from", "belong@example.org"], .. more]);

    /// <summary>A database in which w-045, w-046 … each have a child with something due, and these addresses.</summary>
    private static async Task<string> DatabaseAsync(params string[] addresses)
    {
        var database = Databases.New("sqlite");
        await using var service = await TheService.StartAsync("2026-03-10", database);
        Books? books = null;
        for (var i = 0; i < addresses.Length; i++)
        {
            books = TheService.AllocatedTo(LookedAfterFrom("2026-02-02", id: Id(i + 1), books: books), $"w-{45 + i:000}", Harbourside, Id(i + 1));
        }

        for (var i = 0; i < addresses.Length; i++)
        {
            WorkTests.InPost(books!, $"w-{45 + i:000}", 45 + i, Post.SocialWorker.Code, addresses[i]);
        }

        await service.GivenAsync(books!);
        return database;
    }
}
