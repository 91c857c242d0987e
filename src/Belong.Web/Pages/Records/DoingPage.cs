using System.Collections.Immutable;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Records;

/// <summary>A page on which one of the <see cref="Doing"/> is done. Whoever may not is refused as by the gate, and it is logged.</summary>
public abstract class DoingPage(TheHouse house) : FactPage(house)
{
    public Doing Doing { get; private set; } = default!;

    public Asking Asking { get; private set; } = default!;

    /// <summary>The open duties that doing this would meet, or plans to, so that the page can say why it is asked.</summary>
    public ImmutableArray<Duty> Meets => [.. Subject.OpenDuties(Terms).Where(duty => duty.Rule.Act == (Doing.Type == typeof(PlanReview) ? typeof(RecordReview) : Doing.Type)).OrderBy(duty => duty.By)];

    /// <summary>What it is about: the dispute that is answered, the review whose decisions these are, the note that is added to, in the words in which it was recorded.</summary>
    public IEnumerable<(Entry About, IReadOnlyList<(string Asked, string Answer)> Answers)> WhatItIsAbout =>
        from question in Asking.Questions
        where question.Of is not null
        let about = Guid.TryParse(Asking.Typed.GetValueOrDefault(question.Name, ""), out var id) ? Subject.Head(new FactId(id))
            : Subject.Heads.Where(head => head.IsLive && head.Said!.GetType() == question.Of).Take(2).ToList() is [var only] ? only : null
        where about is { IsLive: true } && MayRead(Subject, about)
        select (about, (IReadOnlyList<(string, string)>)[.. Questions.OfFact(about.Said!.GetType()).Where(asked => asked.Of is null).Select(asked => (asked.Label, asked.From == Chosen.OfWorkers ? NameOf(asked.InPlainWords(about.Said, Subject)) : asked.InPlainWords(about.Said, Subject))).Where(each => each.Item2.Length > 0)]);

    /// <summary>What the record says already of the kinds that this records, the last of each: whoever records the next sees from whom and from when it is, and whether it is still right.</summary>
    public IEnumerable<Entry> SaidBefore => Doing.Makes.Select(kind => Subject.Heads.LastOrDefault(head => head.IsLive && head.Said!.GetType() == kind && MayRead(Subject, head))).OfType<Entry>();

    /// <summary>What is said when it is done.</summary>
    protected string Said(object done) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Doing.DoneAs?.Invoke(done) ?? Doing.Done, Called);

    protected IFormCollection Form => Request.HasFormContentType ? Request.Form : FormCollection.Empty;

    protected override string Home => Doing.Home;

    /// <summary>True where a fact is said, false where another act is done.</summary>
    protected abstract bool SaysAFact { get; }

    /// <summary>What is asked.</summary>
    protected abstract Asking Ask();

    protected override IActionResult? Begin()
    {
        if (Sought is { } rule)
        {
            if (Doing.Named(RouteData.Values["doing"] as string, rule.Of, SaysAFact) is not { } doing)
            {
                return NotFound();
            }

            Doing = doing;
            if (!Me.May(doing.Needs))
            {
                return StatusCode(StatusCodes.Status403Forbidden);
            }
        }

        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        Asking = Ask();
        return null;
    }
}
