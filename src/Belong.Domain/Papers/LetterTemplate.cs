using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Governance;

namespace Belong.Domain.Papers;

/// <summary>The council’s own wording of a letter. It takes the place of the one that comes with Belong under the same title.</summary>
[Fact<CouncilRecord>("letter-template", Title = "Letter template", Plain = true)]
public sealed record LetterTemplate : Fact
{
    [Asks("Title of the template", Hint = "As people choose it. Use the title of a template that comes with Belong to replace that one", Named = "Title")]
    public string Title { get; init; } = "";

    [Asks("What is the letter about?", Hint = "Stands as its heading", Named = "What it is about")]
    public string About { get; init; } = "";

    [Asks("Letter", Hint = "The list of names in square brackets that are filled from the record stands on the settings page. Whatever else you put in square brackets, the person who writes the letter fills in", Long = true)]
    public string Words { get; init; } = "";

    public override bool StandsFor(Fact other) => other is LetterTemplate template && template.Title.Trim().Equals(Title.Trim(), StringComparison.OrdinalIgnoreCase);
    public override (string Part, string Ask)? Lacks => Title.Trim().Length is 0 or > 100 || Title.Contains('\n', StringComparison.Ordinal) ? (nameof(Title), "Enter a title of up to 100 characters, on one line") : Words.Trim().Length == 0 ? (nameof(Words), "Enter the letter") : null;
    public override string InWords => Title;

    /// <summary>Those that come with Belong, and the council’s own, by title.</summary>
    public static ImmutableArray<LetterTemplate> All(CouncilRecord council)
    {
        var own = council.Facts<LetterTemplate>().Select(each => each.Fact).ToList();
        return [.. own.Concat(Ordinary.Where(each => !own.Exists(other => other.StandsFor(each)))).OrderBy(each => each.Title, StringComparer.Ordinal)];
    }

    /// <summary>Those that come with Belong, until the council words them otherwise.</summary>
    public static ImmutableArray<LetterTemplate> Ordinary { get; } =
    [
        new()
        {
            Title = "Blank letter",
            About = "[legal name], born [born]",
            Words = $"Dear [name]\n\n[Write your letter here.]\n\n{Sincerely}",
        },
        new()
        {
            Title = "Confirmation that a child is or was in care",
            About = "[legal name], born [born]: confirmation of care",
            Words = $"To whom it may concern\n\nI confirm that [legal name], born on [born], [care].\n\nPlease ring me on [telephone number] if you need anything more to help [what the letter is needed for, such as opening a bank account].\n\n{Sincerely.Replace("sincerely", "faithfully", StringComparison.Ordinal)}",
        },
        new()
        {
            Title = "New social worker, to the child",
            About = "Your new social worker",
            Words = "Dear [child]\n\nMy name is [worker] and I am your social worker now. I would like to meet you on [day and time] at [place]. If you would rather meet somewhere else, or have somebody with you, tell me and we will do it that way.\n\nYou can ring or text me on [telephone number]. [reviewing officer] is still your reviewing officer, and you can speak to them at any time. If you are unhappy with anything we do, an advocate can help you to say so: [advocacy service and number].\n\nI look forward to meeting you.\n\n[worker]",
        },
        new()
        {
            Title = "New home, to a parent",
            About = "[child]: a new home",
            Words = $"Dear [name]\n\nI am writing to tell you that [child] has moved. Since [there since] [child] has been living with [home].\n\n[child] moved because [why]. What stays the same is [school, contact]. You can see [child] on [contact arrangements].\n\n[reviewing officer] will ask what you think of this before the next review. If you disagree with it, please ring me on [telephone number] or ask for our complaints leaflet.\n\n{Sincerely}",
        },
        new()
        {
            Title = "Registration, to a GP",
            About = "[legal name], born [born]: registration",
            Words = $"Dear Doctor\n\n[legal name], born on [born], is looked after by [council] (legal basis: [legal status]) and has lived with [home] since [there since], at [address]. Please register [child] and ask the last practice for the records: [name of the last practice].\n\nWho can agree to treatment: [consent]. Allergies: [allergies]. The health assessment is due by [day]; please send your reports to me.\n\n{Sincerely}",
        },
        new()
        {
            Title = "Child in care, to a school",
            About = "[legal name], born [born]",
            Words = $"Dear [designated teacher]\n\n[legal name], born on [born], is looked after by [council] and is a pupil at [school]. The social worker is [worker]. Please ring us on [telephone number] about anything that worries you, and send reports and letters to us as well as to the carers.\n\nWho may collect [child]: [names]. Who must not: [names, or nobody]. The next personal education plan meeting is on [day].\n\n{Sincerely}",
        },
        new()
        {
            Title = "Contact arrangements, to a parent or relative",
            About = "Seeing [child]",
            Words = $"Dear [name]\n\nThis is what we have agreed about your time with [child]: [how often, where, how long, who will be there].\n\nPlease ring me on [telephone number] by [time] on the day if you cannot come, so that [child] knows. If you want anything changed, tell me: we look at it again at each review, and [child] is asked too.\n\n{Sincerely}",
        },
    ];

    private const string Sincerely = "Yours sincerely\n\n[writer]\n[writer's post]\n[council]";
}
