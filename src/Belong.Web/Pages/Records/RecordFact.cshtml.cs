using Belong.Domain.Children;
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

    public string? WrongAlso => ModelState.TryGetValue(nameof(Also), out var state) && state.Errors.Count > 0 ? state.Errors[0].ErrorMessage : null;

    /// <summary>What stands in its place already, perhaps since the form was opened; null where nothing does.</summary>
    public Entry? Meanwhile { get; private set; }

    /// <summary>Brothers and sisters of whom the same may be said at once; none where the kind is said of one record alone.</summary>
    public IReadOnlyList<ChildRecord> Beside { get; private set; } = [];

    /// <summary>Those of them of whom it is said too.</summary>
    [BindProperty]
    public List<Guid> Also { get; set; } = [];

    public IActionResult OnGet()
    {
        if (RecordFact.Already(Subject, Blank) is { } already)
        {
            return Redirect(About(already.FactId, "correct"));
        }

        TakeUpDraft();
        Asking.Start(Blank, Draft, AskedInAddress());
        Also = [.. (Draft.GetValueOrDefault(nameof(Also)) ?? "").Split(',').Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        // Only those whom the form offers: anybody else is not told from one who does not exist.
        var others = Beside.Where(child => Also.Contains(child.Id.Value)).Select(child => child.Id).ToList();
        if (others.Count < Also.Distinct().Count())
        {
            ModelState.AddModelError(nameof(Also), "Select from the children shown");
        }

        if (Asking.Read(Blank, Form, ModelState) is not { } said)
        {
            return Page();
        }

        if (await RecordAsync(new RecordFact(Subject.Id) { Said = said, Also = [.. others], Sure = IsSure }, Change, $"{Said(said)}{(others.Count > 0 ? $", on {NumberWords.Count(others.Count + 1, "record")}" : "")}"))
        {
            return Redirect(GoesOn(said));
        }

        Meanwhile = RecordFact.Already(House.Ledger.County.Find(Subject.Id) ?? Subject, said);
        return Page();
    }

    protected override bool SaysAFact => true;

    protected override Asking Ask()
    {
        Beside = FactKind.Of(Doing.Type).ForSeveral ? Choosing.BrothersAndSisters(Subject) : [];
        Showing(Beside); // they are named on the form
        var blank = (Fact)Activator.CreateInstance(Doing.Type)!;
        (Blank, StartsFromRecord) = Doing.Begins?.Invoke(new(House, County, Subject, Ends ?? ReportingYear.Of(Today).Ends)) ?? (blank, false);
        return new([.. Questions.OfFact(Doing.Type).Where(question => !Doing.NotAsked.Contains(question.Name))], Subject, !StartsFromRecord, Choosing);
    }
}
