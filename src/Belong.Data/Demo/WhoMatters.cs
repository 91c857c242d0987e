using Belong.Domain.Facts;
using Belong.Domain.Relations;

namespace Belong.Data.Demo;

/// <summary>Who matters to a made-up child: parents, grandparents, relatives who became carers, and those who come by their post. Brothers and sisters have the same people.</summary>
internal static class WhoMatters
{
    /// <summary>The people of a life that is told already: the dice thrown here change nothing else of it.</summary>
    public static IEnumerable<Told> To(Life life, DateOnly today)
    {
        var day = life.Random.Some(life.From, 6, 13);
        if (life.Family.Children.TrueForAll(each => each.Last < SocialWork.Since) || day >= life.Last || day > today)
        {
            return [];
        }

        var at = day.ToDateTime(new TimeOnly(15, 0), DateTimeKind.Utc);
        return (life.Family.IsAbroad ? OfWhoCameAlone(life, day) : OfTheFamily(life, day).Concat(ByTheirPost(life, day, today)))
            .Select((act, number) => new Told(at = at.AddSeconds(life.Random.Next(90, 500)), act, ChangeId.Of($"demo/matters/{life.ChildId}/{number}"), life.WorkerOn(day))).ToList();
    }

    private static IEnumerable<Act> OfWhoCameAlone(Life life, DateOnly day)
    {
        var random = life.Random;
        yield return Add(life, "solicitor", random.Pick(MadeUpNames.Women), MadeUpNames.Family(random)) with { Since = day, Organisation = random.Pick("Kestrel and Reed Immigration Law", "Downland Law Centre", "Marsh Lane Solicitors"), Phone = Number(random) };
        if (random.Chance(30))
        {
            yield return Add(life, "mentor", random.Pick(MadeUpNames.Men), MadeUpNames.Family(random)) with { Since = day, Organisation = "Wealdshire Refugee Welcome", Phone = Number(random), Matters = random.Pick("He speaks my language and he did the journey too", "We cook together on Sundays", "") };
        }
    }

    private static IEnumerable<Act> OfTheFamily(Life life, DateOnly day)
    {
        var (random, family, speaks) = (life.Random, life.Family, life.AgeOn(day) >= 5);
        var home = $"{random.Next(1, 140)} {random.Pick("Quay Street", "Mill Lane", "Orchard Close", "Station Road", "Windmill Rise", "Church Walk", "Tannery Yard")}, {family.District}, {family.Postcode}";
        yield return Add(life, "mother", family.Mother, family.Name) with { Responsibility = "yes", BornOn = Born(life, 17, 36), Phone = Number(random), Address = home, Matters = speaks ? random.Pick("", "She is my mum", "I worry about her when I am not there", "I want her to get better") : "" };
        if (family.Father.Length > 0)
        {
            var none = life.IsKeptFromFather;
            var together = random.Chance(35) && !none;
            yield return Add(life, "father", family.Father, random.Chance(45) ? family.Name : MadeUpNames.Family(random)) with
            {
                Responsibility = random.Pick("yes", "yes", "no", "unknown"),
                BornOn = Born(life, 19, 42),
                Phone = none ? "" : Number(random),
                Address = together ? home : $"{random.Next(1, 90)} {random.Pick("Weir Terrace", "Ropewalk", "Bridge Street", "Saltings Road")}, {random.Pick(MadeUpNames.Districts)}, {MadeUpNames.Postcode(random)}",
            };
            if (IsFirst(life))
            {
                yield return new NameCouple(Id(life, "mother")) { Partner = Id(life, "father").ToString(), Kind = random.Pick("married", "partners", "partners"), Since = life.Plan.Born.AddDays(-random.Next(400, 1_500)), Separated = together ? null : life.From.AddDays(-random.Next(30, 300)) };
            }

            if (none && IsFirst(life))
            {
                yield return new RecordFact(Id(life, "father")) { Said = new Caution { From = day, Words = "He must not be told where the children live. Two people see him, at the office and never at his home" } };
            }
        }

        if (life.Contact.Exists(each => each.Plan.Kind == "grandparent") || life.Homes.Any(each => each.Home.IsKin && each.Home.Carer == family.Grandmother))
        {
            yield return Add(life, "mothers-mother", family.Grandmother, family.KinName) with { BornOn = Born(life, 44, 62), Phone = Number(random), Address = $"{random.Next(1, 60)} {random.Pick("Chapel Street", "The Green", "Hop Garden Lane")}, {family.KinPostcode}", Matters = speaks ? random.Pick("", "Nan always has my room ready", "She rings on Sundays") : "" };
        }

        if (life.Homes.Any(each => each.Home.IsKin && each.Home.Carer == family.Aunt))
        {
            yield return Add(life, "mothers-sister", family.Aunt, family.KinName) with { BornOn = Born(life, 24, 40), Phone = Number(random) };
        }
    }

    private static IEnumerable<Act> ByTheirPost(Life life, DateOnly day, DateOnly today)
    {
        var random = life.Random;
        if (life.Orders.Any(order => order.Code == "C1") && life.Last.DayNumber - life.From.DayNumber > 30)
        {
            yield return Add(life, "guardian", random.Pick(MadeUpNames.Women), MadeUpNames.Family(random)) with { Since = day, Organisation = "Cafcass" };
        }

        if (life.Last == today && life.AgeOn(today) is > 10 and < 18 && random.Chance(9))
        {
            yield return Add(life, "visitor", random.Pick(MadeUpNames.OfCarers), MadeUpNames.Family(random)) with { Since = day, Organisation = "Wealdshire Independent Visitors", Phone = Number(random), Matters = random.Pick("She is not paid to see me", "We go bowling", "") };
        }
    }

    private static AddPerson Add(Life life, string kin, string given, string family) => new(life.Child) { Person = Id(life, kin), Given = given, Family = family, Is = kin };

    private static bool IsFirst(Life life) => life.Family.Children[0] == life;

    /// <summary>Brothers and sisters have the same relatives; whoever comes by their post comes to each.</summary>
    private static SubjectId Id(Life life, string kin) =>
        new(ChangeId.Of($"demo/matters/{(Kinship.Of(kin).Circle == Circle.Family ? life.Family.Children[0].ChildId : life.ChildId)}/{kin}").Value);

    private static DateOnly Born(Life life, int least, int most) => life.Family.Children.Min(each => each.Plan.Born).AddDays(-life.Random.Next(least * 365, most * 365));

    /// <summary>A number that is kept for stories and rings nobody.</summary>
    private static string Number(Random random) => $"07700 900{random.Next(1_000):000}";
}
