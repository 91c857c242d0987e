using Belong.Data.Demo.Stories;
using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>Children who left care, by why: the end is given, and the story says how it came to it. The published tables count the reasons.</summary>
internal sealed class Leavers(Random random)
{
    public Plan Adopted(DateOnly until)
    {
        until = until.OrBefore();
        var (born, from) = Stories.Adopted.Before(random, until);
        return New(born, from) with { Until = until, Reason = random.Chance(55) ? "E12" : "E11", Story = new Adopted() };
    }

    public Plan Guardian(DateOnly until)
    {
        until = until.OrBefore();
        var reason = random.Chance(25) ? "E43" : "E44";
        var from = SpecialGuardians.From(random, until, reason);
        return New(from.AddYears(-random.Next(0, reason == "E43" ? 8 : 11)).AddDays(-random.Next(3, 340)), from) with { Until = until, Reason = reason, Story = new SpecialGuardians() };
    }

    public Plan Home(DateOnly until)
    {
        if (random.Chance(42))
        {
            // The court ended its order, or police protection came to nothing.
            until = until.OrBefore();
            var brief = random.Chance(30);
            var from = brief ? until.AddDays(-random.Next(3, 70)) : random.Some(until, -50 * 7, -26 * 7);
            return New(from.AddYears(-random.Next(0, 14)).AddDays(-random.Next(20, 340)), from) with { Until = until, Reason = brief && random.Chance(40) ? "E4B" : "E4A", Story = new HomeFromProceedings() };
        }

        var stay = random.Next(10) switch { < 3 => random.Next(3, 30), < 6 => random.Next(30, 110), < 9 => random.Next(110, 330), _ => random.Next(330, 760) };
        var came = until.AddDays(-stay).OrNext() is var day && day < until ? day : until.AddDays(-3);
        var unplanned = random.Chance(22);
        var born = WorkingDays.Later(came.AddYears(-(random.Chance(55) ? random.Next(11, 17) : random.Next(1, 11))).AddDays(-random.Next(20, 340)), until.AddYears(-18).AddDays(25));
        return New(born, came) with { Until = unplanned ? until : until.OrBefore() is var planned && planned > came ? planned : until, Reason = unplanned ? "E4B" : "E4A", Story = new HomeByAgreement() };
    }

    /// <summary>Turned eighteen on the day.</summary>
    public Plan Eighteen(DateOnly until)
    {
        var born = Born(until);
        var end = Age.Birthday(born, 18);
        var from = random.Chance(30) ? random.Some(end, -700, -60) : random.Some(end, -3000, -700);
        return New(born, from) with { Until = end, Reason = random.Chance(85) ? "E5" : "E6", Story = new TurnedEighteen() };
    }

    /// <summary>An unaccompanied young person who turned eighteen on the day.</summary>
    public Plan EighteenAlone(DateOnly until)
    {
        var born = Born(until);
        var end = Age.Birthday(born, 18);
        var (first, last) = (Age.Birthday(born, 14), end.AddDays(-40));

        // In the years before the great summer they came evenly.
        var from = WorkingDays.Later(first, last.AddDays(-random.Next(20, 900)));
        for (var tries = 0; until > new DateOnly(2016, 3, 31) && tries < 40; tries++)
        {
            if (Unaccompanied.Arrived(random) is var day && day >= first && day <= last)
            {
                from = day;
                break;
            }
        }

        return Alone(born, from) with { Until = end, Reason = "E5", Story = new Unaccompanied() };
    }

    /// <summary>Taken over by another authority.</summary>
    public Plan Dispersed(DateOnly until)
    {
        until = until.OrBefore();
        var from = until.AddDays(-random.Next(15, 90));
        return Alone(from.AddYears(-(random.Chance(80) ? 16 : 15)).AddDays(-random.Next(10, 350)), from) with { Until = until, Reason = "E3", Story = new Dispersed() };
    }

    public Plan Other(DateOnly until)
    {
        until = until.OrBefore();
        var reason = random.Pick("E41", "E8", "E8", "E9");
        var from = reason == "E41" ? random.Some(until, -50 * 7, -26 * 7) : random.Some(until, reason == "E9" ? -200 : -600, -30);
        return New(from.AddYears(-(reason == "E9" ? random.Next(15, 17) : random.Next(4, 14))).AddDays(-random.Next(20, 300)), from) with { Until = until, Reason = reason, Story = new OtherEnds() };
    }

    /// <summary>One of the leavers of a year for whom no table gives the reason.</summary>
    public Plan Any(DateOnly until) => random.Next(100) switch { < 11 => Guardian(until), < 66 => Home(until), < 88 => Eighteen(until), _ => Other(until) };

    /// <summary>A brother or sister who came and left with the child: of another age, on the same days.</summary>
    public Plan? Sibling(Plan lead)
    {
        if (!lead.Story.ForSiblings && lead.Story is not Stories.Adopted || lead.Story is Stories.Adopted && random.Chance(70))
        {
            return null;
        }

        var younger = lead.Born.AddDays(random.Next(380, 1500));
        var born = younger < lead.From ? younger : lead.Born.AddDays(-random.Next(400, 1300));
        return Age.On(born, lead.Until!.Value) < 17 ? lead with { Born = born, Sex = random.Chance(52) ? "1" : "2", Story = new WithSiblings() } : null;
    }

    private Plan New(DateOnly born, DateOnly from) => new(born < from ? born : from.AddDays(-1), random.Chance(54) ? "1" : "2", "", false, from);

    private Plan Alone(DateOnly born, DateOnly from)
    {
        var origin = Origin.Of(random, random.Next(100) switch { < 38 => "black", < 86 => "other", < 92 => "asian", _ => "white" }, out var ethnicity);
        return new(born, origin.Country == "Vietnam" && random.Chance(30) || random.Chance(4) ? "2" : "1", ethnicity, true, from) { Origin = origin };
    }

    private static DateOnly Born(DateOnly until)
    {
        var born = until.AddYears(-18);
        return born is { Month: 2, Day: 28 } ? born.AddDays(-1) : born;
    }
}
