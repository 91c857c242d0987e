using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Measures;

/// <summary>Sets a target, names an owner, comments on a figure, or takes over a figure of others.</summary>
/// <remarks>The owner of a measure may comment on it; the rest is for whoever keeps the measures.</remarks>
[Needs(Permission.SeeFigures)]
public sealed class DoModel(TheHouse house) : BelongPage(house)
{
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    [FromQuery(Name = "period")]
    public string? Named { get; set; }

    /// <summary>What the figure counts, where it stands beside no measure.</summary>
    [BindProperty]
    public string Title { get; set; } = "";

    public Measure? Measure { get; private set; }

    public string Heading { get; private set; } = "";

    public bool AsksTitle => Measure is null;

    public Asking Asking { get; private set; } = default!;

    public string Back => Measure is null ? "/measures" : Blank is CommentOnMeasure ? $"/figures/{Measure.Code}?period={Named}" : $"/measures/{Measure.Code}";

    private Act Blank { get; set; } = default!;

    public void OnGet() => Asking.Start(Blank, Draft, AskedInAddress());

    public async Task<IActionResult> OnPostAsync() =>
        Request.HasFormContentType && Asking.Read(Blank, Request.Form, ModelState) is { } act && await RecordAsync(Whole(act), Change, $"{Heading}: done") ? Redirect(Back) : Page();

    protected override IActionResult? Begin()
    {
        var code = RouteData.Values["code"] as string ?? "";
        Measure = AllMeasures.Find(code);
        var period = Period.Parse(Named)?.Name ?? "";
        Act? asked = (RouteData.Values["what"] as string, Measure) switch
        {
            ("take", null) when code == "others" => new TakeFigure(""),
            ("take", { }) => new TakeFigure(code),
            ("target", { }) => new SetTarget(code),
            ("owner", { }) => new NameOwner(code),
            ("comment", { }) when period.Length > 0 => new CommentOnMeasure(code, period) { Words = County.Council.Facts<MeasureComment>().LastOrDefault(each => each.Fact.Measure == code && each.Fact.Period == period)?.Fact.Words ?? "" },
            _ => null,
        };
        if (asked is null)
        {
            return NotFound();
        }

        if (!Me.May(Permission.KeepMeasures) && !(asked is CommentOnMeasure && County.Council.Facts<MeasureOwner>().Any(owner => owner.Fact.Measure == code && owner.Fact.Who == Me.Id)))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Blank = asked;
        Heading = asked switch
        {
            SetTarget => "Set a target",
            NameOwner => "Name the owner",
            CommentOnMeasure => "Comment on the figure",
            _ => "Add an external figure",
        };
        Asking = new(Questions.OfAct(asked), null, choosing: Choosing);
        return null;
    }

    /// <summary>A figure that stands beside no measure is known by its title.</summary>
    private Act Whole(Act act) => act is TakeFigure taken && Measure is null ? taken with { Measure = Slug(Title), Title = Title } : act;

    private static string Slug(string title) => string.Join('-', new string([.. title.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
