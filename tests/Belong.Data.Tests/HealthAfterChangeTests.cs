using Belong.Domain.Children;
using Belong.Domain.People;
using Belong.Domain.Reviewing;
using Belong.Returns.Ssda903.Export;

namespace Belong.Data.Tests;

/// <summary>Return health after a change, worked out for the children it touched, is what it is worked out from nothing.</summary>
public sealed class HealthAfterChangeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("belong-health").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task After_any_change_the_check_of_the_children_it_touched_equals_the_check_of_all()
    {
        MadeUpReturn.Write(folder, 2027, 150, 9, spoilt: 0.02);
        using var engine = Engine.Of(Databases.New("sqlite"));
        await using var ledger = Ledger.Open(engine);
        await ImportReturn.Read(2027, "E10000016", ReturnFiles.In(Path.Combine(folder, "this_year")), ReturnFiles.In(Path.Combine(folder, "last_year"))).RunAsync(ledger, new Actor("import-903", "Import"), Day("2027-06-01"));
        var county = ledger.County;
        var children = county.Children.Select(child => child.Id).ToList();
        var random = new Random(3);
        var check = CheckRecord.Of(county, 2027);
        var upn = county.Children.SelectMany(child => child.Facts<Identifier>()).First(each => each.Fact.Scheme == Identifier.Upn && Identifier.SaysWhyThereIsNone(each.Fact.Value)).Fact;
        var (changed, few) = (0, 0);
        for (var i = 0; i < 60; i++)
        {
            var child = children[random.Next(children.Count)];
            var day = Day("2026-04-02").AddDays(random.Next(360));
            Act act = random.Next(7) switch
            {
                0 => new RecordReview(child) { HeldOn = day, Participation = "PN1" },
                1 => new RecordFact(child) { Said = new MissingEpisode { From = day, Until = day, Code = "M" } },
                2 => new StopLookingAfter(child) { On = day, Reason = "E4A" },
                3 => new RecordFact(child) { Said = new Ethnicity { Code = random.Next(2) == 0 ? "WBRI" : "XXXX" } },
                4 => new RecordFact(child) { Said = upn }, // why there is none, which many may have
                5 when county.Child(child)!.Reviews is [var review, ..] => new RetractFact(child, review.FactId) { Reason = "Not held" },
                _ => new OpenRecord(new SubjectId(Guid.NewGuid())) { Given = "Robin", Family = "Fairweather", BornOn = Day("2015-05-06"), Sex = "F", Ethnicity = "WBRI" },
            };
            var outcome = act.Decide(county, Day("2027-06-02"), new Actor("w-1", "A worker"));
            if (outcome.Refused || outcome.Statements.IsEmpty)
            {
                continue;
            }

            changed++;
            county = county.With(outcome, county.Sign(ChangeId.Of($"{i}"), DateTime.UtcNow, "w-1", act.Why), out _);
            check = CheckRecord.Of(county, 2027, before: check);
            few += check.Found.Return.Children.Count < 40 ? 1 : 0;
            var nothing = CheckRecord.Of(county, 2027);
            Assert.Equal(Said(nothing), Said(check));
            Assert.Equal(Rows(nothing.Made), Rows(check.Made));
            Assert.Equal(Rows(nothing.Last), Rows(check.Last));
            Assert.Equal(ReturnHealth.Of(county, nothing).Errors.Select(error => (error.Key, error.Row.Line)), ReturnHealth.Of(county, check).Errors.Select(error => (error.Key, error.Row.Line)));
        }

        Assert.True(changed > 25 && few > changed / 2, $"{changed} changes, {few} of them checked few children");
        Assert.True(Said(check).Count() > 40);
    }

    private static IEnumerable<string> Said(CheckRecord check) =>
        check.Found.Findings.Select(each => $"{each.Rule.Code} {each.Row.Table.Name} {each.Row.Number} {check.Behind(each.Row).Row.InWords}")
            .Concat(check.Found.Unjudged.Select(each => $"{each.Rule.Code} {each.Row.Table.Name} {each.Row.Number} {check.Found.WhyNotChecked(each.Rule, each.Row)}"))
            .Concat(check.Found.NotRun.Select(each => $"{each.Key} {each.Value}"));

    private static IEnumerable<string> Rows(MadeReturn made) => made.InOrder.SelectMany(table => made.Tables[table]).Select(row => $"{row.Row.Table.Name} {row.Line} {row.Row.Child} {row.Row.InWords}");
}
