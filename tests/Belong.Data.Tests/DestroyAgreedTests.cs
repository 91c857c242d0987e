using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Retention;

namespace Belong.Data.Tests;

/// <summary>Of the records whose time has come only those go of which two people agreed that they do, and none that is held.</summary>
public sealed class DestroyAgreedTests
{
    private static readonly Actor Worker = new("w-1", "A worker"), Officer = new("r-001", "Records officer"), Director = new("d-001", "Director");

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task What_two_people_agreed_goes_with_a_certificate_and_what_one_proposed_is_held_or_is_not_due_stays(string engineName)
    {
        using var engine = Engine.Of(Databases.New(engineName));
        await using (var ledger = Ledger.Open(engine))
        {
            async Task Do(Act act, Actor by, string day) => Assert.Equal([], (await ledger.RecordAsync(act, by, Day(day), new(Guid.NewGuid()))).Outcome.Problems);
            foreach (var number in Enumerable.Range(1, 4))
            {
                await ledger.RecordAsync(new OpenRecord(Id(number)) { Given = "Robin", Family = "Fairweather", BornOn = Day(number == 4 ? "2010-01-04" : "1999-06-30"), Sex = "F" }, Worker, Day("2017-03-02"), new(Guid.NewGuid()), new DateTime(2017, 3, 2, 10, 0, 0, DateTimeKind.Utc));
            }

            foreach (var number in Enumerable.Range(1, 3))
            {
                await Do(new ProposeDestruction(Id(number)) { Words = "Looked through" }, Officer, "2026-03-09");
            }

            await Do(new AnswerDestruction(Id(1)) { Answer = "agreed" }, Director, "2026-03-10");
            await Do(new AnswerDestruction(Id(3)) { Answer = "agreed" }, Director, "2026-03-10");
            await Do(new RecordFact(Id(3)) { Said = new RetentionHold { From = Day("2026-03-10"), Reason = "Claim for damages", Authority = "Legal services" } }, Director, "2026-03-10");
        }

        Assert.Equal("Claim for damages", Assert.Throws<StillNeededException>(() => Destruction.Destroy(engine, Id(3), "Court", "Order", Worker, Day("2026-03-11"), DateTime.UtcNow, beforeItsTime: true)).Message.Split(": ")[1].Split(" (")[0]);
        Assert.Throws<StillNeededException>(() => Destruction.Destroy(engine, Id(4), "Somebody", "Tidying", Worker, Day("2026-03-11"), DateTime.UtcNow));
        Assert.Equal([Id(1)], Destruction.DestroyAgreed(engine, new("destroy", "Destruction"), Day("2026-03-11"), DateTime.UtcNow).Select(each => each.Record));
        Assert.Empty(Destruction.DestroyAgreed(engine, new("destroy", "Destruction"), Day("2026-03-11"), DateTime.UtcNow));
        Assert.Null(Verify.Run(engine).Broken);

        await using var after = Ledger.Open(engine, migrate: false);
        Assert.Equal([false, true, true, true], Enumerable.Range(1, 4).Select(number => after.County.Child(Id(number))!.Facts<Name>().Any()));
        var certificate = Assert.Single(after.County.Council.Facts<Destroyed>()).Fact;
        Assert.Equal("Proposed by r-001, agreed by d-001", certificate.Authority);
    }
}
