using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;
using Belong.Returns.Ssda903;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>Records a plain fact of the child: a visit, a plan, a pupil number, the year's health checks.</summary>
/// <remarks>Who may record which kind is said in <see cref="Doings"/>; the page itself needs no more than that the child may be seen.</remarks>
[Needs(Permission.SeeChildren)]
public sealed class RecordFactModel(TheHouse house) : DoingPage(house)
{
    private Fact Blank { get; set; } = default!;

    /// <summary>What the record says already of the same thing, in other facts, stands in the boxes.</summary>
    public bool StartsFromRecord { get; private set; }

    /// <summary>What was recorded last of this kind, for whoever is about to record the next.</summary>
    public Entry? Last => Child.Heads.LastOrDefault(head => head.IsLive && head.Said!.GetType() == Doing.Type);

    public IActionResult OnGet()
    {
        if (RecordFact.Already(Child, Blank) is { } already)
        {
            return Redirect(About(already.FactId, "correct"));
        }

        TakeUpDraft();
        Asking.Start(Blank, Draft, AskedInAddress());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() =>
        Asking.Read(Blank, Form, ModelState) is { } said && await RecordAsync(new RecordFact(Child.Id) { Said = said }, Change, Done) ? Redirect(GoesOn(said)) : Page();

    protected override Doing? Sought(string name) => Doings.Fact(name);

    protected override Asking Ask()
    {
        var year = Ends ?? ReportingYear.Of(Today).Ends;
        Blank = (Fact)Activator.CreateInstance(Doing.Type)! switch
        {
            Identifier id => id with { Scheme = Identifier.Upn },
            HealthOfYear => SaidOfYear(Tables.Oc2, year) ?? new HealthOfYear { Year = year },
            CareLeaverOfYear leaver => leaver with { Year = year },
            var blank => blank,
        };

        // A number's scheme and the year are not asked for: the page is about this number and this year.
        return new([.. Questions.OfFact(Doing.Type).Where(question => question.Name != "Year" && (Blank is not Identifier || question.Name == nameof(Identifier.Value)))], Child, afresh: !StartsFromRecord);
    }

    /// <summary>What the return would say of the child as the record stands, so that recording one answer takes none away.</summary>
    private Fact? SaidOfYear(Table table, int year)
    {
        var row = House.HealthOf(County, year).Check.Made.Of(Child.Id).FirstOrDefault(row => row.Row.Table == table);
        StartsFromRecord = row is not null;
        return row is null ? null : FactOfRow.FactOf(row.Row, year);
    }
}
