using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>Records what the return asks for and nothing says yet, such as a pupil number or the year's health checks.</summary>
[Needs(Permission.CorrectFacts)]
public sealed class RecordFactModel(TheHouse house) : ActPage(house)
{
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Ends { get; set; }

    public FactKind Kind { get; private set; } = default!;

    public ImmutableArray<FactField> Fields { get; private set; } = [];

    public Dictionary<string, string> Typed { get; private set; } = [];

    private Fact Blank { get; set; } = default!;

    public void OnGet()
    {
        TakeUpDraft();
        foreach (var field in Fields)
        {
            Typed[field.Name] = ModelState.TryGetValue(field.Name, out var kept) && kept.AttemptedValue is { } typed ? typed
                : field.Property.PropertyType == typeof(DateOnly) ? "" : field.Of(Blank);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Typed = Fields.ToDictionary(field => field.Name, field => field.Typed(Request.Form), StringComparer.Ordinal);
        var (said, problems) = FactForm.Read(Blank, Typed);
        foreach (var problem in problems)
        {
            ModelState.AddModelError(problem.Field, problem.Words);
        }

        return ModelState.IsValid && await RecordAsync(new RecordFact(Child.Id) { Said = said }, Change, $"{Kind.Title} is recorded") ? Redirect(Of(Ends is null ? "" : $"return?year={Ends}")) : Page();
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
        Blank = (Fact)Activator.CreateInstance(found.Type)!;
        Blank = Blank switch
        {
            Domain.People.Identifier id => id with { Scheme = Domain.People.Identifier.Upn },
            HealthOfYear health => health with { Year = Ends ?? Domain.Time.ReportingYear.Of(Today).Ends },
            CareLeaverOfYear leaver => leaver with { Year = Ends ?? Domain.Time.ReportingYear.Of(Today).Ends },
            _ => Blank,
        };
        Fields = FactForm.FieldsOf(found.Type);
        return null;
    }
}
