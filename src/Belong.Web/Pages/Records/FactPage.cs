using System.Reflection;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Records;

/// <summary>A page that records or puts right one fact. Where an error of a return led there, the way leads back to the child's errors.</summary>
public abstract class FactPage(TheHouse house) : RecordPage(house)
{
    /// <summary>The form's own id: sent twice, it is written once.</summary>
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    /// <summary>The page of the record from which this one was opened, to which the way leads back.</summary>
    [FromQuery(Name = "from")]
    public string? From { get; set; }

    /// <summary>What is recorded is recorded today.</summary>
    public override bool LooksBack => false;

    protected override bool KeepsDrafts => true;

    /// <summary>Called by the page while somebody types, and by the button that saves for later.</summary>
    public IActionResult OnPostDraft() => KeepFor(Of());

    /// <summary>The collection year of the return whose error led here; null where none did.</summary>
    [FromQuery(Name = "year")]
    public int? Ends { get; set; }

    protected override IActionResult? Begin() => Ends is null or (>= 2000 and <= 2100) ? base.Begin() : NotFound();

    /// <summary>Back where it was come from within the record; else to the errors of the return that led here, the page of its own that the thing done has, or a page of the record.</summary>
    public string LeadsBack(string page = "") =>
        From is { Length: > 0 and < 200 } from && from.StartsWith($"/{Subject.Kind.Many}/{Subject.Id}", StringComparison.Ordinal) && from.AsSpan(1).IndexOfAny(":\\") < 0 && !from.Contains("//", StringComparison.Ordinal) ? from
        : Ends is not null ? Of($"return?year={Ends}")
        : Home.Length > 0 ? Home
        : Of(page);

    /// <summary>Where what is done here is shown, where that is no page of the record.</summary>
    protected virtual string Home => "";

    /// <summary>Where it goes on from what was done: to the review it was done for, where it names one.</summary>
    protected string GoesOn(object done) =>
        Ends is null && Array.Find(done.GetType().GetProperties(), part => part.GetCustomAttribute<AsksAttribute>()?.Of is { } of && (of == typeof(PlannedReview) || of == typeof(Review)))?.GetValue(done) is FactId review && review != default
            ? Of($"reviews/{review}")
            : LeadsBack();

    /// <summary>What the address carries on from page to page: the return and the way back.</summary>
    private string Carried => (Ends, From) switch
    {
        (null, null or "") => "",
        ({ } year, _) => $"?year={year}",
        (_, { } from) => $"?from={Uri.EscapeDataString(from)}",
    };

    /// <summary>A page about a fact of the record, from which the way leads back likewise.</summary>
    public string About(FactId fact, string act) => Of($"facts/{fact}{(act.Length > 0 ? $"/{act}" : "")}{Carried}");
}

/// <summary>A page about a fact that is recorded; not found where it is not, or is changed by acts of its own.</summary>
public abstract class RecordedFactPage(TheHouse house) : FactPage(house)
{
    public Entry Head { get; private set; } = default!;

    protected override string Home => Doing.Of(Head.Kind.Type)?.Home ?? "";

    /// <summary>Without which nobody puts right what stands on such a record, whichever it is; null where the fact alone decides.</summary>
    protected virtual Permission? NeedsAlways => Sought is { } rule ? Doing.Lists.FirstOrDefault(list => list.Of == rule.Of)?.ToCorrect : null;

    protected override IActionResult? Begin()
    {
        if (NeedsAlways is { } needs && !Me.May(needs))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        var found = Subject.Head(new FactId(IdInAddress("factId")));
        if (found is { Did: Did.Retracted } && MayRead(Subject, found) && !IsHidden(found.FactId))
        {
            // Withdrawn since the form was opened: its page says by whom and why; what was typed is kept among the drafts.
            if (Request.HasFormContentType)
            {
                Keep();
            }

            TempData["NotDone"] = HttpMethods.IsPost(Request.Method) ? $"Nothing was saved: the {found.Kind.Title.ToLowerInvariant()} was withdrawn meanwhile by {NameOf(found.Signature.By)}" : null;
            return Redirect(FactAt(found.FactId));
        }

        if (found is not { IsLive: true, Said.IsOfItsActs: false } head)
        {
            return NotFound();
        }

        Head = head;
        return May(head) && MayRead(Subject, head) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }

    /// <summary>Whether the reader may do here what the page is for.</summary>
    protected virtual bool May(Entry fact) => Doing.MayCorrect(Me, Subject, fact);
}
