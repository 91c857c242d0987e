namespace Belong.Data.Tests;

/// <summary>Who is signed in, kept in the database: found by the secret alone, ended from anywhere, on both engines.</summary>
public sealed class SessionsTests
{
    private static readonly DateTime Start = new(2026, 5, 20, 8, 0, 0, DateTimeKind.Utc);
    private DateTime now = Start;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public void A_session_is_found_by_its_secret_goes_on_and_ends_once(string engine)
    {
        using var database = Engine.Of(Databases.New(engine));
        Migrate.Run(database);
        var sessions = new Sessions(database, () => now);
        sessions.Begin("secret", "w-045", "council", new("https://issuer", "sub", "sid-1"), new string('x', 300), [1, 2, 3], now.AddMinutes(30));
        Assert.Null(sessions.Find("another"));
        var (session, ticket) = sessions.Find("secret")!.Value;
        Assert.Equal(("w-045", "council", 200, Start, Start.AddMinutes(30), null, ""), (session.Who, session.How, session.Browser.Length, session.BeganAt, session.EndsAt, session.EndedAt, session.Why));
        Assert.Equal([1, 2, 3], ticket);

        now = now.AddMinutes(20);
        sessions.GoesOn("secret", [4], now.AddMinutes(30));
        Assert.Equal((Start.AddMinutes(20), Start.AddMinutes(50)), sessions.Find("secret")!.Value.Session is var later ? (later.SeenAt, later.EndsAt) : default);
        sessions.End("secret", "Signed out");
        sessions.End("secret", "Timed out");
        sessions.GoesOn("secret", [5], now.AddMinutes(90));
        Assert.Equal(("Signed out", Start.AddMinutes(20), Start.AddMinutes(50)), sessions.Find("secret")!.Value.Session is var ended ? (ended.Why, ended.EndedAt, ended.EndsAt) : default);
        Assert.Empty(sessions.Of("w-045"));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public void Sessions_are_ended_by_person_by_browser_and_by_what_their_provider_says(string engine)
    {
        using var database = Engine.Of(Databases.New(engine));
        Migrate.Run(database);
        var sessions = new Sessions(database, () => now);
        foreach (var (secret, who, issuer, subject, session) in new[] { ("a", "w-1", "i", "s1", "1"), ("b", "w-1", "i", "s1", "2"), ("c", "w-1", "", "", ""), ("d", "w-2", "i", "s2", "1x"), ("e", "w-2", "j", "s2", "1") })
        {
            now = now.AddSeconds(1);
            sessions.Begin(secret, who, "council", new(issuer, subject, session), "", [], now.AddHours(1));
        }

        Assert.Equal(5, sessions.All().Count);
        Assert.Equal(0, sessions.End(new OfIssuer("i", "", "9"), "Over"));
        Assert.Equal(0, sessions.End(OfIssuer.Nobody, "Over"));
        Assert.Equal(1, sessions.End(new OfIssuer("i", "", "1"), "Over"));
        Assert.Equal(["c", "b"], Open("b", "c", "a"));
        Assert.Equal(0, sessions.End("w-2", sessions.Of("w-1")[0].Id, "Not theirs"));
        Assert.Equal(1, sessions.End("w-1", sessions.Of("w-1")[0].Id, "Ended by somebody"));
        Assert.Equal("Ended by somebody", sessions.Find("c")!.Value.Session.Why);
        Assert.Equal(1, sessions.End(new OfIssuer("i", "s1", ""), "Over"));
        Assert.Equal(1, sessions.EndAll("w-2", "Left", but: "e"));
        Assert.Equal(["e"], Open("d", "e"));

        // What has run out is on no list; what ran out long ago is thrown away.
        now = now.AddHours(2);
        Assert.Empty(sessions.All());
        Assert.NotNull(sessions.Find("e"));
        now = now.AddDays(Sessions.KeptDays + 1);
        sessions.Begin("f", "w-3", "council", OfIssuer.Nobody, "", [], now.AddHours(1));
        Assert.Null(sessions.Find("e"));

        string[] Open(params string[] secrets) => [.. secrets.Select(secret => (secret, sessions.Find(secret)!.Value.Session)).Where(each => each.Session.EndedAt is null).OrderByDescending(each => each.Session.BeganAt).Select(each => each.secret)];
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public void What_was_said_once_is_not_said_again_until_it_is_of_no_use(string engine)
    {
        using var database = Engine.Of(Databases.New(engine));
        Migrate.Run(database);
        var sessions = new Sessions(database, () => now);
        Assert.True(sessions.SaidFirst("token", now.AddMinutes(10)));
        Assert.False(sessions.SaidFirst("token", now.AddMinutes(10)));
        Assert.True(sessions.SaidFirst("another", now.AddMinutes(10)));
        now = now.AddMinutes(11);
        Assert.True(sessions.SaidFirst("token", now.AddMinutes(10)));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public void Keys_are_kept_in_their_order_and_never_written_over(string engine)
    {
        using var database = Engine.Of(Databases.New(engine));
        Migrate.Run(database);
        var ring = new KeyRing(database, () => now);
        ring.Add("b", "<key>1</key>");
        now = now.AddDays(1);
        ring.Add("a", "<key>2</key>");
        ring.Add("b", "<key>3</key>");
        Assert.Equal(["<key>1</key>", "<key>2</key>"], ring.All());
    }
}
