namespace Belong.Data.Demo.Words;

/// <summary>Sections of care and pathway plans, and what children want from school.</summary>
internal static class PlanWords
{
    private static readonly (string Section, string Words, string Owner)[] Small =
    [
        ("needs", "To be fed, held and put to bed by the same two people", "Carer"), ("permanence", "Proceedings decide by the summer; {gran} is being assessed beside adoption", "Social worker"), ("health", "Red book up to date; drop-in clinic once a month", "Carer"), ("contact", "{mother} at the family centre, supervised; the carer’s notes go to the guardian", "Social worker"),
        ("safety", "The address is not known to {father}", "Social worker"), ("contingency", "If {carer} falls ill: her sister, who is checked", "Fostering service"), ("life-story", "Photographs each month with names and places on the back", "Carer"),
    ];

    private static readonly (string Section, string Words, string Owner)[] Child =
    [
        ("needs", "To be safe, to be believed, and to be with people who stay", "Social worker"), ("permanence", "To stay with {carer} if the panel agrees; {aunt} as the other plan", "Social worker"), ("education", "To stay at {school}; help with reading three mornings a week", "Virtual school"), ("health", "Optician, dentist, and the nurse about the bed-wetting", "Carer"), ("contact", "{mother} as ordered; {sibling} every other Saturday", "Social worker"),
        ("stability", "{carer} has a course, a mentor and a night off a month", "Fostering service"), ("safety", "Nobody fetches {child} from school without a call first", "Carer"), ("contingency", "If this ends: {aunt}, who has been assessed", "Social worker"), ("interests", "Football on Saturdays, drawing every day", "Carer"), ("participation", "{child} keeps a question box for the worker", "Social worker"), ("life-story", "The book goes on, a page a fortnight", "Carer"),
    ];

    private static readonly (string Section, string Words, string Owner)[] Teen =
    [
        ("needs", "Somebody who does not give up, and fewer adults", "Social worker"), ("education", "A mentor and a timetable that begins at ten", "Virtual school"), ("health", "CAMHS appointment kept by going together", "Carer"), ("safety", "Who to ring at two in the morning, written on the phone", "Carer"), ("contact", "{child} arranges it with {mother}; the worker is told", "Social worker"), ("stability", "One placement, one key worker, one plan", "Team manager"),
        ("independence", "Cooking twice a week; own budget for clothes", "Carer"), ("interests", "Boxing on Tuesdays, bike repaired", "Social worker"), ("participation", "{child} says who comes to meetings", "Reviewing officer"), ("contingency", "A bed at {carer}’s sister’s for a night when it boils", "Fostering service"),
    ];

    private static readonly (string Section, string Words, string Owner)[] Sixteen =
    [
        ("independence", "Rent, bills, cooking: signed off one by one with {child}", "Personal adviser"), ("permanence", "Staying put until 21 if {child} wants it", "Social worker"), ("education", "College to level two, then an apprenticeship", "Virtual school"), ("health", "Own GP, dentist, and the health passport", "Social worker"), ("identity", "Passport and birth certificate are in {child}’s own folder", "Social worker"), ("contact", "{child} decides; we help with fares", "Personal adviser"), ("contingency", "If the tenancy fails: the crash pad and this number", "Personal adviser"), ("interests", "Gym membership until the birthday", "Social worker"),
    ];

    private static readonly (string Section, string Words, string Owner)[] Alone =
    [
        ("needs", "Safety, sleep, news of the family and an answer", "Social worker"), ("identity", "Interpreter in {language}; food and prayer as at home", "Key worker"), ("education", "English for speakers of other languages, five days", "Virtual school"), ("health", "Counselling, dentist, and the catch-up immunisations", "Key worker"), ("permanence", "Two plans: leave to remain, and return if refused", "Social worker"), ("contact", "Telephone to the family; tracing through the Red Cross", "Social worker"), ("safety", "No lifts from men at the car wash; whom to tell", "Key worker"), ("independence", "Shopping, bus, bank with the key worker until {he} says stop", "Key worker"),
    ];

    public static (string Section, string Words, string Owner)[] For(Life life, DateOnly day)
    {
        var age = life.AgeOn(day);
        return life.Plan.Unaccompanied ? Alone : age < 4 ? Small : age < 11 ? Child : age < 16 ? Teen : Sixteen;
    }

    private static readonly string[] Young = ["I want to sit next to my friend", "More painting", "I want to be line leader", "Help with the long words", "I like the rabbit in class three"];
    private static readonly string[] Middle = ["Do not take me out of lessons for meetings", "Extra maths, I am good at it", "I want to do the school play", "A quiet place at lunch", "I want to go on the residential"];
    private static readonly string[] Old = ["I want to do motor mechanics", "A laptop that works", "I need to pass English this time", "Hair and beauty, and a placement in a salon", "I want to try for university, is that stupid?"];
    private static readonly string[] Away = ["English first, then electrician", "I want to finish the level and go to the next one", "More days, two days is not enough", "I want to study to be a nurse"];

    public static string[] School(int age, bool alone) => alone ? Away : age < 9 ? Young : age < 14 ? Middle : Old;
}
