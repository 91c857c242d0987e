using Belong.Domain.Time;

namespace Belong.Data.Demo.Stories;

/// <summary>
/// A kind of life. It says which children in care it fits, when such a child comes into care, and the course: legal statuses, homes,
/// and what it is meant to come to. The number of moves that a published table counts is given; the days are spread by the life.
/// </summary>
internal abstract class Story
{
    protected static DateOnly YearEnd { get; } = new(2017, 3, 31);

    /// <summary>How many of a hundred children in care at the year's end, of that age and with so many moves, live this; nought where it cannot be.</summary>
    public virtual int Weight(int age, int moves, bool girl) => 0;

    /// <summary>The day on which a child who is in care at the year's end came.</summary>
    public virtual DateOnly Enters(Random random, Plan plan) => Within(random, plan, 60, 900);

    public abstract void Tell(Life life);

    /// <summary>Children of this kind who come together are told together.</summary>
    public virtual bool ForSiblings => false;

    /// <summary>A working day so many days before the year's end: late enough to be born, early enough for the moves there are to be.</summary>
    protected static DateOnly Within(Random random, Plan plan, int least, int most)
    {
        var needed = Math.Max(least, plan.Moves is > 0 and var moves ? 50 + (moves * 14) : 0);
        var oldest = YearEnd.DayNumber - plan.Born.DayNumber - 3;
        var most_ = Math.Min(Math.Max(most, needed + 20), oldest);
        var day = random.Some(YearEnd, -most_, -Math.Min(needed, most_));
        return day > plan.Born ? day : plan.Born.AddDays(3).OrNext();
    }

    protected static int DaysAt(Plan plan, int age) => YearEnd.DayNumber - Age.Birthday(plan.Born, age).DayNumber;

    /// <summary>Another foster family, and why: little ones are moved by plan, older ones often because it did not hold.</summary>
    protected static Placing Foster(Life life, DateOnly day, Home now, DateOnly until)
    {
        var home = life.Places.Foster(day, until, now);
        var age = life.AgeOn(day);
        return now.IsFoster && life.Random.Chance(age < 6 ? 18 : age < 11 ? 32 : 52)
            ? new(home, Broke(life, now, age), false)
            : new(home, life.Random.Pick("CARPL", "CARPL", "LAREQ", "CREQO"), life.Random.Chance(88));
    }

    protected static string Broke(Life life, Home now, int age) =>
        life.Random.Next(100) switch
        {
            < 3 => "CLOSE",
            < 7 when now.IsFoster => "ALLEG",
            _ => now.IsFoster ? life.Random.Pick(age < 8 ? ["CREQO", "CREQO", "CREQB"] : ["CREQB", "CREQB", "CREQB", "CREQO", "CHILD"]) : life.Random.Pick("CREQB", "LAREQ", "CHILD"),
        };

    /// <summary>Foster families and, from ten on where they have failed, a children's home.</summary>
    protected static Placing FosterOrHome(Life life, DateOnly day, Home now, DateOnly until)
    {
        var age = life.AgeOn(day);
        return age >= 16 && life.Random.Chance(40) ? new(life.Places.Lodgings(now), now.IsFoster ? Broke(life, now, age) : "CARPL", life.Random.Chance(55))
            : age >= 10 && life.Random.Chance(age < 13 ? 12 : 28) ? new(life.Places.ChildrensHome(now), Broke(life, now, age), life.Random.Chance(40))
            : Foster(life, day, now, until);
    }

    /// <summary>The day before which most first homes are found in a hurry.</summary>
    protected static Home First(Life life) => life.Places.Foster(life.From, WorkingDays.Earlier(life.Last, life.From.AddDays(400)), null);

    /// <summary>Police protection lasts 72 hours; where no court sits within them, as over a bank holiday, a magistrate makes an emergency protection order instead.</summary>
    protected static string EmergencyPower(DateOnly from) => CourtSits(from).DayNumber - from.DayNumber <= 3 ? "L1" : "L2";

    /// <summary>The day on which a child taken in an emergency comes before the court: the last on which one sits within 72 hours, else the next.</summary>
    protected static DateOnly CourtSits(DateOnly from) => from.AddDays(3).OrBefore() is var day && day > from ? day : from.AddDays(3).OrNext();

    /// <summary>Home and adoption are planned side by side, until the agency decides for adoption some weeks before the court hears it.</summary>
    protected static void TowardsAdoption(Life life, DateOnly hearing)
    {
        var decided = WorkingDays.Later(life.Random.Some(hearing, -60, -20), life.From.AddDays(100).OrNext());
        life.Permanence.Add((life.Random.Some(life.From, 40, 90), "RETURN6M", "Adoption, by parallel planning"));
        life.Permanence.Add((decided, "ADOPTION", "Long-term fostering, if no family is found in a year"));
    }

    /// <summary>What a hearing comes to where nothing else fits: a care order.</summary>
    protected static DateOnly CareOrderAfterProceedings(Life life)
    {
        var on = life.Hearing(life.From);
        life.Order(on, "C2");
        return on;
    }
}
