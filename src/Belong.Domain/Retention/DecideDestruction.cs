using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Retention;

/// <summary>Somebody looked at a record whose time has come, and proposes to destroy it.</summary>
[Fact<ChildRecord>("destruction-proposed", Title = "Destruction proposed")]
public sealed record DestructionProposed : Fact
{
    /// <summary>The rule under which, and until when the record had to be kept by it.</summary>
    public string Rule { get; init; } = "";

    public DateOnly KeptUntil { get; init; }

    public string Words { get; init; } = "";

    public override bool IsOfTheRecord => true;
    public override string InWords => $"Destruction proposed: {Rule}, had to be kept until {KeptUntil.InWords()}{(Words.Length > 0 ? $". {Words}" : "")}";
}

/// <summary>A second person agrees that it is destroyed, or says that it is kept for longer.</summary>
[Fact<ChildRecord>("destruction-answered", Title = "Destruction agreed or not")]
public sealed record DestructionAnswered : Fact
{
    public const string Agreed = "agreed", Keep = "keep";

    public static CodeList Answers { get; } = new("answer", new(Agreed, "Destroy it"), new(Keep, "Keep it longer"));

    public FactId Proposed { get; init; }
    public string Answer { get; init; } = "";
    public string Words { get; init; } = "";

    /// <summary>Until when it is kept, where it is.</summary>
    public DateOnly? Until { get; init; }

    public override bool IsOfTheRecord => true;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Answer), Answers, Answer)];
    public override string InWords => $"{(Answer == Agreed ? "Destruction agreed" : $"Kept until {Until?.InWords()}")}{(Words.Length > 0 ? $": {Words}" : "")}";
}

/// <summary>How far the destruction of a record has come.</summary>
/// <param name="Against">What stands against it today, in words; none where it may be destroyed.</param>
/// <param name="Proposed">The proposal while it waits for an answer.</param>
/// <param name="Agreed">The agreement, while nobody has said since that it is kept after all.</param>
public sealed record Destroyable(Kept Kept, ImmutableArray<string> Against, Entry<DestructionProposed>? Proposed, Entry<DestructionAnswered>? Agreed)
{
    /// <summary>Its time has come, and nothing holds it: somebody may propose to destroy it.</summary>
    public bool IsDue => Against.IsEmpty;

    public static Destroyable Of(ChildRecord child, Terms terms)
    {
        var kept = Kept.Of(child, terms);
        var proposed = child.Facts<DestructionProposed>().LastOrDefault();
        var answers = child.Facts<DestructionAnswered>();
        var answer = proposed is null ? null : answers.LastOrDefault(each => each.Fact.Proposed == proposed.FactId);
        var longer = answers.Where(each => each.Fact.Answer == DestructionAnswered.Keep && each.Fact.Until >= terms.Today).MaxBy(each => each.Fact.Until);
        return new(
            kept,
            [
                .. kept.Until is not { } until ? new[] { kept.Why } : until >= terms.Today ? [$"It must be kept until {until.InWords()}: {kept.Why}"] : [],
                .. child.PeriodsOfCare is [.., { Until: null }] && !(child.BornOn is { } born && Age.Birthday(born, 18) <= terms.Today) ? new[] { "The child is in care" } : [],
                .. longer is not null ? new[] { longer.Fact.InWords } : [],
                .. HoldsOnARecord.On(child, terms.Council, terms.Today),
            ],
            answer is null ? proposed : null,
            answer is { Fact.Answer: DestructionAnswered.Agreed } ? answer : null);
    }
}

/// <summary>Proposes that a record whose time has come is destroyed.</summary>
public sealed record ProposeDestruction(SubjectId Child) : ActOnChild(Child)
{
    [Asks("What did you look for in it?", Hint = "For example: no brother or sister whose record needs it, no claim, nothing of value to the archive", Long = true)]
    public string Words { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var state = Destroyable.Of(child, Terms.Of(county, today));
        return !state.IsDue ? Outcome.Refuse(state.Against.Select(each => new Problem("", each)))
            : state.Proposed is not null || state.Agreed is not null ? Outcome.Refuse([new("", "It is proposed already")])
            : Words.Trim().Length == 0 ? Outcome.Refuse([new(nameof(Words), "Enter what you looked for in the record")])
            : Statement.Say(child.Id, new DestructionProposed { Rule = state.Kept.Rule.Title, KeptUntil = state.Kept.Until!.Value, Words = Words.Trim() });
    }
}

/// <summary>
/// Agrees, as somebody else, that a record is destroyed, or keeps it for longer. Whoever proposed it may keep it too, and until it is destroyed anybody who may
/// answer may keep it after all.
/// </summary>
public sealed record AnswerDestruction(SubjectId Child) : ActOnChild(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Answer), DestructionAnswered.Answers)];

    [Asks("Which proposal?", Of = typeof(DestructionProposed))]
    public FactId Proposal { get; init; }

    [Asks("What is decided?")]
    public string Answer { get; init; } = "";

    [Asks("If it is kept, until when?", Named = "Date until which it is kept")]
    public DateOnly? KeepUntil { get; init; }

    [Asks("If it is kept, why?", Long = true)]
    public string Words { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var state = Destroyable.Of(child, Terms.Of(county, today));
        var proposed = state.Proposed ?? (state.Agreed is { } agreed ? child.Facts<DestructionProposed>().FirstOrDefault(each => each.FactId == agreed.Fact.Proposed) : null);
        if (proposed is null || (Proposal != default && proposed.FactId != Proposal))
        {
            return Outcome.Refuse([new("", "Nobody has proposed to destroy this record, or it was decided to keep it")]);
        }

        var problems = new Problems();
        if (Answer == DestructionAnswered.Agreed)
        {
            if (proposed.Signature.By == by.Id)
            {
                problems.Add("", "You proposed it: somebody else must agree");
            }

            if (state.Agreed is not null)
            {
                problems.Add("", "It is agreed already");
            }

            foreach (var against in state.Against)
            {
                problems.Add("", against);
            }
        }
        else if (Answer != DestructionAnswered.Keep)
        {
            problems.Add(nameof(Answer), "Select what is decided");
        }
        else if (KeepUntil is null || KeepUntil <= today)
        {
            problems.Add(nameof(KeepUntil), "Enter a date to come until which it is kept");
        }

        if (Answer == DestructionAnswered.Keep && Words.Trim().Length == 0)
        {
            problems.Add(nameof(Words), "Enter why it is kept");
        }

        return problems.Any ? problems : Statement.Say(child.Id, new DestructionAnswered { Proposed = proposed.FactId, Answer = Answer, Words = Words.Trim(), Until = Answer == DestructionAnswered.Keep ? KeepUntil : null });
    }
}
