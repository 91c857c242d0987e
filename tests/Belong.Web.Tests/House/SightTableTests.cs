using System.Net;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Workforce;
using Belong.Web.House;

namespace Belong.Web.Tests.House;

/// <summary>
/// Whose record each role may open, written out by hand for a practitioner to read, and asked of the pages of a small county in
/// which there is a child of every kind.
/// </summary>
public class SightTableTests
{
    private const string Harbourside = "Harbourside children in care", Inland = "Inland children in care";

    /// <summary>x: opens. Blank: is told that there is no such page. -: has no business with children's records at all.</summary>
    private const string WhoSeesWhom =
        """
        |                                                                     | SW | TM | IRO | RM | PO | SS | FM | ED | PA | AD | SD | D | RO | DS | EM | SA |
        | the social worker's own child (1)                                   | x  | x  | x   | x  | x  |    | x  | x  | x  | x  | x  | x | x  | -  | -  | -  |
        | another child of the same team (2)                                  |    | x  | x   | x  | x  |    | x  | x  | x  | x  | x  | x | x  | -  | -  | -  |
        | a child of another team (3)                                         |    |    | x   | x  | x  |    | x  | x  | x  | x  | x  | x | x  | -  | -  | -  |
        | nobody's child yet, whose record the social worker opened (4)       | x  | x  | x   | x  | x  |    | x  | x  | x  | x  | x  | x | x  | -  | -  | -  |
        | nobody's child yet, whose record another team opened (5)            |    |    | x   | x  | x  |    | x  | x  | x  | x  | x  | x | x  | -  | -  | -  |
        | an own child whom another team took over (6)                        |    |    | x   | x  | x  |    | x  | x  | x  | x  | x  | x | x  | -  | -  | -  |
        | an own child who has left care (7)                                  | x  | x  | x   | x  | x  |    | x  | x  | x  | x  | x  | x | x  | -  | -  | -  |
        | an own child, restricted to the director (8)                        |    |    |     |    |    |    |    |    |    |    |    | x |    | -  | -  | -  |
        | an own child, restricted to the social worker and the director (9)  | x  |    |     |    |    |    |    |    |    |    |    | x |    | -  | -  | -  |
        | an own child who was adopted: sealed (10)                           |    |    |     |    |    |    |    |    |    |    |    | x | x  | -  | -  | -  |
        | sealed, and restricted to the records officer (11)                  |    |    |     |    |    |    |    |    |    |    |    |   | x  | -  | -  | -  |
        | sealed, and restricted to the social worker (12)                    |    |    |     |    |    |    |    |    |    |    |    |   |    | -  | -  | -  |
        | an own child joined with another team's older record (13, 14)       | x  | x  | x   | x  | x  |    | x  | x  | x  | x  | x  | x | x  | -  | -  | -  |
        | an own child joined with a record restricted to the director (15, 16) |  |    |     |    |    |    |    |    |    |    |    | x |    | -  | -  | -  |
        | an own child joined with a sealed record (17, 18)                   |    |    |     |    |    |    |    |    |    |    |    | x | x  | -  | -  | -  |
        | an own child who was adopted and is looked after once more (19)     |    |    |     |    |    |    |    |    |    |    |    | x | x  | -  | -  | -  |
        | an own child, parted from a restricted record, now (20)             | x  | x  | x   | x  | x  |    | x  | x  | x  | x  | x  | x | x  | -  | -  | -  |
        | an own child, parted from a restricted record, as once joined (20?known=2026-02-25) | | | |   |    |    |    |    |    |    |    | x |    | -  | -  | -  |
        | the restricted record, parted from it, as once joined (21?known=2026-02-25) |  |  |     |    |    |    |    |    |    |    |    | x |    | -  | -  | -  |
        | an own child, whose family the director knows (22)                  | x  | x  | x   | x  | x  |    | x  | x  | x  | x  | x  |   | x  | -  | -  | -  |
        | an own child, whose family the social worker knows (23)             |    | x  | x   | x  | x  |    | x  | x  | x  | x  | x  | x | x  | -  | -  | -  |
        | a child of another team, opened in an emergency three weeks ago (24) |   |    | x   | x  | x  |    | x  | x  | x  | x  | x  | x | x  | -  | -  | -  |
        """;

    [Fact]
    public async Task All_whom_somebody_sees_are_all_of_whom_the_rule_holds()
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(ASmallCounty());
        var (county, day, at) = (service.Ledger.County, Day("2026-03-10"), new DateTime(2026, 2, 17, 11, 0, 0, DateTimeKind.Utc)); // an hour after the emergency
        var told = 0;
        foreach (var me in Personas.All.Select(each => each.Person).SelectMany(me => new[] { me, me with { Covers = ["w-777", "w-046"] } }))
        {
            foreach (var instant in new DateTime?[] { null, at, DateTime.UtcNow })
            {
                var reader = new Belong.Web.House.Sight.Reader(me, county, day, true, instant);
                bool Sees(ChildRecord child) => me.May(Permission.SeeChildren) && Belong.Web.House.Sight.SightRule.For(child.Kind)!.MaySee(child, reader);
                var seen = Belong.Web.House.Sight.Children.SeenBy(me, county, day, Sees).Select(child => child.Id.Value).Order().ToList();
                Assert.Equal(county.Children.Where(Sees).Select(child => child.Id.Value).Order(), seen);
                told += seen.Count;
            }
        }

        Assert.True(told > 500, $"{told} were seen");
    }

    [Fact]
    public async Task Each_role_opens_the_records_that_the_table_says_and_finds_no_others()
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(ASmallCounty());
        var table = new TextTable(WhoSeesWhom);
        var found = new Dictionary<(string, string), string>();
        foreach (var (person, column) in Personas.All.Select(each => each.Person).Zip(table.Columns))
        {
            using var visitor = await AVisitor.To(service, person.Id);
            var list = (await visitor.GetAsync("/children?q=fairweather")).Text;
            foreach (var row in table.Rows)
            {
                var ids = TextTable.NameIn(row).Split('?')[0].Split(", ").Select(number => Id(int.Parse(number))).ToList();
                var query = row.Contains('?') ? $"?{TextTable.NameIn(row).Split('?')[1]}" : "";
                var answers = new List<HttpStatusCode>();
                foreach (var page in (string[])["", "/timeline"])
                {
                    foreach (var id in ids)
                    {
                        var answer = await visitor.GetAsync($"/children/{id}{page}{query}");
                        if (answer.GoneTo is { } asks && asks.Contains("/sealed", StringComparison.Ordinal))
                        {
                            await visitor.PostAsync(asks, ("Reason", "The agency answers an application"));
                            answer = await visitor.GetAsync($"/children/{id}{page}{query}");
                        }

                        answers.Add(answer.Status);
                    }
                }

                var opens = Assert.Single(answers.Distinct()); // every page of the record, by either of its addresses
                found[(row, column)] = opens switch { HttpStatusCode.OK => "x", HttpStatusCode.NotFound => "", HttpStatusCode.Forbidden => "-", _ => $"{opens}" };
                Assert.True(query.Length > 0 || ids.Exists(id => list.Contains($"/children/{id}", StringComparison.Ordinal)) == (opens == HttpStatusCode.OK), $"{row}: {column} is told otherwise by the search");
            }
        }

        TextTable.Agree(table.Differing((row, column) => found[(row, column)]));
    }

    private static Books ASmallCounty()
    {
        var books = new Books();
        foreach (var (number, worker, team) in new[] { (900, "w-777", Inland), (901, "w-045", Harbourside), (902, "w-999", Harbourside) })
        {
            books.Do(new OpenWorker(Id(number)) { Id = worker, Given = "A", Family = "Worker" }, "2026-01-05")
                .Do(new RecordFact(Id(number)) { Said = new Employment { From = Day("2026-01-05"), Role = Post.SocialWorker.Code, Team = team, Kind = "permanent" } }, "2026-01-05");
        }

        // First, as what is joined must be known on 25 February.
        Of(20, "w-045", Harbourside);
        Of(21, "w-045", Harbourside).Do(new JoinRecords(Id(20), Id(21)) { Reason = "The same child" }, "2026-02-20");

        Of(1, "w-045", Harbourside);
        Of(2, "w-999", Harbourside);
        Of(3, "w-777", Inland);
        books.As("w-045").Do(Opened(Id(4)), "2026-02-02").As("w-777").Do(Opened(Id(5)), "2026-02-02").As("r-001");
        Of(6, "w-045", Harbourside).Do(new AllocateWorker(Id(6)) { From = Day("2026-02-20"), Worker = "w-777", Team = Inland, Reason = "FCONTA" }, "2026-02-20");
        Of(7, "w-045", Harbourside).Do(new StopLookingAfter(Id(7)) { On = Day("2026-03-01"), Reason = "E4A" }, "2026-03-01");
        Restricted(8, "d-001");
        Restricted(9, "w-045", "d-001");
        Adopted(10);
        Adopted(11);
        Restrict(11, "r-001");
        Adopted(12);
        Restrict(12, "w-045");
        Of(14, "w-777", Inland, "2026-02-02", until: "2026-02-09");
        Of(13, "w-045", Harbourside, "2026-02-16").Do(new JoinRecords(Id(13), Id(14)) { Reason = "The same child" }, "2026-02-20");
        Of(15, "w-045", Harbourside, "2026-02-16");
        Restricted(16, "d-001").Do(new JoinRecords(Id(15), Id(16)) { Reason = "The same child" }, "2026-02-20");
        Adopted(18);
        Of(17, "w-045", Harbourside, "2026-03-03").Do(new JoinRecords(Id(17), Id(18)) { Reason = "The same child" }, "2026-03-04");
        Adopted(19).Do(new StartLookingAfter(Id(19)) { On = Day("2026-03-05"), Need = "N1", LegalStatus = "V2" }, "2026-03-05");
        Of(22, "w-045", Harbourside).Do(new RecordFact(Id(22)) { Said = new DeclaredInterest { Worker = "d-001", Kind = "friend", From = Day("2026-02-10") } }, "2026-02-10");
        Of(23, "w-045", Harbourside).As("w-045").Do(new DeclareInterest(Id(23)) { Kind = "neighbour" }, "2026-02-10").As("r-001");
        Of(24, "w-777", Inland).As("w-045").Do(new OpenInEmergency(Id(24)) { Reason = "Found alone at the station at night" }, "2026-02-17").As("r-001");
        return books.Do(new SeparateRecords(Id(21)) { Reason = "Two children after all" }, "2026-03-01")
            .Do(new RestrictRecord(Id(21)) { MaySee = ["d-001"], Reason = "Staff member’s child" }, "2026-03-02");

        Books Of(int number, string worker, string team, string from = "2026-02-02", string? until = null) =>
            until is null ? TheService.AllocatedTo(LookedAfterFrom(from, id: Id(number), books: books), worker, team, Id(number))
                : TheService.AllocatedTo(LookedAfterFrom(from, id: Id(number), books: books), worker, team, Id(number)).Do(new StopLookingAfter(Id(number)) { On = Day(until), Reason = "E4A" }, until);

        Books Adopted(int number) => Of(number, "w-045", Harbourside).Do(new StopLookingAfter(Id(number)) { On = Day("2026-03-01"), Reason = "E11" }, "2026-03-01");

        Books Restricted(int number, params string[] who)
        {
            Of(number, "w-045", Harbourside);
            return Restrict(number, who);
        }

        Books Restrict(int number, params string[] who) => books.Do(new RestrictRecord(Id(number)) { MaySee = who, Reason = "Staff member’s child" }, "2026-03-02");
    }
}
