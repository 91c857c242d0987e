using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Web.House.Sight;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.House;

/// <summary>
/// A page about one record, of whatever kind, under /{many}/{id}. Who may not see it is told what they would be of no record at all.
/// </summary>
public abstract class RecordPage(TheHouse house) : BelongPage(house)
{
    private IReadOnlyList<ChildRecord>? beside;

    public Record Subject { get; private set; } = default!;

    /// <summary>The rule of its kind.</summary>
    public SightRule Sight { get; private set; } = default!;

    public override bool LooksBack => true;

    /// <summary>What the record is called.</summary>
    public string Called => Sight.NameOf(Subject);

    /// <summary>Whether the reader may be told who looked at it.</summary>
    public bool TellsWhoLooked => Sight.TellsWhoLooked(Reader);

    /// <summary>The address of the record or of a page of it.</summary>
    public string Of(string page = "") => Go(page.Length == 0 ? Sight.HomeOf(Subject) : $"/{Subject.Kind.Many}/{Subject.Id}/{page}");

    /// <summary>The page on which a fact of the record is read whole.</summary>
    public string FactAt(FactId fact, string page = "") => Of($"facts/{fact}{(page.Length > 0 ? $"/{page}" : "")}");

    /// <summary>The same thing as it was said, at once with this, of brothers and sisters whom the reader may see.</summary>
    public IReadOnlyList<(Record Record, Entry Entry)> AlsoOn(Entry head)
    {
        if (!head.Kind.ForSeveral || Subject.Line(head.FactId).FirstOrDefault() is not { } first)
        {
            return [];
        }

        var also =
            (from other in beside ??= Choosing.BrothersAndSisters(Subject)
             from entry in other.Entries.Where(each => each.Signature.Change == first.Signature.Change && each.Kind == head.Kind && each.Did == Did.Said)
             where other.Head(entry.FactId) is { IsLive: true } there && MayRead(other, there)
             select ((Record)other, entry)).ToList();
        Showing(also.Select(each => each.Item1)); // they are named on the page
        return also;
    }

    /// <inheritdoc cref="Seeing.AsMayDo" />
    protected TAct AsReaderMay<TAct>(TAct act)
        where TAct : Act => Seeing.AsMayDo(act);

    /// <inheritdoc cref="Seeing.IsHidden" />
    protected bool IsHidden(FactId fact) => Seeing.IsHidden(Subject, fact);

    /// <summary>The fact in the address, of one kind and as it holds; null where the record has no such, or the reader may not read it.</summary>
    protected Entry<TFact>? FactInAddress<TFact>()
        where TFact : Fact => Subject.Head(new FactId(IdInAddress("factId"))) is Entry<TFact> { IsLive: true } found && MayRead(Subject, found) ? found : null;

    /// <summary>True of the page that asks why a sealed record must be opened: every other page of one waits for the answer.</summary>
    protected virtual bool OpensSealed => false;

    /// <summary>The kind of record in the address; null where the address names none.</summary>
    protected virtual SightRule? Sought => SightRule.Under(RouteData.Values["many"] as string);

    /// <summary>Of a record that the reader may see, an address that leads nowhere keeps nothing from them.</summary>
    protected override bool IsRefused(IActionResult answer) => Subject is null || answer is not (NotFoundResult or RedirectResult);

    protected override IActionResult? Begin()
    {
        if (Sought is not { } rule)
        {
            return NotFound();
        }

        // The record is the address's, whatever a form says.
        var id = new SubjectId(IdInAddress("id"));
        Showing(id);
        if (!Me.May(rule.Needs))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (Seeing.Find(rule, id) is not { } subject)
        {
            return NotFound();
        }

        (Subject, Sight) = (subject, rule);
        Showing(subject.Id);
        return !OpensSealed && Seeing.IsSealedTo(subject) ? Redirect($"/children/{subject.Id}/sealed{(HttpMethods.IsGet(Request.Method) ? $"?back={Uri.EscapeDataString($"{Request.Path}{Request.QueryString}")}" : "")}") : null;
    }
}
