using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>The draft of a meeting's minutes went to the chair, and what they said of it. Minutes are confirmed by the next meeting, not by the chair.</summary>
[Fact<PanelRecord>("draft-minutes", Title = "Draft minutes")]
public sealed record DraftMinutes : Fact
{
    public static CodeList Answers { get; } = new("answer", new("agreed", "The draft can go to the next meeting"), new("changes", "Changes are wanted"));

    public FactId Meeting { get; init; }

    public DateOnly SentOn { get; init; }

    public string Answer { get; init; } = "";

    /// <summary>What is to be changed.</summary>
    public string Words { get; init; } = "";

    public DateOnly? AnsweredOn { get; init; }

    public override bool IsOfTheRecord => true;
    public override bool StandsFor(Fact other) => other is DraftMinutes draft && draft.Meeting == Meeting;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Answer), Answers, Answer)];
    public override string InWords => $"Draft minutes sent to the chair on {SentOn.InWords()}{(AnsweredOn is { } on ? $", answered {on.InWords()}: {Answers.Say(Answer)}{(Words.Length > 0 ? $": {Words}" : "")}" : "")}";
}

/// <summary>Sends the draft of a meeting's minutes to its chair; sent again, what the chair said of the one before is answered.</summary>
public sealed record SendDraftMinutes(SubjectId Panel, FactId Meeting) : Act
{
    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (county.Find(Panel) is not PanelRecord panel || panel.Meeting(Meeting) is null)
        {
            problems.Add("", "There is no such meeting");
            return problems;
        }

        var before = panel.Facts<DraftMinutes>().FirstOrDefault(draft => draft.Fact.Meeting == Meeting);
        if (!panel.MinutesOf(Meeting).Any())
        {
            problems.Add("", "There are no minutes to send");
        }
        else if (panel.Confirmed(Meeting) is not null)
        {
            problems.Add("", "The minutes are confirmed and signed");
        }
        else if (before is { Fact.AnsweredOn: null })
        {
            problems.Add("", $"The draft was sent on {before.Fact.SentOn.InWords()}, and the chair has not answered yet");
        }

        var said = new DraftMinutes { Meeting = Meeting, SentOn = today };
        return problems.Any ? problems : before is null ? Statement.Say(Panel, said) : Outcome.Add(Statement.Correct(before, said));
    }
}

/// <summary>What the chair says of a draft.</summary>
public sealed record AnswerDraftMinutes(SubjectId Panel, FactId Meeting) : Act
{
    [Asks("Is the draft correct?")]
    public string Answer { get; init; } = "";

    [Asks("What should be changed?", Long = true, Hint = "Leave blank if nothing should")]
    public string Words { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Answer), DraftMinutes.Answers)];

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var draft = (county.Find(Panel) as PanelRecord)?.Facts<DraftMinutes>().FirstOrDefault(each => each.Fact.Meeting == Meeting);
        if (draft is not { Fact.AnsweredOn: null })
        {
            problems.Add("", "No draft of these minutes is waiting for an answer");
            return problems;
        }

        if (!DraftMinutes.Answers.Has(Answer))
        {
            problems.Add(nameof(Answer), "Select whether the draft is correct");
        }
        else if (Answer == "changes" && Words.Trim().Length == 0)
        {
            problems.Add(nameof(Words), "Enter what should be changed");
        }

        return problems.Any ? problems : Outcome.Add(Statement.Correct(draft, draft.Fact with { Answer = Answer, Words = Words.Trim(), AnsweredOn = today }));
    }
}
