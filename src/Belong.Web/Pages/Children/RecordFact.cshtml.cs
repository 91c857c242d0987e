using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;
using Belong.Returns.Ssda903;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>Records what the return asks for and nothing says yet, such as a pupil number or the year's health checks.</summary>
[Needs(Permission.CorrectFacts)]
public sealed class RecordFactModel(TheHouse house) : FactPage(house)
{
    public FactKind Kind { get; private set; } = default!;

    public ImmutableArray<FactField> Fields { get; private set; } = [];

    public Dictionary<string, string> Typed { get; private set; } = [];

    private Fact Blank { get; set; } = default!;

    /// <summary>What the record says already of the same thing, in other facts, stands in the boxes.</summary>
    public bool StartsFromRecord { get; private set; }

    public IActionResult OnGet()
    {
        if (RecordFact.Already(Child, Blank) is { } already)
        {
            return Redirect(About(already.FactId, "correct"));
        }

        TakeUpDraft();
        foreach (var field in Fields)
        {
            Typed[field.Name] = ModelState.TryGetValue(field.Name, out var kept) && kept.AttemptedValue is { } typed ? typed
                : field.Property.PropertyType == typeof(DateOnly) ? "" : field.Of(Blank);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Typed = Fields.ToDictionary(field => field.Name, field => field.Typed(Request.Form), StringComparer.Ordinal);
        var given = FactForm.FieldsOf(Kind.Type).Except(Fields).Select(field => KeyValuePair.Create(field.Name, field.Of(Blank)));
        var (said, problems) = FactForm.Read(Blank, Typed.Concat(given).ToDictionary(StringComparer.Ordinal));
        foreach (var problem in problems)
        {
            ModelState.AddModelError(problem.Field, problem.Words);
        }

        return ModelState.IsValid && await RecordAsync(new RecordFact(Child.Id) { Said = said }, Change, $"{Kind.Title} is recorded") ? Redirect(LeadsBack()) : Page();
    }

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (RecordFact.Kinds.FirstOrDefault(kind => kind.Name == RouteData.Values["kind"] as string) is not { } found)
        {
            return NotFound();
        }

        Kind = found;
        var year = Ends ?? ReportingYear.Of(Today).Ends;
        Blank = (Fact)Activator.CreateInstance(found.Type)! switch
        {
            Identifier id => id with { Scheme = Identifier.Upn },
            HealthOfYear => SaidOfYear(Tables.Oc2, year) ?? new HealthOfYear { Year = year },
            CareLeaverOfYear leaver => leaver with { Year = year },
            var blank => blank,
        };

        // A number's scheme and the year are not asked for: the page is about this number and this year.
        Fields = [.. FactForm.FieldsOf(found.Type).Where(field => field.Name != "Year" && (Blank is not Identifier || field.Name == nameof(Identifier.Value)))];
        return null;
    }

    /// <summary>What the return would say of the child as the record stands, so that recording one answer takes none away.</summary>
    private Fact? SaidOfYear(Table table, int year)
    {
        var row = House.HealthOf(County, year).Check.Made.Of(Child.Id).FirstOrDefault(row => row.Row.Table == table);
        StartsFromRecord = row is not null;
        return row is null ? null : FactOfRow.FactOf(row.Row, year);
    }
}
