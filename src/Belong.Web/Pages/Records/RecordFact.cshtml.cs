using Belong.Domain.Facts;
using Belong.Domain.Time;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Records;

/// <summary>Records a plain fact of a record: a visit, a plan, a meeting, somebody's leave.</summary>
/// <remarks>Who may record which kind is said in <see cref="Doing"/>; the page itself needs no more than that the record may be seen.</remarks>
[Needs(Permission.SeeOwnWork)]
public sealed class RecordFactModel(TheHouse house) : DoingPage(house)
{
    private Fact Blank { get; set; } = default!;

    /// <summary>What the record says already of the same thing, in other facts, stands in the boxes.</summary>
    public bool StartsFromRecord { get; private set; }

    /// <summary>What was recorded last of this kind, for whoever is about to record the next.</summary>
    public Entry? Last => Subject.Heads.LastOrDefault(head => head.IsLive && head.Said!.GetType() == Doing.Type);

    public IActionResult OnGet()
    {
        if (RecordFact.Already(Subject, Blank) is { } already)
        {
            return Redirect(About(already.FactId, "correct"));
        }

        TakeUpDraft();
        Asking.Start(Blank, Draft, AskedInAddress());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() =>
        Asking.Read(Blank, Form, ModelState) is { } said && await RecordAsync(new RecordFact(Subject.Id) { Said = said, Sure = IsSure }, Change, Said(said)) ? Redirect(GoesOn(said)) : Page();

    protected override bool SaysAFact => true;

    protected override Asking Ask()
    {
        var blank = (Fact)Activator.CreateInstance(Doing.Type)!;
        (Blank, StartsFromRecord) = Doing.Begins?.Invoke(new(House, County, Subject, Ends ?? ReportingYear.Of(Today).Ends)) ?? (blank, false);
        return new([.. Questions.OfFact(Doing.Type).Where(question => !Doing.NotAsked.Contains(question.Name))], Subject, !StartsFromRecord, Choosing);
    }
}
