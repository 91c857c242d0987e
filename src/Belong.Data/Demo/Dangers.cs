using Belong.Data.Demo.Words;
using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Data.Demo;

/// <summary>What everybody around a made-up child must know at once: allergies, from whom the address is kept, homes under notice, and the few who are missing today.</summary>
/// <remarks>It throws dice of its own, so that a life goes on as it would without.</remarks>
internal sealed class Dangers(Life life, DateOnly today)
{
    /// <summary>What is told of missing children is recorded in full from here on.</summary>
    private static readonly DateOnly InFull = new(2016, 4, 1);

    private static readonly (string To, string WhatToDo)[] Known =
    [
        ("Peanuts", "Lips swell within minutes. Adrenaline pen in the school bag and one at home; call 999 as soon as it is used"),
        ("Penicillin", "A rash all over as a baby. Tell every doctor and dentist"),
        ("Bee and wasp stings", "The arm swells up. Antihistamine at once; call 999 if breathing is hard"),
        ("Eggs", "Sick within the hour. Baked in cake is all right"),
        ("Cats", "Eyes and chest. Inhaler in the coat pocket; no home with cats"),
        ("Latex", "Blisters where it touches. Say so before any dental work"),
        ("Cow’s milk", "Oat milk instead; the dietitian sees us twice a year"),
    ];

    private static readonly string[] Went =
    [
        "{child} went out after tea and was not back by nine. Black coat, grey joggers, white trainers",
        "Left school at lunch with two older boys nobody there knew. School uniform, blue rucksack",
        "{child} climbed out of the bedroom window after a row about the phone. Hoodie and slippers",
        "Dropped at the bus stop for the cinema and never met the others. Phone goes to voicemail",
        "{child} said {he} was going to the shop for milk. The carer drove round the estate and asked the neighbours",
        "Not in the room when the carer looked in. Took the charger and some clothes",
        "Did not get off the bus from college. Friends say {he} stayed on towards the station. Denim jacket, red scarf",
        "Asked to stay out until ten, was told eight, and went. Last message at twenty past nine, then nothing",
        "Left after a telephone call {he} would not talk about. A silver car was seen at the corner",
        "{child} walked out of the dentist’s while the paperwork was being done. Green parka, no bag",
        "Went for a run at seven as {he} often does and has not come back. Shorts, club top, no phone",
        "Said {he} was at a friend’s. The friend’s mother has not seen {child} since the weekend",
        "Slipped out during the fire drill. School uniform without the blazer",
        "Gone from the park after football; the others thought {he} had been picked up. Muddy boots, blue tracksuit",
        "Took {his} bank card and birth certificate from the drawer and left a note: do not look for me",
    ];

    private static readonly string[] Fears =
    [
        "Found in a stranger’s flat last time", "No money, and the phone is dead", "Says little of where {he} goes, and comes back with new things", "Has self-harmed before when upset", "Seen with older people whom nobody knows", "Two nights away in March and would not say where", "Owes somebody money, {he} told a friend", "Needs {his} inhaler, which is on the bedside table", "Has talked of a person {he} met online",
    ];

    private static readonly string[] Hopes =
    [
        "Usually at {his} mother’s and back by morning", "Knows the town well and has always come back", "Answers messages from {his} friends, though not ours", "Has a key and bus money", "Rang {his} brother at ten and sounded well", "Went to the same friend both times before",
    ];

    private readonly Random random = new(4_211 + (int.Parse(life.ChildId, System.Globalization.CultureInfo.InvariantCulture) * 31));

    /// <summary>The report of a missing child; before everything was recorded here, the day and the kind alone.</summary>
    public static ReportMissing Reported(Life life, DateOnly day, string code)
    {
        var said = new ReportMissing(life.Child) { From = day, Code = code };
        if (day < InFull)
        {
            return said;
        }

        var random = new Random(day.DayNumber + (int.Parse(life.ChildId, System.Globalization.CultureInfo.InvariantCulture) * 17));
        var left = new TimeOnly(random.Next(13, 22), random.Next(0, 4) * 15);
        var told = left.AddMinutes(random.Next(20, 75));
        var high = life.AgeOn(day) < 14 || life.Concerns.Contains("exploitation");
        return said with
        {
            At = left,
            Circumstances = life.Of(random.Pick(Went), day),
            Risk = code == "A" ? "none" : high ? "high" : "medium",
            WhyRisk = life.Of(random.Pick(code == "A" || !high ? Hopes : Fears), day),
            PoliceToldOn = code == "A" ? null : day,
            PoliceToldAt = code == "A" ? null : told,
            PoliceReference = code == "A" ? "" : $"{day.Day:00}-{random.Next(100, 1500)}",
            BeingDone = code == "A" ? "The carer is in touch with {child} by phone".Replace("{child}", life.Called, StringComparison.Ordinal) : "Carer, team manager and reviewing officer told; police checking two addresses; a text sent every hour",
        };
    }

    private static readonly string[] Back =
    [
        "Came back alone, hungry and tired. No injuries", "Found by the police at the bus station and driven home; quiet, went to bed", "At {his} mother’s: she brought {him} back at breakfast", "Rang the carer for a lift from the retail park", "Walked in, smelled of smoke, would not talk; ate and slept", "Collected by the carer from a friend’s house; in good spirits",
    ];

    /// <summary>Where a missing child was and how they are.</summary>
    public static string Found(Life life, DateOnly day) => life.Of(new Random(day.DayNumber + 7).Pick(Back), day);

    public void Tell()
    {
        Allergic();
        if (life.Last < today)
        {
            return;
        }

        Withheld();
        Notice();
    }

    /// <summary>Asked at the first health assessment, or when everything began to be recorded here; not everybody was asked.</summary>
    private void Allergic()
    {
        var day = WorkingDays.Later(life.From.AddDays(24), InFull.AddDays(random.Next(3, 90))).OrNext();
        if (random.Chance(82))
        {
            var has = random.Chance(9);
            var (to, what) = Known[random.Next(Known.Length)];
            var parents = life.LegalOn(day) is "V2" && !life.Family.IsAbroad;
            Say(day, new MedicalConsent { On = day, By = life.AgeOn(day) >= 16 ? "child" : parents ? "parents" : "council", Covers = life.AgeOn(day) >= 16 ? "" : life.Family.IsAbroad ? life.Of("Routine care and emergencies: the carer. Anything else: the team manager with legal advice, as no parent can be reached; {child} decides where {he} understands", day) : parents ? "Routine care and emergencies: the carer. Anything else: ask the parents first" : "Routine care and emergencies: the carer. Operations: the team manager, and the parents are told" });
            Say(day, new Allergies { On = day, Any = has ? "yes" : "none", To = has ? to : "", WhatToDo = has ? what : "", Source = has ? random.Pick("Health assessment", "Mother", "GP summary") : "Health assessment" });
        }
    }

    private void Withheld()
    {
        var adoption = life.HomeOn(today).Kind[0] == 'A';

        // Brothers and sisters in one home are kept from the same people by the same words.
        var first = life.Family.Children.Find(other => other == life || life.LivesWith(other, today)) ?? life;
        var dice = new Random(9_137 + (int.Parse(first.ChildId, System.Globalization.CultureInfo.InvariantCulture) * 31));
        if (adoption || (life.LegalOn(today) is "C1" or "C2" or "E1" && !life.HomeOn(today).Home.IsKin && life.HomeOn(today).Home.IsFoster && dice.Chance(11)))
        {
            var from = WorkingDays.Later(life.HomeOn(today).From, InFull.AddDays(dice.Next(3, 300))).OrNext();
            Say(from, new AddressWithheld
            {
                From = from,
                Whom = adoption ? "Birth parents and their families" : life.IsKeptFromFather ? dice.Pick("Father", "Father and his brothers") : "Mother’s former partner",
                Ground = adoption ? "adoption" : dice.Pick("risk", "risk", "order"),
                Care = adoption ? "Letters go through the letterbox service; no photographs with a uniform or a street in them" : dice.Pick("Contact is at the centre only; leave by the back door", "School sends reports to us, never home; check copies before court", "No surnames or places in front of the family; the carers use our office’s address"),
            });
        }
    }

    private void Notice()
    {
        var home = life.HomeOn(today);
        if (random.Next(1000) < 14 && home.Kind[0] is 'U' or 'K' && home.Home is { IsKin: false } && home.From.AddDays(60) < today)
        {
            var given = today.AddDays(-random.Next(2, 24)).OrBefore();
            Say(given, new PlacementEnding
            {
                Placement = home.Id,
                GivenOn = given,
                EndsOn = given.AddDays(28),
                By = random.Pick("carers", "provider", "carers"),
                Reason = random.Pick("Their own daughter comes home from university", "They can no longer manage the nights", "The home is changing what it offers", "Retiring after eleven years"),
                Plan = random.Pick("Two homes in our area are being asked; stability meeting on Thursday", "A support worker four evenings a week, to keep the placement", "Search sent to placements; none matched yet"),
            });
        }
    }

    /// <summary>Some of those who often go are out today: since when, null for all others.</summary>
    public DateOnly? Out(IReadOnlyList<(DateOnly From, DateOnly Back)> spells)
    {
        if (spells.Count == 0 || life.Last < today || life.AgeOn(today) < 13 || spells[^1].Back.AddDays(6) > today || random.Next(100) >= 6)
        {
            return null;
        }

        var day = today.AddDays(-random.Next(1, 4));
        life.Do(day, 12, Reported(life, day, "M"), Id());
        return day;
    }

    private void Say(DateOnly day, Fact fact)
    {
        if (day < life.Last && day <= today)
        {
            life.Do(day, 43, new RecordFact(life.Child) { Said = fact }, Id());
        }
    }

    private ChangeId Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new(new Guid(bytes));
    }
}
