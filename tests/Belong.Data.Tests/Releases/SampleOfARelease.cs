using Belong.Domain.Children;
using Belong.Domain.Connected;
using Belong.Domain.Governance;
using Belong.Domain.Planning;
using Belong.Domain.Relations;
using Belong.Domain.Retention;
using Belong.Domain.SubjectAccess;
using Belong.Domain.Workforce;

namespace Belong.Data.Tests.Releases;

/// <summary>A small council as a release leaves it behind: something in every table.</summary>
internal static class SampleOfARelease
{
    public static async Task WriteAsync(Engine engine)
    {
        var at = new DateTime(2026, 11, 30, 9, 0, 0, DateTimeKind.Utc);
        await using (var ledger = Ledger.Open(engine))
        {
            var books = LookedAfterFrom("2025-06-02").Reviewed("2025-06-26", "2025-09-24");
            LookedAfterFrom("2024-01-08", "2025-03-03", id: Id(2), books: books);
            LookedAfterFrom("1950-01-04", "1952-01-04", id: Id(3), books: books, born: "1945-06-30");
            books.Do(new AllocateWorker(Id(1)) { Worker = "asha", Team = "North", From = Day("2025-06-02"), Reason = "FCONTA" }, "2025-06-02");
            books.Do(new MoveChild(Id(1)) { On = Day("2025-11-03"), Reason = "CARPL", Placement = new() { Code = "U6", Provider = "PR1", Home = "The Beeches", Postcode = "AA1 1AB" } }, "2025-11-03");
            books.Do(new AddPerson(Id(1)) { Given = "Sarah", Family = "Lane", Is = "mother", Responsibility = "yes" }, "2025-06-02");
            books.Do(new OpenWorker(Id(901)) { Id = "asha", Given = "Asha", Family = "Lindwick" }, "2025-06-02").Do(new RecordFact(Id(901)) { Said = new Employment { Role = "worker", Team = "North", From = Day("2025-01-06") } }, "2025-06-02");
            books.Do(new RecordFact(Id(1)) { Said = new CaseNote { On = Day("2025-12-01"), Kind = "call", Words = "The school rang: Robin has settled" } }, "2025-12-01");
            var note = books.Child(Id(1)).Facts<CaseNote>()[0];
            books.Do(new CorrectFact(Id(1), note.FactId) { Right = note.Fact with { Words = "The school rang: Robin has settled well" }, Reason = "A word was missing" }, "2025-12-02");
            books.Do(new RecordFact(Id(2)) { Said = new AccessRequest { ReceivedOn = Day("2026-11-02"), Asker = "acting", Reach = "By letter" } }, "2026-11-02");
            books.Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new ConnectedSystem { From = Day("2026-11-02"), Name = "Finance", Code = "finance", Purpose = "Payments", Role = "director", May = "read" } }, "2026-11-02");
            books.Do(new ProposeDestruction(Id(3)) { Words = "Looked through" }, "2026-11-02");
            foreach (var (signature, outcome) in books.Changes)
            {
                await ledger.RecordAsync(new AsDecided(outcome, signature.Why), new Actor(signature.By, signature.By), DateOnly.FromDateTime(signature.At), signature.Change, signature.At);
            }
        }

        DateTime Now() => at;
        new Files(engine, Now).Keep(Id(1), "text/plain; charset=utf-8", [.. "What she said"u8], "What she said");
        new Drafts(engine, Now).Keep("asha", $"/children/{Id(1)}/move", new Dictionary<string, string> { ["Home"] = "The Elms" });
        new Accounts(engine, Now).Invite("asha", "ABCDEFGHJKMNPQRS", at.AddDays(3));
        new Sessions(engine, Now).Begin("a secret", "asha", "account", OfIssuer.Nobody, "A browser", [1, 2, 3], at.AddHours(10));
        new KeyRing(engine, Now).Add("key-1", "<key id=\"1\" />");
        await using (var log = new AccessLog(engine, "node-1", Now))
        {
            await log.WriteAsync(new Look("asha", $"/children/{Id(1)}", false, [Id(1)]));
            await log.WriteAsync(new Look("asha", $"/children/{Id(2)}", true, [Id(2)]));
        }

        Destruction.Destroy(engine, Id(3), "Head of records", "75 years from birth", new("r-001", "Records"), Day("2026-11-30"), at);
    }

    private sealed record AsDecided(Outcome Outcome, string Reason) : Act
    {
        public override string Why => Reason;

        public override Outcome Decide(County county, DateOnly today, Actor by) => Outcome;
    }
}
