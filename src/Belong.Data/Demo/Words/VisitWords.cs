namespace Belong.Data.Demo.Words;

/// <summary>What a social worker writes of a visit: what was seen, how the child was, and what was agreed.</summary>
internal static class VisitWords
{
    private static readonly string[] SeenNewborn =
    [
        "{child} slept for half of the visit; cot and room seen.", "{child} feeds well and was winded on {carer}’s shoulder.", "Weight is on the line in the red book; the midwife has signed off.", "{child} was unsettled, and calmed when held close.", "Feeding every three hours, day and night; {carer} is tired and content.", "{child} opens {his} eyes to {carer}’s voice.", "A first smile, or wind; {carer} says a smile.",
    ];

    private static readonly string[] SeenBaby =
    [
        "{child} was awake and fed well while I was there.", "{child} slept for half of the visit; bedroom and cot seen.", "{child} follows {carer} with {his} eyes and settles on her shoulder.", "Weight is on the line in the red book.", "{child} has a cold and was fretful, and was comforted at once.", "{child} rolled over twice and was very pleased.",
        "{He} smiled at {carer} and cried when she left the room.", "Feeding every four hours now, and one long sleep at night.", "{child} tried mashed banana for the first time.", "On the mat with the rattle; good eye contact.",
    ];

    private static readonly string[] SeenSmall =
    [
        "{child} showed me every toy and then {his} bedroom.", "Played with the bricks with {carer}; took turns and named colours.", "{child} hid behind {carer} at first, and came out with a book after ten minutes.", "New words each week. The health visitor is content.", "Bit another child at nursery on Monday; {carer} has put a plan in place with them.",
        "Sleeps through since the night light. Eats anything but peas.", "Out of nappies in the day.", "{child} ran to {carer} when {he} fell, and was soothed.", "Had just come back from the park, muddy and cheerful.", "Clingy for two days after seeing {mother}, then {himself} again.", "Nursery says that {he} has a friend now.",
    ];

    private static readonly string[] SeenChild =
    [
        "{child} and I walked the dog, which is when {he} talks.", "We played cards; {he} won twice and made the rules.", "{child} read to me from the school book, fluently and with voices.", "Bedroom seen: tidy on one side. A photograph of {mother} is on the shelf.", "A hard week at {school}: two fall-outs at playtime, sorted by the teacher.",
        "{He} was proud of a certificate for attendance.", "Quiet today. {carer} says that {he} has been so since contact on Saturday.", "We did the three houses drawing: worries, good things, wishes.", "{child} was in the garden with the other children and did not want to come in.", "Teeth brushed without asking now, {carer} says with a laugh.", "Angry that the outing was cancelled, and could say so.",
        "{He} cooked pizza with {carer} and I was given a slice.", "Homework was on the table and done.", "{child} asked about {his} baby photographs again.", "There was a quarrel with {carer} about the tablet; both told me their side.",
    ];

    private static readonly string[] SeenTeen =
    [
        "We drove to get chips, and talked in the car.", "{child} was up and dressed, which {carer} says is new for a Saturday person.", "Room seen with {his} permission: clean, music posters, washing on the floor.", "{He} is tired of meetings and told me so.", "{child} has been in every night this fortnight.", "Two late returns this week. {carer} and {child} agreed on ten o’clock.",
        "School reports two exclusions of a day each; a meeting is booked.", "{child} showed me the art coursework, which is very good.", "Talked about vaping, money and sleep.", "Tearful about {mother}, and then about nothing at all.", "{He} has a Saturday job at the garden centre and likes the boss.", "Would not talk at first; half-way through a film {he} did.",
        "{child} looks well and has put on weight since the summer.", "Test results are better than feared.", "{carer} is worn out and said so in front of {child}, kindly.", "We looked at bus times to {school} and set an alarm on the phone.",
    ];

    private static readonly string[] SeenAlone =
    [
        "Seen with an interpreter for {language} by telephone; the line was poor.", "Met with the interpreter. {child} was rested and made tea for us.", "{child} is managing {his} money and had food in the fridge.", "The house was clean; the housemates get on. Smoke alarm tested.", "{He} goes to college four days a week and showed me the exercise book.", "Headaches and poor sleep again; GP booked.",
        "Quiet and low today. News from {country} is bad.", "{child} played cricket with the others until dark.", "Went through the solicitor’s letter together, twice.", "{He} asked what the review is for, and I explained.", "Key worker says that {he} cooks for the whole house.", "{child} has a bus pass now and knows the way to the library.", "English is better every month: half of the visit was without the interpreter.",
        "The Red Cross tracing form was filled in together.",
    ];

    private static readonly string[] SeenInHome =
    [
        "Seen at the home, in the quiet room and then in {his} own.", "Key worker {carer} joined for the second half.", "{child} has been restrained once this month; I read the record and spoke with {him} about it.", "Four staff on shift, two of them new. {child} knows them all by name.", "{He} is on level four of the reward chart and planning the trip.", "A window was broken on Tuesday after a telephone call from home.",
        "{child} showed me the vegetable patch.", "Education on site this morning; maths for forty minutes.", "{child} came back from football as I arrived, in good spirits.", "House meeting minutes read: {child} asked for a later bedtime and got it.",
    ];

    private static readonly string[] SeenAtHomeWithParent =
    [
        "Seen at home with {mother}. Kitchen stocked, bedrooms seen, heating on.", "{mother} was open about a bad week and had rung the helpline of her own accord.", "Unannounced visit; all was calm and tea was on.", "{child} is on time at {school} every day this month.", "{father} was there, which is not in the agreement; talked through with {mother} afterwards.",
    ];

    private static readonly string[] AgreedSmall =
    [
        "Agreed: {carer} takes {him} to the drop-in clinic on Thursday.", "Agreed to send {carer} the contact dates to Christmas.", "I shall chase the health visitor for the two-year check.", "{carer} writes down how {he} is before and after contact.", "Delegated authority for haircuts confirmed in writing.", "Photographs for the life story box were handed over.", "Nothing to change. Next visit in four weeks.",
        "Support group for {carer} is on Tuesdays; she will try it.", "I shall ask for the speech therapist to see {him}.",
    ];

    private static readonly string[] AgreedChild =
    [
        "Agreed: I ask {school} about a lunchtime club.", "I shall ring {mother} about being on time.", "{carer} books the optician.", "{child} may ring {sibling} on Wednesdays; I tell the other carers.", "Agreed that the taxi comes ten minutes earlier.", "I shall find out about swimming lessons near here.", "We start the life story book next time, with the happy pages.", "{carer} and I meet {school} on Monday.",
        "{child} will write down questions for the review.", "Nothing to change, and {child} said so too.", "Agreed to put the dates for seeing family on a calendar in the kitchen.", "I shall ask whether {he} can stay at a friend’s on Friday: {carer} may decide.",
    ];

    private static readonly string[] AgreedTeen =
    [
        "Agreed: in by ten on weekdays, and {child} rings if late.", "Savings account: I send the form again, to the right address this time.", "{child} will go to the GP alone, with {carer} waiting outside.", "Bus pass applied for while I was there.", "Agreed to meet at the café next time.", "I shall read the file with {him}, a bit each month.",
        "{child} wants the review in the evening; I tell the officer.", "Agreed with {carer} that pocket money comes on Fridays whatever has happened.", "We rang the sexual health clinic together.", "No change needed.",
    ];

    private static readonly string[] AgreedSixteen =
    [
        .. AgreedTeen, "I shall ask the adviser about apprenticeships.", "Pathway plan: {child} writes the first page {himself}.", "Passport photographs done; I post the form.", "We looked at two supported lodgings on the map; two visits to be arranged.", "Bank card came; {child} keeps the number to {himself}.", "I shall ask the carers about staying put, in writing.",
    ];

    private static readonly string[] AgreedAlone =
    [
        "Agreed: interview preparation with the solicitor on Tuesday, I come along.", "I shall ask college about a higher English group.", "Warm coat and boots bought from the clothing grant.", "Counselling in {language} asked for.", "I shall write to the Home Office for an answer.", "GP registration chased; card expected this week.", "Agreed on a visit to the friend, with the address left at home.", "Bank account opened with the letter I brought.",
        "Optician and dentist booked for the same day.", "The key worker shows {him} how to read the gas meter.", "National Insurance number asked for.",
        "I shall find out about a football club near the house.", "Library card filled in together.", "Agreed that I bring the dictionary {he} asked for.", "I shall ask the interpreter’s office for the same person next time.", "{carer} and {child} cook a dish from home on Saturday.",
    ];

    public static string Of(Life life, DateOnly day, ToldPlacement home, bool first, bool afterMissing)
    {
        var age = life.AgeOn(day);
        var seen = life.Plan.Unaccompanied ? SeenAlone : home.Kind == "P1" ? SeenAtHomeWithParent : home.Kind is "K2" or "S1" or "K1" && age > 7 ? SeenInHome : day < life.Plan.Born.AddMonths(4) ? SeenNewborn : age < 1 ? SeenBaby : age < 5 ? SeenSmall : age < 12 ? SeenChild : SeenTeen;
        var agreed = life.Plan.Unaccompanied ? AgreedAlone : age < 5 ? AgreedSmall : age < 12 ? AgreedChild : age < 16 ? AgreedTeen : AgreedSixteen;
        var opening = first ? home.From == life.From ? "First visit. " : life.Random.Pick("First visit here. ", "First visit since the move. ", $"First visit at {home.Home.Name}. ") : afterMissing ? "Visit after the night away. " : "";
        return $"{opening}{life.Draw(seen, day)} {(life.Random.Chance(35) ? life.Draw(seen, day) + " " : "")}{life.Draw(agreed, day)}";
    }

    private static readonly string[] NotAloneBaby = ["Too young to be seen alone", "Asleep in {carer}’s arms", "A baby: seen with {carer}"];
    private static readonly string[] NotAloneSmall = ["Too young to be seen alone; watched at play with {carer} near", "{He} wanted {carer} in the room"];
    private static readonly string[] NotAloneOlder = ["{child} did not want to be seen alone today", "{He} asked for {carer} to stay", "Seen at {school} with the teacher, as {he} wished", "A friend was there and {child} wanted it so"];

    /// <summary>Why nobody was seen, as it happens at that age.</summary>
    public static string NotSeen(Life life, DateOnly day) => life.Random.Pick(
        life.AgeOn(day) < 4 ? ["Nobody opened, though the visit was arranged; seen at the family centre two days later", "At a hospital appointment that had been brought forward", "The carer’s family had a sickness bug"]
        : life.AgeOn(day) < 11 ? ["Nobody opened, though the visit was arranged; seen at school the week after", "At a hospital appointment that had been brought forward", "At a birthday party that nobody had told us of"]
        : ["Nobody opened, though the visit was arranged; spoken to by telephone the same evening", "Out with friends and not answering the telephone", "Went upstairs and would not come down"]);

    public static string NotAlone(Life life, DateOnly day) => life.Of(life.Random.Pick(life.AgeOn(day) < 2 ? NotAloneBaby : life.AgeOn(day) < 4 ? NotAloneSmall : NotAloneOlder), day);
}
