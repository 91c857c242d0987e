namespace Belong.Data.Tests;

public class AccessLogTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Who_looked_is_durable_in_order_and_cannot_be_altered_unseen(string engineName)
    {
        var database = Databases.New(engineName);
        using var engine = Engine.Of(database);
        Migrate.Run(engine);
        await using (var log = new AccessLog(engine, "node-1"))
        {
            await Task.WhenAll(Enumerable.Range(0, 200).Select(i => log.WriteAsync(new Look($"worker-{i % 7}", "/children/record", false, [Id(i % 3), Id(9)]))));
            await log.WriteAsync(new Look("worker-8", "/children/record", true, [Id(1)]));
            var looks = log.Of([Id(1)]);
            Assert.Equal((68, "worker-8", true), (looks.Count, looks[0].Who, looks[0].Refused));
        }

        await using (var other = new AccessLog(engine, "node-2"))
        {
            await other.WriteAsync(new Look("worker-1", "/find", false, []));
        }

        await using (var again = new AccessLog(engine, "node-1"))
        {
            await again.WriteAsync(new Look("worker-1", "/find", false, [Id(1)]));
        }

        Assert.Equal((203, null), AccessLog.Verify(engine));
        Assert.ThrowsAny<System.Data.Common.DbException>(() => Databases.Run(database, "delete from access"));
        Databases.Run(database, engineName == "sqlite" ? "drop trigger access_subject_kept" : "alter table access_subject disable trigger all");
        Databases.Run(database, "delete from access_subject where node = 'node-1' and n = 17");
        Assert.Equal("line 17 of node node-1 in the access log is not what was written", AccessLog.Verify(engine).Broken);
    }
}
