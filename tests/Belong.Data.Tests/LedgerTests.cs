using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Relations;
using Belong.Domain.Reviewing;

namespace Belong.Data.Tests;

public class LedgerTests
{
    private static readonly Actor Worker = new("worker-1", "A worker");

    public static TheoryData<string> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task As_known_at_any_instant_equals_the_record_rebuilt_from_the_entries_up_to_it(string engineName)
    {
        // Twelve random histories on each engine, with late corrections, retractions, joins and moves to another record.
        foreach (var seed in Enumerable.Range(1, 12))
        {
            using var engine = Engine.Of(Databases.New(engineName));
            var books = await Scribble(engine, seed);

            await using var again = Ledger.Open(engine, migrate: false);
            Assert.Equal(Everything(books.County), Everything(again.County));
            var rebuilt = County.Empty;
            foreach (var (signature, outcome) in books.Changes)
            {
                rebuilt = rebuilt.With(outcome, signature, out _);
                Assert.Equal(Everything(rebuilt), Everything(again.County.AsKnownAt(signature.At)));
                Assert.NotEqual(Everything(rebuilt), Everything(again.County.AsKnownAt(signature.At.AddTicks(-10))));
            }

            Assert.Null(Verify.Run(engine).Broken);
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_repeated_change_id_gets_the_first_answer_and_writes_nothing(string engineName)
    {
        using var engine = Engine.Of(Databases.New(engineName));
        await using var ledger = Ledger.Open(engine);
        var change = new ChangeId(Guid.NewGuid());
        var first = await ledger.RecordAsync(Opened(Id(1)), Worker, Day("2017-01-03"), change);
        var second = await ledger.RecordAsync(Opened(Id(2)), Worker, Day("2017-01-03"), change);
        Assert.Equal((first.Seq, true), (second.Seq, second.Again));
        Assert.Single(ledger.County.Children);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Of_acts_that_cannot_all_be_true_the_first_is_written_and_the_others_are_decided_on_it(string engineName)
    {
        var database = Databases.New(engineName);
        using var engine = Engine.Of(database);
        using var secondEngine = Engine.Of(database);
        await using var one = Ledger.Open(engine);
        await one.RecordAsync(Opened(Id(1)), Worker, Day("2017-01-03"), new(Guid.NewGuid()));

        // Two nodes where the engine has them, and thirty people who all start the same child's care at once.
        await using var other = engineName == "postgres" ? Ledger.Open(secondEngine, migrate: false) : null;
        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(i =>
            (i % 2 == 0 ? one : other ?? one).RecordAsync(new StartLookingAfter(Id(1)) { On = Day("2017-01-03"), Need = "N1", LegalStatus = "V2" }, Worker, Day("2017-01-03"), new(Guid.NewGuid()))));
        Assert.Equal(1, answers.Count(answer => !answer.Refused));
        Assert.All(answers.Where(answer => answer.Refused), answer => Assert.Contains("already looked after", answer.Outcome.Problems[0].Words, StringComparison.Ordinal));
        Assert.Null(Verify.Run(engine).Broken);
    }

    [Fact]
    public async Task A_second_node_sees_what_the_first_wrote()
    {
        var database = Databases.New("postgres");
        using var firstEngine = Engine.Of(database);
        using var secondEngine = Engine.Of(database);
        await using var first = Ledger.Open(firstEngine);
        await using var second = Ledger.Open(secondEngine, migrate: false);
        await first.RecordAsync(Opened(Id(1)), Worker, Day("2017-01-03"), new(Guid.NewGuid()));
        for (var tries = 0; tries < 100 && second.County.Seq == 0; tries++)
        {
            await Task.Delay(50);
        }

        Assert.Equal(1, second.County.Seq); // heard, not asked for
        await second.RecordAsync(new StartLookingAfter(Id(1)) { On = Day("2017-01-03"), Need = "N1", LegalStatus = "V2" }, Worker, Day("2017-01-03"), new(Guid.NewGuid()));
        await first.CatchUpAsync();
        Assert.Equal(Everything(second.County), Everything(first.County));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task The_ledger_can_be_opened_whole_while_another_writes(string engineName)
    {
        var database = Databases.New(engineName);
        using var engine = Engine.Of(database);
        await using var ledger = Ledger.Open(engine);
        var stop = false;
        var writing = Task.Run(async () =>
        {
            for (var i = 1; !stop; i++)
            {
                await ledger.RecordAsync(Opened(Id(i)), Worker, Day("2017-01-03"), new(Guid.NewGuid()));
            }
        });
        using var reader = Engine.Of(database);
        for (var i = 0; i < 20; i++)
        {
            await using var other = Ledger.Open(reader);
            Assert.All(other.County.Children, child => Assert.Equal(4, child.Entries.Length));
        }

        stop = true;
        await writing;
    }

    [Fact]
    public async Task A_lost_connection_fails_those_who_wait_and_the_next_are_served_again()
    {
        var database = Databases.New("postgres");
        using var engine = Engine.Of(database);
        await using var ledger = Ledger.Open(engine);
        await using var log = new AccessLog(engine, "node-1");
        await ledger.RecordAsync(Opened(Id(1)), Worker, Day("2017-01-03"), new(Guid.NewGuid()));
        await log.WriteAsync(new Look("worker-1", "/", false, [Id(1)]));
        Databases.Run(database, "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        await Assert.ThrowsAnyAsync<Exception>(() => ledger.RecordAsync(Opened(Id(2)), Worker, Day("2017-01-03"), new(Guid.NewGuid())));
        await Assert.ThrowsAnyAsync<Exception>(() => log.WriteAsync(new Look("worker-1", "/", false, [Id(1)])));
        Assert.Equal(2, (await ledger.RecordAsync(Opened(Id(2)), Worker, Day("2017-01-03"), new(Guid.NewGuid()))).Seq);
        await log.WriteAsync(new Look("worker-1", "/", false, [Id(1)]));
        Assert.Equal((2, null), AccessLog.Verify(engine));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task The_database_itself_refuses_to_change_or_delete_what_was_written(string engineName)
    {
        var database = Databases.New(engineName);
        using (var engine = Engine.Of(database))
        {
            await Scribble(engine, 3);
        }

        foreach (var sql in (string[])["update entry set kind = 'x'", "delete from entry", "update change set at_us = 1", "delete from content", "update content set salt = bytes", "delete from subject", "delete from link", "delete from reason", "update destroyed set change = 1; delete from change"])
        {
            var refused = Assert.ThrowsAny<System.Data.Common.DbException>(() => Databases.Run(database, sql));
            Assert.Matches("only grows|only deleted under", refused.Message);
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Verify_names_the_first_broken_change_whatever_was_tampered_with(string engineName)
    {
        (string Sql, string Says)[] attacks =
        [
            ("update content set bytes = salt where entry = 9", "is not what was written"),
            ("update entry set did = 'Restored' where seq = 9", "hash does not follow"),
            ("delete from content where entry = 9", "no certificate"),
            ("""update change set "by" = 'somebody-else' where seq = (select change from entry where seq = 9)""", "hash does not follow"),
            ("insert into destroyed (entry, change) values (9, 1); delete from content where entry = 9", "no certificate"),
            ("update change set at_us = at_us + 1 where seq = (select change from entry where seq = 9)", "hash does not follow"),
        ];
        foreach (var (sql, says) in attacks)
        {
            var database = Databases.New(engineName);
            using var engine = Engine.Of(database);
            await Scribble(engine, 5);
            var head = Verify.Run(engine);
            Assert.Null(head.Broken);
            var change = Databases.One<long>(database, "select change from entry where seq = 9");
            Databases.Run(database, engineName == "sqlite"
                ? "drop trigger content_fixed; drop trigger content_kept; drop trigger entry_fixed; drop trigger change_fixed"
                : "alter table content disable trigger all; alter table entry disable trigger all; alter table change disable trigger all");
            Databases.Run(database, sql);
            var verified = Verify.Run(engine);
            Assert.Equal(change, verified.BrokenAt);
            Assert.Contains(says, verified.Broken, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_chain_that_was_cut_short_does_not_have_the_expected_head(string engineName)
    {
        var database = Databases.New(engineName);
        using var engine = Engine.Of(database);
        await Scribble(engine, 5);
        var head = Verify.Run(engine).Head;
        Assert.Null(Verify.Run(engine, head).Broken);
        Databases.Run(database, engineName == "sqlite"
            ? "drop trigger content_kept; drop trigger reason_kept; drop trigger link_kept; drop trigger entry_kept; drop trigger change_kept"
            : string.Concat(((string[])["content", "reason", "link", "entry", "change"]).Select(table => $"alter table {table} disable trigger all;")));
        const string Last = "(select max(seq) from change)";
        Databases.Run(database, $"delete from content where entry in (select seq from entry where change = {Last}); delete from link where entry in (select seq from entry where change = {Last}); delete from reason where change = {Last}; delete from entry where change = {Last}; delete from change where seq = {Last}");
        Assert.Null(Verify.Run(engine).Broken); // nothing in it tells
        Assert.Contains("expected hash", Verify.Run(engine, head).Broken, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_kind_of_fact_this_version_does_not_know_stops_the_node_with_a_plain_message(string engineName)
    {
        var database = Databases.New(engineName);
        using var engine = Engine.Of(database);
        await Scribble(engine, 5);
        Databases.Run(database, engineName == "sqlite" ? "drop trigger entry_fixed" : "alter table entry disable trigger all");
        Databases.Run(database, "update entry set kind = 'telepathy' where seq = 9");
        var stopped = Assert.Throws<UnreadableLedgerException>(() => Ledger.Open(engine, migrate: false));
        Assert.Equal("The database holds facts of the kind \"telepathy\", which this version of Belong does not know. Start a newer version.", stopped.Message);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_destroyed_record_leaves_a_certificate_a_whole_chain_and_not_one_trace_of_the_name(string engineName)
    {
        var database = Databases.New(engineName);
        using var engine = Engine.Of(database);
        await using (var ledger = Ledger.Open(engine))
        {
            foreach (var number in Enumerable.Range(1, 20))
            {
                await ledger.RecordAsync(Opened(Id(number)) with { Family = number == 7 ? "Quillfeather" : "Fairweather" }, Worker, Day("2017-01-03"), new(Guid.NewGuid()));
            }

            await ledger.RecordAsync(new CorrectIdentity(Id(7)) { Given = "Robyn", Reason = "Quillfeather spelt it so" }, Worker, Day("2017-01-03"), new(Guid.NewGuid()));
            new Drafts(engine, () => DateTime.UtcNow).Keep("worker-1", $"/children/{Id(7)}/move", new Dictionary<string, string> { ["Family"] = "Quillfeather" });
        }

        Assert.True(Traces(database, engine, "Quillfeather") > 0);
        var gone = Destruction.Destroy(engine, Id(7), "Head of records", "75 years from birth", new("records", "Records"), Day("2087-05-06"), DateTime.UtcNow);
        Assert.Equal(5, gone);
        Assert.Equal(0, Traces(database, engine, "Quillfeather"));
        var verified = Verify.Run(engine);
        Assert.Equal((null, 5), (verified.Broken, (int)verified.Destroyed));

        await using var after = Ledger.Open(engine, migrate: false);
        Assert.Empty(after.County.Child(Id(7))!.Facts<Domain.People.Name>());
        Assert.Equal("75 years from birth", Assert.Single(after.County.Council.Facts<Destroyed>()).Fact.Rule);
        Assert.Equal(0, Destruction.Destroy(engine, CouncilRecord.TheCouncil, "Head of records", "none", Worker, Day("2087-05-06"), DateTime.UtcNow));
        Assert.Equal(0, Destruction.Destroy(engine, Id(7), "Head of records", "75 years from birth", Worker, Day("2087-05-06"), DateTime.UtcNow));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Whoever_matters_to_a_child_is_destroyed_after_the_last_child_and_not_before(string engineName)
    {
        var database = Databases.New(engineName);
        using var engine = Engine.Of(database);
        SubjectId aunt;
        await using (var ledger = Ledger.Open(engine))
        {
            await ledger.RecordAsync(Opened(Id(1)), Worker, Day("2017-01-03"), new(Guid.NewGuid()));
            await ledger.RecordAsync(new AddPerson(Id(1)) { Given = "Wilhelmina", Family = "Quillfeather", Is = "mothers-sister" }, Worker, Day("2017-01-03"), new(Guid.NewGuid()));
            aunt = ledger.County.Adults.Single().Id;
        }

        int Destroy(SubjectId record) => Destruction.Destroy(engine, record, "Head of records", "75 years from birth", new("records", "Records"), Day("2087-05-06"), DateTime.UtcNow);
        Assert.Equal("This person is on the records of children that are kept (1): destroy those first, or take the person off them", Assert.Throws<StillNeededException>(() => Destroy(aunt)).Message);
        Assert.True(Destroy(Id(1)) > 0);
        Assert.True(Destroy(aunt) > 0);
        Assert.Equal(0, Traces(database, engine, "Quillfeather"));
        Assert.Null(Verify.Run(engine).Broken);
    }

    [Theory]
    [InlineData("sqlite", "sqlite")]
    [InlineData("postgres", "postgres")]
    [InlineData("sqlite", "postgres")]
    [InlineData("postgres", "sqlite")]
    public async Task A_backup_taken_while_acts_are_written_restores_on_either_engine(string from, string to)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("belong-test-").FullName, "belong.backup");
        using var source = Engine.Of(Databases.New(from));
        await Scribble(source, 8);
        await using var ledger = Ledger.Open(source, migrate: false);

        // What people keep for themselves and the pictures that records name come along.
        var (own, files) = (new OwnThings(source, () => new DateTime(2017, 1, 3, 9, 0, 0, DateTimeKind.Utc)), new Files(source, () => new DateTime(2017, 1, 3, 9, 0, 0, DateTimeKind.Utc)));
        own.Keep("iro-01", "Late", "/work?when=Overdue");
        var key = own.NewCalendarKey("iro-01", "Independent reviewing officer", "");
        Assert.True(own.Claim("iro-01", Day("2017-01-03")));
        var picture = files.Keep(Id(1), "image/png", [0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
        var writing = Task.WhenAll(Enumerable.Range(100, 200).Select(i => ledger.RecordAsync(Opened(Id(i)), Worker, Day("2017-01-03"), new(Guid.NewGuid()))));
        var note = Backup.Take(source, file);
        await writing;

        using var target = Engine.Of(Databases.New(to));
        var (_, verified) = Backup.Restore(target, file);
        Assert.Equal((note.Changes, note.Entries, note.Head), (verified.Changes, verified.Entries, verified.Head));
        var (owned, kept) = (new OwnThings(target, () => DateTime.UtcNow), new Files(target, () => DateTime.UtcNow));
        Assert.Equal([("Late", "/work?when=Overdue")], owned.Views("iro-01"));
        Assert.Equal(("iro-01", "iro", ""), owned.OfCalendar(key)); // as this version writes a role
        Assert.False(owned.Claim("iro-01", Day("2017-01-03")));
        Assert.Equal([0x89, 0x50, 0x4e, 0x47, 1, 2, 3], kept.Find(Id(1), picture)?.Bytes);
        Assert.Null(kept.Find(Id(2), picture));
        await using var restored = Ledger.Open(target, migrate: false);
        Assert.Equal(Everything(ledger.County.AsKnownAt(restored.County.At)), Everything(restored.County));
        Assert.Throws<InvalidDataException>(() => Backup.Restore(target, file));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_was_restored_and_is_not_what_was_backed_up_is_never_opened(string engineName)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("belong-test-").FullName, "belong.backup");
        var database = Databases.New(engineName);
        using var source = Engine.Of(database);
        await Scribble(source, 8);
        Databases.Run(database, engineName == "sqlite" ? "drop trigger content_fixed" : "alter table content disable trigger all");
        Databases.Run(database, "update content set bytes = salt where entry = 9");
        Backup.Take(source, file);
        using var target = Engine.Of(Databases.New(engineName));
        Assert.Contains("is not what was written", Assert.Throws<InvalidDataException>(() => Backup.Restore(target, file)).Message, StringComparison.Ordinal);
        Assert.Contains("was not verified", Assert.Throws<UnreadableLedgerException>(() => Ledger.Open(target)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_restore_destroys_again_what_was_destroyed_after_the_backup(string engineName)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("belong-test-").FullName, "belong.backup");
        using var source = Engine.Of(Databases.New(engineName));
        await Scribble(source, 8);
        Backup.Take(source, file);
        var gone = Destruction.Destroy(source, Id(1), "Head of records", "75 years from birth", new("records", "Records"), Day("2087-05-06"), DateTime.UtcNow, beforeItsTime: true);
        using var target = Engine.Of(Databases.New(engineName));
        var (_, verified) = Backup.Restore(target, file, later: source);
        Assert.Equal(gone, verified.Destroyed);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Analysts_views_hold_what_is_true_now_and_nothing_restricted_or_sealed(string engineName)
    {
        var database = Databases.New(engineName);
        using var engine = Engine.Of(database);
        await using (var ledger = Ledger.Open(engine))
        {
            foreach (var number in (int[])[1, 2, 3])
            {
                await ledger.RecordAsync(Opened(Id(number)), Worker, Day("2017-01-03"), new(Guid.NewGuid()));
                await ledger.RecordAsync(new StartLookingAfter(Id(number)) { On = Day("2017-01-03"), Need = "N1", LegalStatus = "V2" }, Worker, Day("2017-01-03"), new(Guid.NewGuid()));
            }

            var birth = ledger.County.Child(Id(1))!.Facts<Domain.People.Birth>()[0];
            await ledger.RecordAsync(new CorrectFact(Id(1), birth.FactId) { Right = birth.Fact with { On = Day("2012-05-07") }, Reason = "Certificate" }, Worker, Day("2017-01-04"), new(Guid.NewGuid()));
            await ledger.RecordAsync(new StopLookingAfter(Id(3)) { On = Day("2017-01-04"), Reason = "E12" }, Worker, Day("2017-01-04"), new(Guid.NewGuid()));
            await ledger.RecordAsync(new RestrictRecord(Id(2)) { MaySee = ["worker-1"], Reason = "Staff member's child" }, Worker, Day("2017-01-04"), new(Guid.NewGuid()));
        }

        Assert.Equal(1, Databases.One<long>(database, "select count(*) from fact_birth"));
        Assert.Equal(1, Databases.One<long>(database, """select count(*) from fact_birth where "on" = '2012-05-07'"""));
        Assert.Equal("N1", Databases.One<string>(database, "select need from fact_looked_after"));
    }

    /// <summary>Random acts on three children, written through the ledger and kept in memory beside it.</summary>
    private static async Task<Books> Scribble(Engine engine, int seed)
    {
        var random = new System.Random(seed);
        var books = new Books();
        await using var ledger = Ledger.Open(engine);
        var day = Day("2016-01-04");
        for (var i = 0; i < 60; i++)
        {
            day = day.AddDays(random.Next(0, 20));
            var child = Id(random.Next(1, 4));
            var record = books.County.Child(child);
            var heads = record?.Heads.Where(head => head.IsLive && head.Said is LastingFact or Review or Domain.People.Birth).ToList() ?? [];
            Act act = (record is null ? 0 : random.Next(1, 11)) switch
            {
                0 => Opened(child, "2008-02-29"),
                1 or 2 => new StartLookingAfter(child) { On = day, Need = "N1", LegalStatus = "V2" },
                3 => new PlaceChild(child) { On = day, Placement = new() { Code = "U6", Provider = "PR1", Home = "The Alders", Postcode = "QX1 1AA" } },
                4 => new MoveChild(child) { On = day, Reason = "CREQO", Placement = new() { Code = "K2", Provider = "PR4" } },
                5 => new RecordReview(child) { HeldOn = day, Participation = "PN1" },
                6 when heads.Count > 0 && heads[random.Next(heads.Count)] is { Said: Review review } head => new CorrectFact(child, head.FactId) { Right = review with { Participation = "PN7" }, Reason = "Minutes" },
                6 or 7 when heads.Count > 0 => new RetractFact(child, heads[random.Next(heads.Count)].FactId) { Reason = "In error ☂" },
                8 => new JoinRecords(Id(1), Id(2)) { Reason = "Same child" },
                9 => new SeparateRecords(Id(2)) { Reason = "Not the same" },
                10 when heads.Count > 0 => new MoveToRightChild(child, Id(3)) { Facts = [heads[random.Next(heads.Count)].FactId], Reason = "Wrong child" },
                _ => new StopLookingAfter(child) { On = day, Reason = "E4A" },
            };
            var change = ChangeId.Of($"{books.County.Seq + 1}");
            var recorded = await ledger.RecordAsync(act, Worker, day, change);
            var at = ledger.County.At;
            var tried = books.Try(act, day.ToString("O"), at);
            Assert.Equal(tried.Problems, recorded.Outcome.Problems);
        }

        return books;
    }

    /// <summary>All that a county says, in words that are equal when it says the same.</summary>
    private static string Everything(County county) => string.Join('\n',
        from number in Enumerable.Range(1, 3)
        let record = county.Find(Id(number))
        where record is not null
        from entry in record.Entries
        select $"{number} {record.Id} {entry.Id} {entry.FactId} {entry.Did} {(entry.Said is { } fact ? System.Text.Json.JsonSerializer.Serialize(fact, fact.GetType(), FactJson.Options) : "")} {entry.Signature.By} {entry.Signature.Why} {entry.Replaces}");

    private static int Traces(string database, Engine engine, string name)
    {
        engine.Open().Dispose();
        if (engine is SqliteEngine)
        {
            engine.Dispose();
            return Directory.EnumerateFiles(Path.GetDirectoryName(database)!).Sum(file => Count(File.ReadAllBytes(file), name));
        }

        return Databases.One<int>(database, $"select count(*) from content where position('{name}'::bytea in bytes) > 0")
            + Databases.One<int>(database, $"select count(*) from reason where position('{name}'::bytea in bytes) > 0")
            + Databases.One<int>(database, $"select count(*) from draft where fields like '%{name}%'")
            + ((string[])["content", "reason", "draft"]).Sum(table =>
                Count(Convert.FromHexString(Databases.One<string>(database, $"select encode(pg_read_binary_file(pg_relation_filepath('{table}')), 'hex')")), name));
    }

    private static int Count(byte[] bytes, string name)
    {
        var sought = System.Text.Encoding.UTF8.GetBytes(name);
        var count = 0;
        for (var rest = bytes.AsSpan(); rest.IndexOf(sought) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            count++;
        }

        return count;
    }
}
