using System.Collections.Immutable;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Papers;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Records;

/// <summary>One fact read whole: every answer under its question, who recorded it and when, what it corrected, and what hangs on it.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class FactModel(TheHouse house) : RecordPage(house)
{
    /// <summary>The fact as it stands; where it was withdrawn, the entry that withdrew it.</summary>
    public Entry Head { get; private set; } = default!;

    /// <summary>What it says, or last said before it was withdrawn; null where its content was destroyed.</summary>
    public Fact? Said { get; private set; }

    /// <summary>Every answer, under the question as it was asked; of a part that nobody asks, under its name.</summary>
    public ImmutableArray<(string Asked, string Answer)> Answers => Said is null ? [] : Answered.Of(Said, Subject, NameOf);

    /// <summary>Questions that nobody has answered.</summary>
    public ImmutableArray<string> Unanswered => Said is null ? [] : [.. Questions.OfFact(Said.GetType()).Where(question => question.InPlainWords(Said, Subject).Length == 0).Select(question => question.Label)];

    /// <summary>What was said of it, the latest first.</summary>
    public IEnumerable<Entry> Line => Subject.Line(Head.FactId).Reverse();

    /// <summary>Other facts that name this one: the decisions of a review, the plan of a placement.</summary>
    public IEnumerable<Entry> Hanging => Subject.Heads.Where(head => head.IsLive && head.FactId != Head.FactId && PlainSense.Names(head.Said!, Head.FactId) && MayRead(Subject, head));

    /// <summary>The facts that this one names: the review it was written for.</summary>
    public IEnumerable<Entry> Named => Said is null ? [] : PlainSense.NamedBy(Said).Select(Subject.Head).OfType<Entry>().Where(head => head.IsLive && MayRead(Subject, head));

    /// <summary>What it set off, and what it met.</summary>
    public IEnumerable<Duty> Duties => Subject.AllDuties(Terms).Where(duty => duty.IsKnown && (duty.DoneBy?.FactId == Head.FactId || duty.Because.Any(each => each.FactId == Head.FactId))).OrderBy(duty => duty.By);

    public bool MayCorrect => KnownAt is null && Head.IsLive && Doing.MayCorrect(Me, Subject, Head);

    public bool MayComplete => KnownAt is null && Head.IsLive && Doing.MayComplete(Me, Subject, Head) && Questions.LeftOpen(Head).Any();

    /// <summary>What doing more about it is called, and where that is done: what acts may name it.</summary>
    public IEnumerable<(string Words, string Address)> Next => KnownAt is not null || !Head.IsLive ? [] :
        Doing.On(Subject.Kind).Where(doing => Me.May(doing.Needs) && doing.PartNaming(Head) is not null).Select(doing => (doing.Title, doing.AddressFor(Subject.Id, Head)));

    /// <summary>Where a document that belongs to it is added; null where none can be, or the reader may not.</summary>
    public string? DocumentTo => KnownAt is null && Head is { IsLive: true, Said: not Document } && Doing.Of(typeof(AddDocument), Subject.Kind) is { } doing && Me.May(doing.Needs) ? $"{doing.AddressFor(Subject.Id)}?about={Head.FactId}" : null;

    public void OnGet()
    {
        // All is read from the record.
    }

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (Subject.Head(new FactId(IdInAddress("factId"))) is not { } head || !MayRead(Subject, head) || IsHidden(head.FactId))
        {
            return NotFound();
        }

        (Head, Said) = (head, head.Said ?? Subject.Line(head.FactId).LastOrDefault(entry => entry.IsLive)?.Said);
        return null;
    }
}
