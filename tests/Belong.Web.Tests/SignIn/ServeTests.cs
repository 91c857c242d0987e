using System.Diagnostics;
using System.Net;
using Belong.Data;
using Belong.Domain.Duties;
using Belong.Domain.Workforce;

namespace Belong.Web.Tests.SignIn;

/// <summary>The program as a council runs it: the first administrator from the server, two nodes on one PostgreSQL, one of them killed.</summary>
public sealed class ServeTests
{
    [Fact]
    public async Task The_first_administrator_comes_from_the_server_and_a_second_only_when_it_is_said()
    {
        var database = Databases.New("sqlite");
        string[] first = ["administrator", "barnaby", "--given", "Barnaby", "--family", "Thistlecote", "--email", "barnaby@wealdshire.example", "--database", database, "--day", "2026-05-20"];
        var made = await VerbTests.Belong(first);
        Assert.Equal((0, "Barnaby Thistlecote is a system administrator from today, signing in as barnaby.\n"), (made.Exit, made.Out));
        var again = await VerbTests.Belong("administrator", "ada", "--given", "Ada", "--database", database, "--day", "2026-05-20");
        Assert.Equal(2, again.Exit);
        Assert.Contains("Barnaby Thistlecote holds the post already", again.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await VerbTests.Belong("administrator", "ada", "--given", "Ada", "--another", "--database", database, "--day", "2026-05-20")).Exit);
        Assert.Contains("holds a post today", (await VerbTests.Belong([.. first, "--another"])).Error, StringComparison.Ordinal);
        Assert.Contains("Enter an ID of up to 40 letters", (await VerbTests.Belong("administrator", "a b", "--given", "Ada", "--another", "--database", database)).Error, StringComparison.Ordinal);

        // Who holds the post already is invited without being given it again.
        var invited = await VerbTests.Belong("administrator", "barnaby", "--invite", "--database", database, "--day", "2026-05-20");
        Assert.Equal(0, invited.Exit);
        var code = invited.Out.Trim().Split(' ')[^1].Replace("-", "", StringComparison.Ordinal);

        using var engine = Engine.Of(database);
        Assert.Equal("barnaby", new Accounts(engine, () => DateTime.UtcNow).OfInvitation(code));
        await using var ledger = Ledger.Open(engine);
        Assert.Equal(["ada", "barnaby"], ledger.County.Workers.Where(worker => worker.WorksOn(Day("2026-05-20"))?.Fact.Post == Post.Administrator).Select(worker => worker.WorkerId).Order(StringComparer.Ordinal));
        Assert.Equal("server", ledger.County.Worker("barnaby")!.Facts<Employment>().Single().Signature.By);
    }

    [Fact]
    public async Task The_councils_list_of_people_is_taken_over_each_night()
    {
        var database = Databases.New("sqlite");
        var file = Path.Combine(Directory.CreateTempSubdirectory("belong-people-").FullName, "people.csv");
        string[] take = ["people", file, "--database", database, "--day", "2026-05-20"];
        await File.WriteAllTextAsync(file, "\uFEFFid,given,family,email,post,team,from,until\nasha,Asha,Lindwick,asha@wealdshire.example,Social worker,North,18/5/2026,\nben,Ben,Lane,,manager,North,,\n", TestContext.Current.CancellationToken);
        Assert.Equal((0, "2 people read: 2 joined, 2 posts begun, 0 ended.\n"), await VerbTests.Belong(take) is var made ? (made.Exit, made.Out) : default);
        Assert.Equal("2 people read: 0 joined, 0 posts begun, 0 ended.\n", (await VerbTests.Belong(take)).Out);
        await File.WriteAllTextAsync(file, "id,given,family,email,post,team,from,until\nasha,Asha,Lindwick,,Social worker,North,,\n", TestContext.Current.CancellationToken);
        var asked = await VerbTests.Belong([.. take, "--everybody"]);
        Assert.Equal((1, "The file does not name 1 person who holds a post. To end it: --accept-leavers 1\n"), (asked.Exit, asked.Out));
        Assert.Equal("1 person read: 0 joined, 0 posts begun, 1 ended.\n", (await VerbTests.Belong([.. take, "--everybody", "--accept-leavers", "1"])).Out);
        await File.WriteAllTextAsync(file, "id,given,family,email,post,team,from,until\nasha,Asha,Lindwick,,king,North,32/5/2026,\n", TestContext.Current.CancellationToken);
        var wrong = await VerbTests.Belong(take);
        Assert.Equal(1, wrong.Exit);
        Assert.Contains("Line 2: “32/5/2026” is not a date", wrong.Out, StringComparison.Ordinal);
        Assert.Contains("Line 2: “king” is not a post", wrong.Out, StringComparison.Ordinal);
        Assert.Contains("no column “id”", (await Named("nothing,here\n1,2\n")).Out, StringComparison.Ordinal);

        async Task<(int Exit, string Out, string Error)> Named(string text)
        {
            await File.WriteAllTextAsync(file, text);
            return await VerbTests.Belong(take);
        }
    }

    [Fact]
    public async Task Two_nodes_serve_one_database_and_one_that_is_killed_signs_nobody_out()
    {
        await using var provider = await ACouncilProvider.StartAsync();
        provider.Person = ("sub-barnaby", [("preferred_username", "barnaby@wealdshire.example"), ("email", "barnaby@wealdshire.example")]);
        var database = Databases.New("postgres");
        Assert.Equal(0, (await VerbTests.Belong("migrate", "--database", database)).Exit);
        Assert.Contains("must not connect as the owner", (await ServeAsync(database)).Error, StringComparison.Ordinal);
        var service = $"{database};Username=belong_service";
        Assert.Equal(0, (await VerbTests.Belong("administrator", "barnaby", "--given", "Barnaby", "--email", "barnaby@wealdshire.example", "--database", service)).Exit);

        var (one, two) = (FreePort(), FreePort());
        using var first = await NodeAsync(one);
        using var second = await NodeAsync(two);
        using var visitor = AVisitor.At($"http://127.0.0.1:{one}");
        Assert.Equal("/", (await ComeAsync(visitor)).GoneTo);

        // Signed in on one, known on the other; what is recorded on one is seen on the other within a second.
        using var other = AVisitor.At($"http://127.0.0.1:{two}", visitor);
        Assert.Contains("Barnaby, system administrator", (await other.GetAsync("/people")).Text, StringComparison.Ordinal);
        var opened = await visitor.PostAsync("/people/open", ("Id", "asha"), ("Given", "Asha"), ("Family", "Lindwick"));
        Assert.Equal(HttpStatusCode.Redirect, opened.Status);
        var watch = Stopwatch.StartNew();
        while (!(await other.GetAsync("/people?left=true")).Main.Contains("Asha Lindwick", StringComparison.Ordinal))
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), "the other node has not heard of it");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        // A form opened on one is sent to the other.
        var form = AVisitor.Hidden(await visitor.GetAsync("/people/open"));
        (form["Id"], form["Given"]) = ("ben", "Ben");
        first.Kill();
        await first.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, (await other.RawPostAsync("/people/open", new FormUrlEncodedContent(form))).Status);
        Assert.Contains("Ben", (await other.GetAsync("/people?left=true")).Main, StringComparison.Ordinal);
        second.Kill();
        await second.WaitForExitAsync(TestContext.Current.CancellationToken);

        // Started anew, it knows whoever was signed in before.
        using var third = await NodeAsync(one);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/people")).Status);
        third.Kill();
        await third.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, (await VerbTests.Belong("verify", "--database", database)).Exit);

        Task<(int Exit, string Out, string Error)> ServeAsync(string on) => VerbTests.BelongIn([("BELONG_SIGN_IN_SECRET", ACouncilProvider.Secret)], "serve", "--database", on, "--sign-in", provider.Address.ToString(), "--client", ACouncilProvider.Client);

        async Task<Process> NodeAsync(int port)
        {
            var node = VerbTests.Start(["serve", "--database", service, "--listen", $"http://127.0.0.1:{port}", "--sign-in", provider.Address.ToString(), "--client", ACouncilProvider.Client], ("BELONG_SIGN_IN_SECRET", ACouncilProvider.Secret));
            var said = await node.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
            Assert.StartsWith($"Belong is at http://127.0.0.1:{port}/", said, StringComparison.Ordinal);
            return node;
        }
    }

    internal static int FreePort()
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static async Task<Answer> ComeAsync(AVisitor visitor)
    {
        var there = await visitor.GetAsync("/sign-in/council");
        var back = await visitor.GetAsync(there.GoneTo!);
        return await visitor.GetAsync(back.GoneTo!);
    }
}
