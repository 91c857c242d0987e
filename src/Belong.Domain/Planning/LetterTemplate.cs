using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Governance;

namespace Belong.Domain.Planning;

/// <summary>The council’s own wording of a letter. It takes the place of the one that comes with Belong under the same title.</summary>
[Fact<CouncilRecord>("letter-template", Title = "Letter template", Plain = true)]
public sealed record LetterTemplate : Fact
{
    [Asks("Title of the template", Hint = "As social workers choose it. A title that is there already is replaced", Named = "Title")]
    public string Title { get; init; } = "";

    [Asks("What is the letter about?", Hint = "Stands as its heading", Named = "What it is about")]
    public string About { get; init; } = "";

    [Asks("Letter", Hint = "Filled from the record: [child], [legal name], [born], [legal status], [in care since], [home], [there since], [school], [worker], [team], [reviewing officer], [council]. Whatever else stands in square brackets is left for whoever writes the letter", Long = true)]
    public string Words { get; init; } = "";

    public override bool StandsFor(Fact other) => other is LetterTemplate template && template.Title.Trim().Equals(Title.Trim(), StringComparison.OrdinalIgnoreCase);
    public override (string Part, string Ask)? Lacks => Title.Trim().Length == 0 ? (nameof(Title), "Enter the title") : Words.Trim().Length == 0 ? (nameof(Words), "Enter the letter") : null;
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
            Words = "Dear [name]\n\n[Write your letter here.]\n\nYours sincerely\n\n[worker]\nSocial worker, [team]\n[council]",
        },
        new()
        {
            Title = "Confirmation that a child is or was in care",
            About = "[legal name], born [born]: confirmation of care",
            Words = "To whom it may concern\n\n[legal name], born on [born], has been looked after by [council] since [in care since]. The legal basis is: [legal status].\n\nPlease ring me if you need anything more to help [what the letter is needed for, such as opening a bank account].\n\nYours faithfully\n\n[worker]\nSocial worker, [team]\n[council]",
        },
        new()
        {
            Title = "New social worker, to the child",
            About = "Your new social worker",
            Words = "Dear [child]\n\nMy name is [worker] and I am your social worker now. I would like to meet you on [day and time] at [place]. If you would rather meet somewhere else, or have somebody with you, tell me and we will do it that way.\n\nYou can ring or text me on [telephone number]. [reviewing officer] goes on being your reviewing officer, and you can speak to them at any time. If you are unhappy with anything we do, an advocate can help you to say so: [advocacy service and number].\n\nI look forward to meeting you.\n\n[worker]",
        },
        new()
        {
            Title = "Move, to a parent",
            About = "[child]: a new home",
            Words = "Dear [name]\n\nI am writing to tell you that [child] has moved. Since [there since] [child] lives here: [home].\n\n[child] moved because [why]. What stays the same is [school, contact]. You can see [child] on [contact arrangements].\n\n[reviewing officer] will ask what you think of this before the next review. If you disagree with it, please ring me on [telephone number] or ask for our complaints leaflet.\n\nYours sincerely\n\n[worker]\nSocial worker, [team]\n[council]",
        },
        new()
        {
            Title = "Registration, to a GP",
            About = "[legal name], born [born]: registration",
            Words = "Dear Doctor\n\n[legal name], born on [born], is looked after by [council] (legal basis: [legal status]) and has lived in your area since [there since]: [home]. Please register [child] and ask the last practice for the records: [name of the practice].\n\nConsent to treatment is given by [who]. Known allergies: [allergies, or none known]. The health assessment is due by [day]; please send your reports to me.\n\nYours sincerely\n\n[worker]\nSocial worker, [team]\n[council]",
        },
        new()
        {
            Title = "Child in care, to a school",
            About = "[legal name], born [born]",
            Words = "Dear [designated teacher]\n\n[legal name], born on [born], is looked after by [council] and is a pupil at [school]. I am [child]’s social worker. Please ring me on [telephone number] about anything that worries you, and send reports and letters to me as well as to the carers.\n\nWho may collect [child]: [names]. Who must not: [names, or nobody]. The next personal education plan meeting is on [day].\n\nYours sincerely\n\n[worker]\nSocial worker, [team]\n[council]",
        },
        new()
        {
            Title = "Contact arrangements, to a parent or relative",
            About = "Seeing [child]",
            Words = "Dear [name]\n\nThis is what we have agreed about your time with [child]: [how often, where, how long, who will be there].\n\nPlease ring me on [telephone number] by [time] on the day if you cannot come, so that [child] knows. If you want anything changed, tell me: we look at it again at each review, and [child] is asked too.\n\nYours sincerely\n\n[worker]\nSocial worker, [team]\n[council]",
        },
    ];
}
