using Belong.Domain.Children;

namespace Belong.Data.Tests;

/// <summary>What stands beside the chain is named when it is altered: files, kinds of records, what is destroyed, what ran.</summary>
public sealed class VerifyAroundTests
{
    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Whatever_is_altered_beside_the_chain_is_named(string engineName)
    {
        var database = Databases.New(engineName);
        var kept = "";
        using (var made = Engine.Of(database))
        {
            await using var ledger = Ledger.Open(made);
            foreach (var child in new[] { Id(1), Id(2) })
            {
                await ledger.RecordAsync(new OpenRecord(child) { Given = "Robin", Family = "Fairweather", BornOn = Day("1940-05-06"), Sex = "F" }, new Actor("w-1", "A worker"), Day("2026-03-02"), new ChangeId(Guid.NewGuid()));
            }

            await ledger.RecordAsync(new DeclareInterest(Id(1)) { Kind = "friend" }, new Actor("w-1", "A worker"), Day("2026-03-02"), new ChangeId(Guid.NewGuid()));
            var files = new Files(made, () => DateTime.UtcNow);
            kept = files.Keep(Id(1), "application/pdf", [.. "%PDF-1.7 of a kind"u8], "Of a Kind");
            files.Keep(Id(1), "text/plain; charset=utf-8", [.. "What she said"u8], "What she said");
            Destruction.Destroy(made, Id(2), "A records officer", "Retention", new Actor("r-1", "A records officer"), Day("2026-03-03"), DateTime.UtcNow, beforeItsTime: true);
            Assert.Null(VerifyAround.Run(made));
            Assert.Null(Verify.Run(made).Broken);
        }

        var sqlite = engineName == "sqlite";
        foreach (var trigger in sqlite ? Triggers(database) : [])
        {
            Databases.Run(database, $"drop trigger {trigger}");
        }

        foreach (var table in sqlite ? [] : new[] { "subject", "destroyed", "file" })
        {
            Databases.Run(database, $"alter table {table} disable trigger user");
        }

        foreach (var (what, back, says) in new[]
        {
            ("update file set bytes = " + Hex("%PDF-1.7 of a kinD") + " where media = 'application/pdf'", "update file set bytes = " + Hex("%PDF-1.7 of a kind") + " where media = 'application/pdf'", "is not what was kept"),
            ("update file set media = 'image/png' where media = 'application/pdf'", "update file set media = 'application/pdf' where media = 'image/png'", "is not of the kind it is said to be"),
            ("update file set folded = 'another' where media = 'application/pdf'", "update file set folded = 'of a kind' where media = 'application/pdf'", "is not what is looked for"),
            ("update subject set kind = 'panel' where kind = 'child'", "update subject set kind = 'child' where kind = 'panel'", "is said to be a panel"),
            ("update subject set kind = 'nothing' where kind = 'child'", "update subject set kind = 'child' where kind = 'nothing'", "of a kind that there is not"),
            ("delete from destroyed where entry = (select max(entry) from destroyed)", "", "and is not listed"),
        })
        {
            Databases.Run(database, what);
            using (var altered = Engine.Of(database))
            {
                Assert.Contains(says, VerifyAround.Run(altered), StringComparison.Ordinal);
            }

            if (back.Length > 0)
            {
                Databases.Run(database, back);
                using var again = Engine.Of(database);
                Assert.Null(VerifyAround.Run(again));
            }
        }

        Assert.Equal(64, kept.Length);

        string Hex(string text) => sqlite ? $"x'{Convert.ToHexString(System.Text.Encoding.ASCII.GetBytes(text))}'" : $"'\\x{Convert.ToHexString(System.Text.Encoding.ASCII.GetBytes(text))}'";
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public void A_migration_that_never_was_and_one_that_is_missing_are_named(string engineName)
    {
        var database = Databases.New(engineName);
        using (var made = Engine.Of(database))
        {
            Migrate.Run(made);
            Assert.Null(VerifyAround.Run(made));
        }

        Databases.Run(database, "insert into migration (name) values ('9999-of-somebody')");
        using (var altered = Engine.Of(database))
        {
            Assert.Contains("9999-of-somebody", VerifyAround.Run(altered), StringComparison.Ordinal);
        }

        Databases.Run(database, "delete from migration where name in ('9999-of-somebody', '0005-work')");
        using var less = Engine.Of(database);
        Assert.Contains("the migration 0005-work is not said to have run", VerifyAround.Run(less), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Triggers(string database)
    {
        using var engine = Engine.Of(database);
        using var connection = engine.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select name from sqlite_master where type = 'trigger'";
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }
}
