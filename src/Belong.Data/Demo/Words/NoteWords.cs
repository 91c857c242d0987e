namespace Belong.Data.Demo.Words;

/// <summary>What comes to a social worker between visits, as it is noted: who rang, wrote or stopped them, and what was said and agreed.</summary>
internal static class NoteWords
{
    /// <summary>Notes of one kind with one person: any of these sentences may have been the matter.</summary>
    public sealed record Source(string Kind, string With, string[] Words);

    private static readonly Source[] Baby =
    [
        new("call", "{carer}",
        [
            "{carer} rang: {child} had a temperature in the night and has been seen by the GP. A virus. Medicine given, and {he} is feeding again.", "{carer} asked whether {child} may go with them to her sister’s for the weekend. Yes; address and dates noted.", "{carer} rang to say that contact was calm and that {child} slept on the way back.",
        ]),
        new("call", "Health visitor",
        [
            "Weight and length are as expected. She calls again in six weeks and copies me in.", "One set of injections was missed through a cold; the new date is on Thursday and {carer} has it.", "No worries about {his} development. She asked who holds the red book: {carer} does.",
        ]),
        new("call", "{mother}, mother", ["{mother} asked for photographs. I sent three, without the place in them.", "{mother} will be ten minutes late for contact and asked that we wait. The supervisor was told.", "{mother} asked what {child} eats now. I told her, and wrote it in the contact book."]),
        new("message", "Guardian’s office", ["Papers for the hearing were asked for by Friday. Chronology and contact notes in the proceedings sent today."]),
    ];

    private static readonly Source[] Child =
    [
        new("call", "{school}, designated teacher",
        [
            "{child} was in tears after break and would not say why. {He} was with the learning mentor for the afternoon and went home calmer.", "Attendance is good this half term. School asks who may sign for the trip: {carer} may, under delegated authority.", "{child} pushed another child in the lunch queue. School has dealt with it and told {carer}; no exclusion.", "School offers {child} a place at the breakfast club from Monday. Agreed.",
        ]),
        new("call", "{carer}",
        [
            "{carer} rang: a better week. {child} has slept through on four nights of seven.", "{carer} rang after contact: {child} was sick in the car and said that {he} did not want to go back in. I see {him} on Thursday.", "{carer} asked for the dates of the summer holidays by Friday, for the booking. Sent.", "{carer} rang: {child} took ten pounds from her purse and owned up at bedtime. She has dealt with it kindly and wants no more made of it.",
        ]),
        new("call", "{mother}, mother",
        [
            "{mother} was upset that contact was cancelled because the supervisor was ill. Another date was offered and taken.", "{mother} asked for the school report. Copy to be posted today.", "{mother} says that she has begun the course on Tuesdays. The certificate is to follow.", "{mother} did not come to contact and did not ring. {child} was told by {carer} before setting out.",
        ]),
        new("talk", "{carer}’s supervising social worker", ["We compared notes before the household review. {carer} would like training on sleep; she puts her name down.", "She has read the daily records: nothing that I did not know. We visit together next month."]),
        new("message", "School nurse", ["Hearing test is booked for the 14th. Letter copied to {carer}.", "Height and weight are on the same lines as a year ago."]),
        new("talk", "{child}", ["{He} rang me with {carer}’s help to tell me about the class trip.", "A few words at the school gate. {He} was cheerful and had lost a tooth."]),
    ];

    private static readonly Source[] Teen =
    [
        new("call", "{school}, head of year",
        [
            "{child} walked out of maths and came back by the next lesson. On report for a week; {carer} signs it each evening.", "Attendance is 88%. Mondays are the trouble. We meet on Wednesday with {child}.", "{child} has been put forward for the drama prize. {He} does not know yet.", "A quarrel on social media came into school. Both children were spoken to and telephones are kept in the office this week.",
        ]),
        new("call", "{carer}",
        [
            "{carer} rang at five: {child} is back from school and they have made it up. No need to come out.", "{child} wants to stay at a friend’s on Friday. It is {carer}’s decision, and she has met the parents.", "{carer} rang: shouting last night over the time to come in. Nobody was hurt. We talk about it together on my visit.",
        ]),
        new("message", "{child}", ["{child} texted: can the visit be on Wednesday, because of football. Moved.", "{child} asked by text how much is in the savings account. I find out and answer by Friday.", "{child} sent a photograph of the new haircut."]),
        new("call", "{mother}, mother", ["{mother} says that {child} rings her late at night. I talk with {him} and {carer} about it.", "{mother} has a new number, which she asked me not to pass on. {child} has it already.", "{mother} asked to come to the next review. I told the reviewing officer, and ask {child}."]),
        new("call", "CAMHS", ["First appointment is on the 9th, in the clinic. {child} has agreed to try once.", "Discharged after six sessions; the door is open for three months."]),
        new("talk", "{child}", ["Met in town at {his} asking. {He} wanted to know whether a file can be read by anybody. I explained who may and that every look is kept.", "{child} came to the office after school for the bus fare, and stayed for half an hour."]),
    ];

    private static readonly Source[] Alone =
    [
        new("call", "Solicitor", ["The interview with the Home Office is put back by three weeks. {child} was told with the interpreter.", "The statement is finished and needs to be read through once more in {language}. Tuesday at two, I come along.", "No answer from the Home Office. She writes again."]),
        new("call", "College tutor", ["Full attendance. The tutor suggests the next level from September.", "{child} fell asleep in class twice this week. I ask about {his} nights."]),
        new("call", "Key worker", ["Rent and food are managed well. The boiler is to be mended on Friday.", "{child} had bad news from home and did not come out of {his} room. The key worker stays late; I come tomorrow.", "{child} registered with the dentist alone."]),
        new("message", "British Red Cross", ["The tracing request has been received and has a number. It may take a year.", "No result yet from the tracing; the search goes on."]),
        new("talk", "{child}", ["Seen at the drop-in with the interpreter on the telephone. {He} asked about the bus pass and was glad to have it.", "{child} came in with a letter from the Home Office. We read it together; it asks for an address, nothing else."]),
    ];

    private static readonly Source[] InAHome =
    [
        new("call", "{carer}, key worker",
        [
            "A settled fortnight. {child} is eating with the others again and has asked to repaint {his} room. Agreed.", "{child} refused to come in from the car last night and did so after an hour, with {carer} sitting beside {him}. No restraint.", "Asked whether {child} may go on the camping trip. Yes; consent signed and sent.", "{child} was upset after a telephone call from home. Staff stayed close and {he} slept. I see {him} on Thursday.",
        ]),
    ];

    private static readonly Source[] Anybody =
    [
        new("supervision", "",
        [
            "We talked through what {child} has said this month and whether the plan answers it. To do: ask {him} again about seeing family.", "The plan holds. To do: chase the health assessment and read the file from the first months.", "I am worried that we hear more from the adults than from {child}. A visit out of the house is agreed, with time.", "Visits are up to date. The next review is looked at together: report to be shared with {child} three days before.",
        ]),
        new("message", "Reviewing officer", ["Asked how far the decisions of the last review have got. Answered: one is left, and by when.", "Asked whether {child} knows the date of the review. I tell {him} on the next visit."]),
    ];

    /// <summary>Who may have been in touch about a child of that age who lives so: foster carers of those whom they foster, schools when they are open.</summary>
    public static Source[] About(Life life, DateOnly day)
    {
        var (age, home) = (life.AgeOn(day), life.HomeOn(day));
        var ofTheAge = life.Plan.Unaccompanied ? Alone : age < 4 ? Baby : age < 11 ? Child : Teen;
        return
        [
            .. ofTheAge.Where(source => (home.Home.IsFoster || !source.With.Contains("{carer}", StringComparison.Ordinal)) && (day.Month != 8 || !source.With.Contains("{school}", StringComparison.Ordinal))),
            .. home.Kind == "K2" && !life.Plan.Unaccompanied ? InAHome : [],
            .. Anybody,
        ];
    }

    /// <summary>What a manager agrees on the day on which a home ends that should have gone on.</summary>
    public static readonly string[] SuddenMove =
    [
        "Agreed that {child} moves today. Two homes nearer were asked first and could not take {him}. The reviewing officer and {school} are told by me.", "Agreed to the move today, with support from the out of hours team tonight. {child} asked to ring a friend first, and did.", "The carers cannot go on past this week; we agreed not to wait for a second bad night. What went wrong is for the meeting, not for {child} to explain.",
    ];

    public static readonly string[] SuddenMoveOfSmall = ["Agreed that {child} moves today with {his} blanket, bottle and photographs. The health visitor is told by me.", "Agreed to the move today. The carers who leave {him} write down how {he} is fed and put to bed."];
}
