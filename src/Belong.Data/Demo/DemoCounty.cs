using System.Diagnostics;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Domain.Workforce;

namespace Belong.Data.Demo;

/// <summary>
/// The made-up county: seeded, the same each time, built only by acts, with each act recorded when it would have been,
/// so that years of <em>as known</em> are real. Modules to come add lives of their own to <see cref="Tell"/>.
/// </summary>
public static class DemoCounty
{
    public const string Name = "Wealdshire County Council";
    public const string Code = "E10999901";
    private const int Seed = 20170721, AtOnce = 400;

    /// <summary>The day it always is there: a Friday.</summary>
    public static DateOnly Today { get; } = new(2017, 7, 21);

    private static readonly DateOnly YearEnd = new(2017, 3, 31);
    private static readonly string[] WhiteCodes = ["WBRI", "WBRI", "WBRI", "WBRI", "WIRI", "WOTH", "WROM"], MixedCodes = ["MWBC", "MWBA", "MWAS", "MOTH"], AsianCodes = ["AIND", "APKN", "ABAN", "AOTH", "CHNE"], BlackCodes = ["BCRB", "BAFR", "BOTH"];

    /// <summary>Builds it in an empty ledger.</summary>
    /// <exception cref="UnreachableException">An act was refused: a life contradicts the rules and must be told otherwise.</exception>
    public static async Task BuildAsync(Ledger ledger, Action<int, int>? progress = null)
    {
        var by = new Actor("demo", "The made-up county");
        var told = Tell().Concat(Staff.Service(Today)).Concat(Strategy.Tell()).Concat(Boards.Tell()).Concat(BusinessPlans.Tell()).OrderBy(each => each.At).ToList();
        var first = DateOnly.FromDateTime(told[0].At);
        await ledger.RecordAsync(new NameCouncil(Code, Name), by, Today, ChangeId.Of("demo/council"), told[0].At.AddDays(-1));
        foreach (var (act, name) in Staff.Tell(first).Concat(Settled()))
        {
            var answer = await ledger.RecordAsync(act, by, first, ChangeId.Of($"demo/{name}"), told[0].At.AddHours(-12));
            if (answer.Refused)
            {
                throw new UnreachableException($"{name}: {answer.Outcome.Problems[0].Words}");
            }
        }

        // The papers of July are put together in between, from the county as it then was.
        var papers = told.FindIndex(each => each.At >= JulyPack.At);
        for (var done = 0; done < told.Count;)
        {
            if (done == papers)
            {
                await JulyPack.TellAsync(ledger);
            }

            var group = told.GetRange(done, Math.Min(AtOnce, (done < papers ? papers : told.Count) - done));
            var answers = await Task.WhenAll(group.Select(each => ledger.RecordAsync(each.Act, Who(each), DateOnly.FromDateTime(each.At), each.Change, each.At)));
            for (var i = 0; i < answers.Length; i++)
            {
                if (answers[i].Refused)
                {
                    throw new UnreachableException($"{group[i].Act} on {group[i].At:O}: {answers[i].Outcome.Problems[0].Words}");
                }
            }

            done += group.Count;
            progress?.Invoke(done, told.Count);
        }

        // A dispute is raised by the child's own officer; who did the rest nobody asks.
        Actor Who(Told each) => each.Act is RaiseDispute raised && ledger.County.Child(raised.Child)?.ReviewingOfficerOn(DateOnly.FromDateTime(each.At)) is { } officer
            ? new(officer.Fact.Officer, ledger.County.NameOf(officer.Fact.Officer))
            : by;
    }

    /// <summary>Every act of every life.</summary>
    internal static IEnumerable<Told> Tell()
    {
        var random = new Random(Seed);
        var number = 0;
        List<Plan> plans = [.. Adoptions.WithTheLateOne([.. InCareAtYearEnd(random)]), .. LeftInTheYear(random), .. LeftBefore(random), .. CameSince(random)];
        var lives = plans.ConvertAll(plan => new Life(random, plan, Today, ++number));
        lives.ForEach(life => life.Prepare());
        new ReviewTables(random, lives).Deal();
        new ReviewingService(random, lives, Today).Tell();
        lives.ForEach(life => new SocialWork(random, life, Today).Tell());

        // Who left in earlier years has a life of their own chance, so that those above stay as they were.
        var before = new Random(Seed + 1);
        var earlier = Adoptions.LeftInEarlierYears(plans).ToList().ConvertAll(plan => new Life(before, plan, Today, ++number));
        earlier.ForEach(life => life.Prepare());
        YouthJusticeCohort.Tell(lives);
        Adoptions.Order([.. lives, .. earlier], Today);
        return lives.Concat(earlier).SelectMany(life => life.Tell());
    }

    /// <summary>From when which kinds of thing are recorded here, so that what came before is not taken for missing.</summary>
    private static IEnumerable<(Act Act, string Name)> Settled() =>
        new[] { ("notices to the reviewing service", ReviewingService.Since), ("reviewing officers", ReviewingService.Since), ("contacts of the reviewing officer", ReviewingService.WholeSince), ("reports", ReviewingService.WholeSince), ("midway checks", ReviewingService.WholeSince), ("minutes", ReviewingService.WholeSince) }
            .Concat(new[] { "visits", "placement plans", "notices of placement", "care plans", "education plans", "permanence planning meetings", "disruption meetings", "assessments of parents", "approvals out of area" }.Select(what => (what, SocialWork.Since)))
            .Concat([(Topic.QualityForms, ReviewingService.Since), (Topic.Surveys, ReviewingService.Since), (Topic.Disputes, ReviewingService.WholeSince), (Topic.Decisions, ReviewingService.WholeSince), (Topic.Consultations, ReviewingService.WholeSince), (Topic.ReportGrades, ReviewingService.WholeSince), (Topic.YouthJustice, YearEnd)])
            .Select(each => ((Act)new RecordFact(CouncilRecord.TheCouncil) { Said = new RecordedSince { What = each.Item1, From = each.Item2 } }, $"since/{each.Item1}"));

    private static IEnumerable<Plan> InCareAtYearEnd(Random random)
    {
        // Unaccompanied: older and mostly boys. 400 of them and 303 citizens are 16 or 17: 703.
        var unaccompanied = Shuffled(random, Dealt((460, "1"), (21, "2")));
        var origins = Shuffled(random, Dealt((170, "black"), (240, "other"), (30, "asian"), (41, "white")));
        for (var i = 0; i < Published.Unaccompanied; i++)
        {
            var age = i < 400 ? 16 + (i % 2) : 13 + (i % 3);
            var born = BornAt(random, age);
            var from = Later(YearEnd.AddDays(-random.Next(20, 900)), Age.Birthday(born, 12));
            yield return Leaves(random, new(born, unaccompanied[i], CodeIn(random, origins[i]), true, from) { Moves = from < YearEnd.AddDays(-120) ? random.Next(0, 3) : 0 });
        }

        var sexes = Shuffled(random, Dealt((Published.Boys - 460, "1"), (Published.Girls - 21, "2")));
        var groups = Shuffled(random, Dealt((Published.White - 41, "white"), (Published.Mixed, "mixed"), (Published.Asian - 30, "asian"), (Published.Black - 170, "black"), (Published.Other - 240, "other")));
        var ages = CitizenAges();
        var manyMoves = Published.MovesByAge.Select(row => new Queue<int>(row.SelectMany(cell => Enumerable.Repeat(cell.Moves, cell.Children)))).ToList();
        for (var i = 0; i < Published.Citizens; i++)
        {
            var age = ages[i];
            var moves = manyMoves[age].Count > 0 ? manyMoves[age].Dequeue() : random.Next(0, 10) switch
            {
                < 6 => 0,
                < 9 => 1,
                _ => 2,
            };
            var born = age == 0 && moves > 0 ? YearEnd.AddDays(-random.Next(200, 330)) : BornAt(random, age);
            var earliest = born.AddDays(2);
            var wanted = YearEnd.AddDays(-random.Next(moves > 0 ? 150 : 5, 2400));
            yield return Leaves(random, new(born, sexes[i], CodeIn(random, groups[i]), false, Later(wanted, earliest)) { Moves = Fits(moves, Later(wanted, earliest)) });
        }

        static int Fits(int moves, DateOnly from) => YearEnd.DayNumber - from.DayNumber > moves + 2 ? moves : throw new UnreachableException("There are fewer days than moves");
    }

    /// <summary>At 17 on 31 March, a child whose birthday has come by the fixed day has left; a few others have gone home.</summary>
    private static Plan Leaves(Random random, Plan plan) =>
        Age.Birthday(plan.Born, 18) is var adult && adult <= Today ? plan with { Until = adult, Reason = "E5" }
        : random.Next(30) == 0 ? plan with { Until = YearEnd.AddDays(random.Next(1, 105)), Reason = "E4A" }
        : plan;

    private static IEnumerable<Plan> LeftInTheYear(Random random)
    {
        var from = new DateOnly(2016, 4, 1);
        for (var i = 0; i < Published.Leavers; i++)
        {
            var until = from.AddDays(random.Next(0, 363));
            var sex = random.Next(3) > 0 ? "1" : "2";
            var ethnicity = CodeIn(random, random.Pick("white", "white", "white", "mixed", "black", "asian"));
            yield return Reason(i) switch
            {
                "adopted" => Plan(random.Next(1, 5), 420, 900, random.Next(2) == 0 ? "E11" : "E12") with { Moves = until > from.AddDays(20) ? 1 : 0 },
                "guardian" => Plan(random.Next(0, 13), 150, 800, random.Next(2) == 0 ? "E43" : "E44"),
                "home" => Plan(random.Next(1, 16), 10, 700, random.Next(4) == 0 ? "E4B" : "E4A"),
                "independent" => Adult(false, random.Next(2) == 0 ? "E5" : "E6"),
                "dispersed" => new(until.AddYears(-16).AddDays(-random.Next(0, 300)), "1", CodeIn(random, random.Pick("black", "other")), true, until.AddDays(-random.Next(15, 90))) { Until = until, Reason = "E3" },
                "asylum" => Adult(true, "E5"),
                _ => Plan(random.Next(10, 16), 30, 700, random.Pick("E41", "E8", "E9")),
            };

            Plan Plan(int age, int least, int most, string reason)
            {
                var born = until.AddYears(-age - 1).AddDays(random.Next(1, 300));
                return new(born, sex, ethnicity, false, Later(born.AddDays(1), until.AddDays(-random.Next(least, most)))) { Until = until, Reason = reason };
            }

            Plan Adult(bool unaccompanied, string reason)
            {
                var born = until.AddYears(-18);
                born = born.Day == 28 && born.Month == 2 ? born.AddDays(-1) : born;
                var end = Age.Birthday(born, 18);
                return new(born, unaccompanied ? "1" : sex, unaccompanied ? CodeIn(random, random.Pick("black", "other", "white")) : ethnicity, unaccompanied, end.AddDays(-random.Next(100, unaccompanied ? 700 : 1800))) { Until = end, Reason = reason };
            }
        }

        static string Reason(int i) => i switch
        {
            < Published.Adopted => "adopted",
            < Published.Adopted + Published.SpecialGuardianship => "guardian",
            < Published.Adopted + Published.SpecialGuardianship + Published.ReturnedToParents => "home",
            < Published.Adopted + Published.SpecialGuardianship + Published.ReturnedToParents + Published.Independent => "independent",
            < Published.Adopted + Published.SpecialGuardianship + Published.ReturnedToParents + Published.Independent + Published.Dispersed => "dispersed",
            < Published.Leavers - Published.OtherReasons => "asylum",
            _ => "other",
        };
    }

    private static IEnumerable<Plan> LeftBefore(Random random)
    {
        for (var i = 0; i < 420; i++)
        {
            var until = new DateOnly(2013, 1, 10).AddDays(random.Next(0, 1150));
            var born = until.AddYears(-random.Next(2, 16)).AddDays(-random.Next(1, 300));
            yield return new(born, random.Next(2) == 0 ? "1" : "2", CodeIn(random, random.Pick("white", "white", "mixed", "black")), false, Later(born.AddDays(1), Later(new DateOnly(2012, 7, 23), until.AddDays(-random.Next(20, 500))))) { Until = until, Reason = random.Pick("E4A", "E4B", "E41", "E44") };
        }
    }

    private static IEnumerable<Plan> CameSince(Random random)
    {
        for (var i = 0; i < 118; i++)
        {
            var unaccompanied = i % 4 == 0;
            var from = YearEnd.AddDays(random.Next(1, 109));
            var born = from.AddYears(-(unaccompanied ? 16 : random.Next(1, 16))).AddDays(-random.Next(10, 300));
            yield return new(born, unaccompanied || random.Next(2) == 0 ? "1" : "2", CodeIn(random, unaccompanied ? random.Pick("black", "other") : random.Pick("white", "white", "mixed", "asian")), unaccompanied, from);
        }
    }

    /// <summary>303 citizens aged 16 or 17, the rest spread from birth to 15, and at each age at least as many as moved often.</summary>
    private static List<int> CitizenAges()
    {
        int[] children = [62, 48, 46, 47, 48, 50, 52, 56, 60, 64, 70, 78, 90, 102, 113, 124, 140, 163];
        return [.. children.SelectMany((count, age) => Enumerable.Repeat(age, count))];
    }

    private static DateOnly BornAt(Random random, int age) => YearEnd.AddYears(-age - 1).AddDays(random.Next(3, 362));

    private static string CodeIn(Random random, string group) => group switch
    {
        "white" => random.Pick(WhiteCodes),
        "mixed" => random.Pick(MixedCodes),
        "asian" => random.Pick(AsianCodes),
        "black" => random.Pick(BlackCodes),
        _ => "OOTH",
    };

    private static List<string> Dealt(params ReadOnlySpan<(int Count, string Value)> hands)
    {
        var cards = new List<string>();
        foreach (var (count, value) in hands)
        {
            cards.AddRange(Enumerable.Repeat(value, count));
        }

        return cards;
    }

    private static List<string> Shuffled(Random random, List<string> cards)
    {
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(cards));
        return cards;
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private sealed record NameCouncil(string Code, string Name) : Act
    {
        public override Outcome Decide(County county, DateOnly today, Actor by) => Outcome.Add(
            [Statement.Say(CouncilRecord.TheCouncil, new Authority { Code = Code, Name = Name, MadeUp = true })], new Opening(CouncilRecord.TheCouncil, SubjectKind.Council));
    }
}
