using Belong.Web.House;
using Belong.Web.House.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.SignIn;

/// <summary>A form that was sent after its session had timed out: read again, and sent or thrown away.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class KeptModel(TheHouse house) : BelongPage(house)
{
    public KeptForm Form { get; private set; } = new("/", []);

    /// <summary>What a person typed, without what forms keep for themselves.</summary>
    public IEnumerable<(string Field, string Typed)> Shown => Form.Fields.Where(each => each.Value.Trim().Length > 0 && !Guid.TryParse(each.Value, out _) && each.Value is not ("true" or "false")).Select(each => (Spoken(each.Key), each.Value));

    public IActionResult OnGet() => Page();

    public IActionResult OnPostDrop()
    {
        KeptForm.Drop(House.Drafts, Me.Id);
        return Redirect("/");
    }

    protected override bool IsRefused(IActionResult answer) => false;

    protected override IActionResult? Begin()
    {
        if (KeptForm.Of(House.Drafts, Me.Id) is not { } form)
        {
            return Redirect("/");
        }

        Form = form;
        return null;
    }

    /// <summary>A field's own name with its words apart: <i>HandOver</i> as <i>Hand over</i>.</summary>
    private static string Spoken(string name) => string.Concat(name.Replace('.', ' ').Select((letter, at) => at > 0 && char.IsUpper(letter) && char.IsLower(name[at - 1]) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}
