using Belong.Domain.People;

namespace Belong.Domain.Reviewing;

/// <summary>The reviewing service's own lists.</summary>
public static class Codes
{
    public static CodeList ReviewKinds { get; } = new("kind of review", new("initial", "First"), new("subsequent", "Subsequent"), new("additional", "Additional, after a change"));
    public static CodeList Chairing { get; } = new("chairing", new("full", "The child chaired all of it"), new("part", "The child chaired part of it"), new("no", "The child did not chair"));
    public static CodeList Grades { get; } = new("grade", new("good", "Good or better"), new("improve", "Requires improvement to be good"), new("inadequate", "Inadequate"));
    public static CodeList ReportGrades { get; } = new("quality of the report", new("good", "Good"), new("enough", "Good enough"), new("poor", "Poor"));
    public static CodeList Matches { get; } = new("match", new("good", "The placement suits the child and the carer is well supported"), new("support", "The match is right, the carer needs more support"), new("poor", "The match is not right"));
    public static CodeList Adoption { get; } = new("whether adoption is still right", new("not-planned", "Adoption is not the plan"), new("right", "Adoption is still right"), new("change", "It is time to change to long-term fostering"));

    /// <summary>Why a plan is weak: causes of the office apart from those of practice.</summary>
    public static CodeList Causes { get; } = new(
        "cause",
        new("system", "The system did not allow recording"), new("template", "The form did not fit"), new("late-papers", "Papers came late"), new("turnover", "Workers changed"), new("vacancy", "No worker was allocated"),
        new("assessment", "No up-to-date assessment"), new("drift", "Actions were not carried out"), new("voice", "The child’s wishes are not in it"), new("vague", "It does not say who does what by when"));

    public static CodeList Invitees { get; } = new(
        "who",
        new("child", "The child"), new("mother", "Mother"), new("father", "Father"), new("parent", "Another person with parental responsibility"), new("carer", "Carer or key worker"), new("worker", "Social worker"), new("manager", "Team manager"),
        new("school", "School"), new("health", "Health"), new("advocate", "Advocate"), new("guardian", "Children’s guardian"), new("visitor", "Independent visitor"), new("leaving-care", "Leaving-care worker"), new("interpreter", "Interpreter"), new("sibling", "Brother or sister"), new("other", "Someone else"));

    public static CodeList ConsultedAs { get; } = new("who is asked", new("child", "The child"), new("parent", "A parent"), new("carer", "The carer"));
    public static CodeList Means { get; } = new("means", new("words", "In words"), new("symbols", "With symbols"), new("picture", "With a picture"), new("advocate", "Through an advocate"));
    public static CodeList Languages { get; } = new("language", new("en", "English"), new("ti", "Tigrinya"), new("ar", "Arabic"), new("ps", "Pashto"), new("prs", "Dari"), new("sq", "Albanian"), new("other", "Another"));
    public static CodeList Feelings { get; } = new("feeling", new("happy", "Happy"), new("safe", "Safe"), new("proud", "Proud"), new("sad", "Sad"), new("worried", "Worried"), new("angry", "Angry"), new("confused", "Confused"), new("lonely", "Lonely"));

    /// <summary>Feelings that go on the review's agenda.</summary>
    public static IReadOnlySet<string> OfConcern { get; } = new HashSet<string>(["sad", "worried", "angry", "confused", "lonely"], StringComparer.Ordinal);
    public static CodeList Happy { get; } = new("how often happy", new("most", "Happy most of the time"), new("some", "Happy some of the time"), new("rarely", "Rarely happy"), new("not-said", "Does not want to say"));

    public static CodeList Contacts { get; } = new(
        "kind of contact",
        new("visit", "Saw the child"), new("call", "Spoke to the child"), new("message", "Message to or from the child"), new("worker", "With the social worker or manager"), new("carer", "With the carer"), new("family", "With the family"), new("guardian", "With the children’s guardian"), new("other", "With someone else"));

    public static CodeList Changes { get; } = new(
        "what the reviewing service was told",
        new("looked-after", "The child became looked after"), new("move", "The child moved"), new("legal", "The legal status changed"), new("school", "School changed"), new("worker", "The social worker changed"), new("missing", "The child is missing"), new("other", "Another significant change"));

    /// <summary>Grounds on which a review is held early: regulation 33(3), and the local one of a change of placement.</summary>
    public static CodeList EarlyGrounds { get; } = new(
        "ground",
        new("iro", "The reviewing officer asks for it"), new("visit", "A visit showed that the child’s needs are not met"), new("section-21", "Accommodated under section 21 and about to cease"), new("custody", "To be released from custody"), new("ceasing", "Accommodation is to cease and the parents will not take the child"),
        new("placement", "A change of placement is planned"), new("plan", "A significant change to the care plan"), new("home", "A child in care is to live with a parent"));

    public static CodeList Freezes { get; } = new(
        "decision that is frozen",
        new("move", "A move that is not planned and would change a school or a settled placement"), new("status", "A change of legal status, or ceasing to be looked after, before 18"));

    /// <summary>The nineteen categories of issues in disputes.</summary>
    public static CodeList Issues { get; } = new(
        "category",
        new("assessment", "C&F / core / needs assessment"), new("care-plan", "Care plan / pathway plan"), new("permanence", "Permanence"), new("placement", "Stable placement"), new("safety", "Safety"), new("health", "Health"), new("education", "Education"),
        new("interests", "Promotion of interests"), new("participation", "Participation in care planning"), new("contact", "Contact"), new("visits", "Visits"), new("direct-work", "Direct work"), new("life-story", "Life story work"), new("later-life-letter", "Later life letter"),
        new("contingency", "Contingency"), new("report-missing", "No pre-meeting report"), new("report-quality", "Pre-meeting report quality"), new("pledge", "Pledge"), new("other", "Other issues"));

    public static CodeList Outcomes { get; } = new("outcome", new("resolved", "Resolved"), new("partly", "Partly resolved"), new("unresolved", "Not resolved"), new("withdrawn", "Withdrawn"));
}
