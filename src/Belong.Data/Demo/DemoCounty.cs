using System.Diagnostics;
using Belong.Data.Demo.Stories;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>What is done while the made-up county is built.</summary>
public enum BuildingStage
{
    Lives,
    Acts,
    Writing,
    Papers,
}

/// <summary>
/// The made-up county: seeded, the same each time, built only by acts, with each act recorded when it would have been,
/// so that years of <em>as known</em> are real. Modules to come add lives of their own to <see cref="Tell"/>.
/// </summary>
public static class DemoCounty
{
    public const string Name = "Wealdshire County Council";
    public const string Code = "E10999901";
    private const int Seed = 20170721;

    /// <summary>The day it always is there: a Friday.</summary>
    public static DateOnly Today { get; } = new(2017, 7, 21);

    /// <summary>Builds it in an empty ledger.</summary>
    /// <exception cref="UnreachableException">An act was refused: a life contradicts the rules and must be told otherwise.</exception>
    public static async Task BuildAsync(Ledger ledger, Action<BuildingStage, int, int>? progress = null)
    {
        progress?.Invoke(BuildingStage.Lives, 0, 0);
        var (families, homes, lives) = TellAll();
        var council = Staff.Tell().Concat(Fosterers.Tell(homes, lives, Today)).Concat(Settled()).Concat(Staff.Service(Today)).Concat(Strategy.Tell()).Concat(Boards.Tell()).Concat(BusinessPlans.Tell()).OrderBy(told => told.At)
            .Prepend(new(Staff.Beginning.ToDateTime(new TimeOnly(7, 0), DateTimeKind.Utc), new NameCouncil(Code, Name), ChangeId.Of("demo/council"), Staff.Records)).ToList();
        var all = council.Count + families.Sum(family => family.Count);

        // The papers of July are put together in between, from the county as it then was.
        await Load(told => told.At < JulyPack.At, 0);
        progress?.Invoke(BuildingStage.Papers, 0, 0);
        await JulyPack.TellAsync(ledger);
        await Load(told => told.At >= JulyPack.At, (int)ledger.County.Seq);

        Task Load(Func<Told, bool> which, int before) => ledger.LoadAsync(
            Dated(council, which),
            [.. families.Select(family => Dated(family, which)).Where(line => line.Count > 0)],
            decided => progress?.Invoke(BuildingStage.Acts, Math.Min(before + decided, all), all),
            written => progress?.Invoke(BuildingStage.Writing, written, all));

        static List<Dated> Dated(List<Told> told, Func<Told, bool> which) => [.. told.Where(which).Select(each => new Dated(each.Act, each.By, each.Change, each.At))];
    }

    /// <summary>Every act of every life, family by family: what is said of one family turns on no other.</summary>
    internal static List<List<Told>> Tell() => TellAll().Families;

    private static (List<List<Told>> Families, Homes Homes, List<Life> Lives) TellAll()
    {
        var homes = new Homes(new Random(Seed + 2));
        var lives = Lives(homes);
        new ReviewTables(new Random(Seed + 3), lives).Deal();
        new ReviewingService(new Random(Seed + 4), lives, Today).Tell();
        YouthJusticeCohort.Tell(lives);
        lives.ForEach(life => new SocialWork(life, Today).Tell());
        Adoptions.Order(lives, Today);
        return ([.. lives.GroupBy(life => life.Family).Select(family => family.SelectMany(life => life.Tell().Concat(CaseNotes.Of(life, Today)).Concat(WhoMatters.To(life, Today)).Concat(ContactDays.Of(life, Today))).OrderBy(told => told.At).ToList())], homes, lives);
    }

    /// <summary>Everybody of whom there is a record, each with the course of their life settled.</summary>
    private static List<Life> Lives(Homes homes)
    {
        var random = new Random(Seed);
        var leavers = new Leavers(random);
        var inCare = new InCare(random, Today);
        var lives = new List<Life>();

        var families = Families.OfThoseInCare(random, inCare.Citizens().ConvertAll(inCare.Leaves));
        var ethnicities = Families.Ethnicities(random, families);
        foreach (var family in families.OrderBy(family => family[0].From).ThenBy(family => family[0].Born))
        {
            Begin(new(random, ethnicities[family]), family);
        }

        foreach (var plan in inCare.Unaccompanied())
        {
            Begin(Family.Abroad(random, plan.Origin!), [plan]);
        }

        var year = new ReportingYear(2017);
        Leave(Published.Adopted, leavers.Adopted, year.Span);
        Leave(Published.SpecialGuardianship, leavers.Guardian, year.Span);
        Leave(Published.ReturnedToParents, leavers.Home, year.Span);
        Leave(Published.Independent, leavers.Eighteen, year.Span);
        Leave(Published.OtherReasons, leavers.Other, year.Span);
        Leave(Published.Dispersed, leavers.Dispersed, year.Span);
        Leave(Published.UnaccompaniedLeft - Published.Dispersed, leavers.EighteenAlone, year.Span);
        foreach (var (before, orders, left) in Adoptions.Years)
        {
            var span = new ReportingYear(before).Span;
            Leave(orders, leavers.Adopted, span);
            Leave(left - orders, leavers.Any, span);
            Leave(before == 2016 ? 150 : 70, leavers.EighteenAlone, span);
        }

        foreach (var family in new CameSince(random, Today).Families())
        {
            Begin(family[0].Origin is { } origin ? Family.Abroad(random, origin) : new(random, Families.CodeIn(random, Families.AnyGroup(random))), family);
        }

        lives.ForEach(life => life.Prepare());
        return lives;

        // So many who left in those days, some of them with a brother or sister.
        void Leave(int count, Func<DateOnly, Plan> why, DateSpan span)
        {
            while (count > 0)
            {
                var plan = why(span.From.AddDays(random.Next(1, 362)));
                if (!span.Covers(plan.Until!.Value))
                {
                    continue;
                }

                var family = new List<Plan> { plan };
                count--;
                if (count > 0 && plan.Origin is null && random.Chance(36) && leavers.Sibling(plan) is { } sibling)
                {
                    family.Add(sibling);
                    count--;
                }

                // Some little ones who were adopted have elder brothers and sisters who stayed in care.
                var elder = plan.Story is Adopted && random.Chance(25) ? lives.Find(life => life.Plan.Until is null && life.From < plan.From && life.Plan.Story is LongTermFostered or CareOrder && life.Plan.Born < plan.Born.AddYears(-2) && life.Family.Children.Count < 4 && life.Family.Children.TrueForAll(child => child.Plan.Story is not Adopted)) : null;
                Begin(plan.Origin is { } origin ? Family.Abroad(random, origin) : elder?.Family ?? new(random, Families.CodeIn(random, Families.AnyGroup(random))), elder is null ? family : [.. family.Select(each => each.Story is WithSiblings ? each with { Story = new Adopted() } : each)]);
            }
        }

        void Begin(Family family, IEnumerable<Plan> plans)
        {
            foreach (var plan in plans)
            {
                lives.Add(new Life(plan.Ethnicity.Length > 0 ? plan : plan with { Ethnicity = family.Ethnicity }, family, homes, Today, lives.Count + 1));
            }
        }
    }

    /// <summary>From when which kinds of thing are recorded here, so that what came before is not taken for missing.</summary>
    private static IEnumerable<Told> Settled() =>
        new[] { ("notices to the reviewing service", ReviewingService.Since), ("reviewing officers", ReviewingService.Since), ("contacts of the reviewing officer", ReviewingService.WholeSince), ("reports", ReviewingService.WholeSince), ("midway checks", ReviewingService.WholeSince), ("minutes", ReviewingService.WholeSince) }
            .Concat(new[] { "visits", "placement plans", "notices of placement", "care plans", "education plans", "permanence planning meetings", "disruption meetings", "assessments of parents", "approvals out of area" }.Select(what => (what, SocialWork.Since)))
            .Concat([(Topic.QualityForms, ReviewingService.Since), (Topic.Surveys, ReviewingService.Since), (Topic.Disputes, ReviewingService.WholeSince), (Topic.Decisions, ReviewingService.WholeSince), (Topic.Consultations, ReviewingService.WholeSince), (Topic.ReportGrades, ReviewingService.WholeSince), (Topic.YouthJustice, new DateOnly(2017, 3, 31)), (Topic.FosterCarers, Supporting.Since)])
            .Select((each, i) => new Told(Staff.Beginning.ToDateTime(new TimeOnly(7, 10 + i), DateTimeKind.Utc), new RecordFact(CouncilRecord.TheCouncil) { Said = new RecordedSince { What = each.Item1, From = each.Item2 } }, ChangeId.Of($"demo/since/{each.Item1}"), Staff.Records));

    private sealed record NameCouncil(string Code, string Name) : Act
    {
        private static readonly Letterhead Papers = new()
        {
            Colour = "#1f4e79",
            Font = "arial",
            Address = "County Hall, Castle Street, Wealdbridge WB1 1AA",
            Notice = "The meeting is open to the public except while exempt items are considered. It may be filmed or recorded; ask the clerk beforehand if you do not wish to be seen.\nAgendas, reports and minutes are open to everybody online from five clear working days before the meeting until six years after it.\nTo speak at the meeting, tell the clerk by noon two working days before.",
        };

        public override Outcome Decide(County county, DateOnly today, Actor by) => Outcome.Add(
            [Statement.Say(CouncilRecord.TheCouncil, new Authority { Code = Code, Name = Name, MadeUp = true }), Statement.Say(CouncilRecord.TheCouncil, Papers)], Opening.Of<CouncilRecord>(CouncilRecord.TheCouncil));
    }
}
