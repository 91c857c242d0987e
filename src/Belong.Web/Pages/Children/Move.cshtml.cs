using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;
using Belong.Web.GovUk;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

[Needs(Permission.MoveChildren)]
public sealed class MoveModel(TheHouse house) : ActPage(house)
{
    [BindProperty, Asks("When did the child move?", Named = "Date of the move")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string Reason { get; set; } = "";

    [BindProperty]
    public NewPlacement Placement { get; set; } = new();

    [BindProperty]
    public string DespiteFreeze { get; set; } = "";

    public IEnumerable<Choice> Areas => Domain.Children.Placement.Areas.Codes.Select(code => new Choice(code.Value, code.Meaning));

    public Placement? Leaving => Child.PlacementOn(Today)?.Fact;

    public IEnumerable<Choice> Reasons => Choices(CodeLists.ReasonForChange);
    public IEnumerable<Choice> Kinds => Choices(CodeLists.Placement);
    public IEnumerable<Choice> Providers => Choices(CodeLists.Provider);
    public IEnumerable<Choice> YesNo => [new("True", "Yes"), new("False", "No")];

    /// <summary>The service's homes and carers with whom children whom the reader may see have lived: no family's own address, and no adopters.</summary>
    public IReadOnlyList<Choice> KnownHomes => Choosing.Known(typeof(Placement).GetProperty(nameof(Domain.Children.Placement.Home))!, said => said is Placement { Code: "U4" or "U5" or "U6" or "K1" or "K2" or "K3" or "H5" or "R1" or "R3" or "S1" });

    public void OnGet() => TakeUpDraft();

    public async Task<IActionResult> OnPostAsync() =>
        await RecordAsync(new MoveChild(Child.Id) { On = On, Reason = Reason, Placement = Placement, DespiteFreeze = DespiteFreeze }, Change, $"Move of {Child.CalledName} saved")
            ? Redirect(Of())
            : Page();

    private IEnumerable<Choice> Choices(CodeList list) => list.InYear(ReportingYear.Of(On ?? Today).Ends).Select(code => new Choice(code.Value, $"{code.Meaning} ({code.Value})"));
}
