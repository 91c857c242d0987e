namespace Belong.Data.Demo.Words;

/// <summary>What reviews decide, by age and by what the life is, and what is said around them.</summary>
internal static class ReviewWords
{
    private static readonly (string Section, string What, string Owner)[] Baby =
    [
        ("health", "Six-week and eight-month checks to be in the red book, and immunisations on the day they are due", "Carer"), ("permanence", "Permanence planning meeting to be held, with the family finders there", "Social worker"), ("contact", "Contact with {mother} three times a week, with the carer’s notes of each", "Social worker"), ("life-story", "Hospital bracelet, first photographs and the names of the midwives to be kept in a box", "Carer"),
        ("permanence", "Assessment of {gran} to be complete and sent to the guardian", "Social worker"), ("identity", "Ask {mother} how {child}’s name was chosen, and write it down", "Social worker"), ("contingency", "Name a second carer who could take {him} at once", "Fostering service"), ("health", "Paediatrician to see {him} about the tremor", "Carer"),
    ];

    private static readonly (string Section, string What, string Owner)[] Small =
    [
        ("health", "Health visitor to do the two-year check and speak of the speech delay", "Carer"), ("education", "Nursery place of fifteen hours, with the early years pupil premium", "Social worker"), ("contact", "Contact with {mother} to be at the family centre and not at the office", "Social worker"), ("contact", "{child} and {sibling} to see each other every fortnight", "Social worker"), ("life-story", "A life story book in photographs to be begun", "Social worker"),
        ("permanence", "Family finding to begin, and the profile to be written with the carer", "Family finding"), ("stability", "{carer} to have a night off a fortnight with the same back-up carer", "Fostering service"), ("health", "First dental visit", "Carer"), ("permanence", "Together-or-apart assessment of the children to be done before matching", "Social worker"),
    ];

    private static readonly (string Section, string What, string Owner)[] Child =
    [
        ("education", "{school} to give help with reading three times a week", "Virtual school"), ("health", "Optician and dental check before the next review", "Carer"), ("contact", "{child} and {sibling} to have a weekend together each half-term", "Social worker"), ("contact", "{mother} to ring on Sundays at five; if she does not, {carer} rings her", "Carer"), ("life-story", "Life story book to be taken up again, from the photographs {gran} gave", "Social worker"),
        ("permanence", "The match with {carer} as lasting carers to go to panel", "Social worker"), ("stability", "Course on attachment and six sessions with the therapist for {carer}", "Fostering service"), ("safety", "Safety plan for the park and the tablet to be written with {child}", "Social worker"), ("interests", "Swimming lessons to be found near the placement", "Carer"), ("participation", "Show {child} the form and ask how {he} would like the next review to be", "Reviewing officer"),
        ("contingency", "Name who would care for {child} if this placement ended in a hurry", "Social worker"), ("education", "Personal education plan to say what the pupil premium bought", "Virtual school"), ("direct-work", "Three sessions on why {child} came into care", "Social worker"), ("identity", "Find out about {his} father’s family and tell {child}", "Social worker"), ("health", "Community mental health nurse to see {child} about the nightmares", "Carer"),
    ];

    private static readonly (string Section, string What, string Owner)[] Teen =
    [
        ("education", "Reduced timetable to end by half-term, with a mentor in {school}", "Virtual school"), ("health", "Health assessment to be offered again, at a place {child} chooses", "Social worker"), ("safety", "Risk meeting on the nights out, with the police there", "Team manager"), ("contact", "{child} decides when to see {father}; the worker tells him so", "Social worker"), ("participation", "{child} to set the agenda of the next review with the officer", "Reviewing officer"),
        ("stability", "Support worker twice a week while the placement settles", "Social worker"), ("independence", "Savings account and a first month of own budget", "Carer"), ("life-story", "{child} to read {his} file with the worker, a part at a time", "Social worker"), ("interests", "Boxing club to be paid until the summer", "Social worker"), ("permanence", "The carers to be asked whether {child} may stay put past eighteen", "Social worker"), ("health", "Substance misuse worker to be introduced, at home", "Social worker"),
        ("contingency", "Write down who takes {child} for a night if things boil over", "Carer"), ("direct-work", "Healthy relationships work, six meetings, by the youth worker {child} likes", "Youth worker"),
    ];

    private static readonly (string Section, string What, string Owner)[] Sixteen =
    [
        ("independence", "Pathway plan to be written with {child}, with what happens on the eighteenth birthday", "Personal adviser"), ("independence", "Passport, provisional licence and National Insurance number", "Social worker"), ("independence", "A personal adviser to be named and to meet {child}", "Team manager"), ("education", "College place for September, and a bursary", "Virtual school"), ("health", "Health passport to be given to {child} and explained", "Health"), ("independence", "Supported lodgings to be seen, two of them, with {child}", "Social worker"),
        ("permanence", "Staying put to be agreed with the carers in writing", "Social worker"), ("safety", "{child} to be helped to change the telephone number", "Social worker"), ("contact", "{child} to be told where {sibling} lives and how to write", "Social worker"), ("participation", "{child} chairs the next review, if {he} still wants to", "Reviewing officer"), ("interests", "Driving theory test to be booked", "Carer"),
    ];

    private static readonly (string Section, string What, string Owner)[] Alone =
    [
        ("identity", "Legal representative for the asylum claim, and an interpreter whom {child} trusts", "Social worker"), ("contact", "Family tracing to be offered through the Red Cross", "Social worker"), ("education", "English lessons at once, and a college place for the next intake", "Virtual school"), ("health", "Health assessment with an interpreter; blood tests and immunisations as for the country", "Social worker"), ("health", "Counselling in {language} for sleep and what happened on the way", "Social worker"),
        ("identity", "Place of worship and food {child} knows to be found near the house", "Key worker"), ("independence", "Bus, bank and budget: a programme with the key worker", "Key worker"), ("independence", "Pathway plan for each answer the Home Office may give", "Social worker"), ("safety", "Talk through debt to smugglers and whom to ring", "Social worker"), ("interests", "A football team or a gym near the house", "Key worker"), ("contact", "Visit to the cousin in Birmingham once the checks are done", "Social worker"),
    ];

    private static readonly string[] CameBaby = ["Done", "Done later than meant: the first appointment was missed", "Done by telephone", "Done, with thanks to {carer}", "Partly done; the rest is in the new plan"];
    private static readonly string[] Came = ["Done", "Done, and {child} was told", "Done later than meant: the first appointment was missed", "Done by telephone", "Done, with thanks to {carer}", "Partly done; the rest is in the new plan"];

    public static (string Section, string What, string Owner)[] For(Life life, DateOnly day)
    {
        var age = life.AgeOn(day);
        return [.. (life.Plan.Unaccompanied ? Alone : age < 1 ? Baby : age < 5 ? Small : age < 11 ? Child : age < 16 ? Teen : Sixteen).Where(each => life.Fits(each.What, day) && (each.Section != "stability" || life.HomeOn(day).Home.IsFoster))];
    }

    public static string Outcome(Life life, DateOnly day) => life.Of(life.Random.Pick(life.AgeOn(day) < 4 ? CameBaby : Came), day);

    private static readonly string[] WishSmall = ["Wants the toys out and {carer} beside {him}", "Drew who should come: {carer}, {sibling} and the dog", "At home, and short"];
    private static readonly string[] WishChild = ["At home after school, and not too many people", "With my teacher there, and biscuits", "I want {sibling} to come", "Somewhere I can leave if I want to", "I want to say it with drawings", "At {carer}’s on a Thursday", "Not in the school dining hall again"];
    private static readonly string[] WishTeen = ["Only people I know", "I do not mind where, but not at school", "I want to start it myself", "Mum in for the first half only", "I will come if it is under an hour", "By telephone, I am not sitting in a room with them all"];
    private static readonly string[] WishSixteen = ["After college, in a café if that is allowed", "At the carers’ house, and I make the tea", .. WishTeen];
    private static readonly string[] WishAlone = ["With the same interpreter as last time", "At the house, with the key worker", "After college; and please no policemen", "With my friend beside me"];

    public static string Wish(Life life, DateOnly day)
    {
        var age = life.AgeOn(day);
        return life.Draw(life.Plan.Unaccompanied ? WishAlone : age < 6 ? WishSmall : age < 12 ? WishChild : age < 16 ? WishTeen : WishSixteen, day);
    }

    private static readonly string[] WantsSmall = ["To stay with {carer}, as far as one can tell: {he} goes to her when hurt", "To see {mother} and to come back to {carer}", "Asks when {he} goes home", "More time with {sibling}"];
    private static readonly string[] WantsChild = ["To go home to {mother}, and if not, to stay here", "To stay with {carer} until {he} is grown up", "To see {sibling} every week and not every month", "Not to change school", "To know how long {he} is staying", "{mother} to come when she said she would", "A sleepover without anybody’s form"];
    private static readonly string[] WantsTeen = ["To stay here and be left in peace about it", "To choose when to see {mother}", "To go home; knows that nobody thinks it safe", "A placement near {school} and {his} friends", "To be asked first and told last-minute things first", "To read the file", "No more moves"];
    private static readonly string[] WantsSixteen = ["To stay with {carer} past eighteen, in writing", "{His} own place, but with somebody to ring", "To finish the course and then work", "To see {mother} on {his} own terms", "Driving lessons, and to know what money there will be at eighteen"];
    private static readonly string[] WantsAlone = ["An answer from the Home Office", "To study, five days and not two", "To find {his} family through the Red Cross", "To stay in this house with the same friends", "To live nearer to people who speak {language}", "To work as soon as that is allowed"];

    /// <summary>What the child wants of the plan, as the worker reports it; of a baby, what can be seen.</summary>
    public static string Wants(Life life, DateOnly day)
    {
        var age = life.AgeOn(day);
        return age < 2 ? "Too young to say" : life.Draw(life.Plan.Unaccompanied ? WantsAlone : age < 5 ? WantsSmall : age < 12 ? WantsChild : age < 16 ? WantsTeen : WantsSixteen, day);
    }

    private static readonly string[] ChangedBaby = ["Growing well, and known to everybody in the house", "Sleeps better, and takes solids", "The proceedings have a date for the final hearing", "Contact has gone down to twice a week and {child} sleeps better", "Viability assessment of {aunt} received"];
    private static readonly string[] ChangedYoung = ["School and placement are as they were", "A new class and a new best friend", "{mother} missed three contacts of six", "{carer} had an operation and her sister helped", "A hard half-term, better since the mentor came", "The results of the assessment were read with {child}"];
    private static readonly string[] ChangedTeen = ["Quieter at home than in the spring", "New friends, and later nights than {carer} likes", "Settled, by everybody’s account and by {his} own", "A part-time job on Saturdays", "School hangs by a thread, and a mentor holds the other end", "Contact with {mother} is {child}’s own to arrange now"];
    private static readonly string[] ChangedAlone = ["Statement of evidence handed in; no date for the interview", "A friend from the journey was found, and they speak each week", "English is good enough for most of the review", "The college has written that {he} works hard"];

    public static string Changed(Life life, ToldReview review, ToldReview? before) =>
        before is null ? life.Of("{child} has come into care and is settling", review.Day) : life.Draw(life.Plan.Unaccompanied ? ChangedAlone : review.Age < 2 ? ChangedBaby : review.Age < 12 ? ChangedYoung : ChangedTeen, review.Day);

    public static string Recommends(Life life, DateOnly day) => life.Permanence.LastOrDefault(plan => plan.On <= day).Option switch
    {
        "ADOPTION" => "That adoption remains the plan and that the search goes wider",
        "LTFOST18" => "That these carers be the lasting placement, and be told so",
        "LTRELFR" => "That the relatives’ assessment be completed and special guardianship considered",
        "RETURN1M" or "RETURN6M" or "RETURNEV" => life.Plan.Unaccompanied ? "That the plan go on" : "That contact be built up, and home be decided on at the next review",
        "RESPLMT" => "That the home stay the plan, with a fostering search beside it",
        "SUPPLIV" => "That the move towards independence go at the young person’s pace",
        "REMAINSUP" => "That the support go on as it is",
        _ => "That the plan be agreed at the permanence meeting",
    };

    private static readonly string[] MinutesOpen = ["{child} was heard first.", "{child} did not come; what {he} had said was read out first.", "{child} stayed for the first half and left when {he} had had enough.", "The officer had seen {child} alone before."];
    private static readonly string[] MinutesBody = ["The placement is working and {carer} feels supported.", "The worker’s report was gone through point by point.", "Health and school were gone through; nothing stands out.", "The decisions of last time were checked one by one: two are still open.", "Contact was the hard part, and a way was found.", "Everybody agreed on the plan, {mother} with a heavy heart.", "The officer asked why the life story work has not begun."];

    /// <summary>How the minutes begin, by how the child took part, and what they say.</summary>
    public static string Minutes(Life life, ToldReview review, bool first) => life.Of(
        $"{(review.Age < 4 ? "{child} was at play next door." : review.Participation is "PN1" or "PN2" or "PN3" or "PN4" ? life.Random.Chance(60) ? MinutesOpen[0] : MinutesOpen[2] : review.Participation is "PN5" or "PN6" ? MinutesOpen[1] : "{child} did not come and sent no word.")} {(first ? "Everybody said who they are and what they are there for. " : "")}{life.Draw(MinutesBody, review.Day)} {life.Draw(MinutesBody, review.Day)}",
        review.Day);

    private static readonly string[] OnTrack = ["Spoke to the social worker: the decisions are under way", "The decisions are under way; one waits for an answer from outside", "Rang {carer}: all well, and the school has answered", "Rang {carer}: all well", "Looked at the file: visits are in time", "Spoke to the key worker: college is going well"];
    private static readonly string[] OffTrack = ["The search for a lasting family has not begun; raised with the manager", "No contact dates were sent; promised for this week", "The worker left and nobody has told {child}; asked for a call today", "The assessment that was decided is not begun; raised with the manager"];

    public static string Midway(Life life, DateOnly day, bool onTrack) => life.Draw(onTrack ? OnTrack : OffTrack, day);
}
