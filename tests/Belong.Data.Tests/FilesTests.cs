namespace Belong.Data.Tests;

/// <summary>Files are found by what is written in them, alike on both engines.</summary>
public class FilesTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public void A_file_is_found_by_any_part_of_its_words_in_any_letters_and_only_among_those_asked_for(string engineName)
    {
        using var engine = Engine.Of(Databases.New(engineName));
        Migrate.Run(engine);
        var files = new Files(engine, () => new DateTime(2017, 1, 3, 9, 0, 0, DateTimeKind.Utc));
        var letter = files.Keep(Id(1), "application/pdf", [1], "Dear Ms Bell, Łukasz was 100% well on the ÉCOLE trip_of May");
        var report = files.Keep(Id(1), "application/pdf", [2], "The école was closed");
        var other = files.Keep(Id(2), "application/pdf", [1], "Dear Ms Bell of the other child");
        string[] all = [letter, report, other];
        Assert.Equal([letter, other], Found("ms bell"));
        Assert.Equal([letter, report], Found("École"));
        Assert.Equal([letter], Found("école", "łUKASZ"));
        Assert.Equal([letter], Found("100%"));
        Assert.Equal([letter], Found("trip_of"));
        Assert.Empty(Found("10%0"));
        Assert.Empty(Found("tripXof"));
        Assert.Empty(Found("!"));
        Assert.Empty(files.Saying([report], ["bell"]));
        Assert.Empty(files.Saying([], ["bell"]));
        Assert.Empty(files.Saying(all, []));
        Assert.Equal("The école was closed", files.Saying(all, ["closed"])[report]);

        IEnumerable<string> Found(params string[] words) => all.Where(files.Saying(all, words).ContainsKey);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_was_kept_before_words_were_is_read_once(string engineName)
    {
        using var engine = Engine.Of(Databases.New(engineName));
        Migrate.Run(engine);
        var files = new Files(engine, () => new DateTime(2017, 1, 3, 9, 0, 0, DateTimeKind.Utc));
        var old = files.Keep(Id(1), "text/plain", [65, 66]);
        files.Keep(Id(1), "text/plain", [67], "read already");
        Assert.Empty(files.Saying([old], ["ab"]));
        Assert.Equal(1, await files.ReadThoseUnreadAsync((media, bytes, _) => Task.FromResult($"{media} {(char)bytes[0]}{(char)bytes[1]}")));
        Assert.Equal("text/plain AB", files.Saying([old], ["ab"])[old]);
        Assert.Equal(0, await files.ReadThoseUnreadAsync((_, _, _) => throw new InvalidOperationException("All were read")));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_calendar_that_was_opened_as_a_role_by_name_is_opened_as_the_same_role_by_code(string engineName)
    {
        var database = Databases.New(engineName);
        using var engine = Engine.Of(database);
        Migrate.Run(engine);
        var own = new OwnThings(engine, () => new DateTime(2017, 1, 3, 9, 0, 0, DateTimeKind.Utc));
        var key = own.NewCalendarKey("iro-01", "Independent reviewing officer", "");
        var later = own.NewCalendarKey("m-001", "manager", "Inland");
        Databases.Run(database, "delete from migration where name = '0009-roles-by-code'");
        Assert.Equal(["0009-roles-by-code"], Migrate.Run(engine));
        Assert.Equal(("iro-01", "iro", ""), own.OfCalendar(key));
        Assert.Equal(("m-001", "manager", "Inland"), own.OfCalendar(later));
    }
}
