using Belong.Domain.Children;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Alerts;

/// <summary>Whom to report missing: found by name, or one of the reader’s own; and who is missing already.</summary>
[Needs(Permission.RecordCare)]
public sealed class MissingModel(TheHouse house) : BelongPage(house)
{
    public static int AtMost => 30;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Children in care who answer to the words or, where there are none, the reader’s own.</summary>
    public IReadOnlyList<ChildRecord> Found { get; private set; } = [];

    public IReadOnlyList<Alerted> Missing { get; private set; } = [];

    public void OnGet()
    {
        var words = Finding.WordsOf(Q);
        var may = Seeing.ChildrenSeen.Where(child => child.IsLookedAfterOn(Day));
        Found = words.Count > 0
            ? [.. may.Select(child => (Child: child, Score: Finding.Score(child, words))).Where(each => each.Score > 0).OrderByDescending(each => each.Score).ThenBy(each => each.Child.CalledName, StringComparer.CurrentCulture).Take(AtMost).Select(each => each.Child)]
            : Me.Role.Reach is Reach.OwnChildren or Reach.OwnTeam ? [.. may.OrderBy(child => child.CalledName, StringComparer.CurrentCulture)]
            : [];
        Missing = [.. AlertsOf(WorkOf.Service).Where(each => each.Alert.EndedBy == typeof(RecordReturn))];
        Showing(Found);
        Showing(Missing.Select(each => each.Record).OfType<ChildRecord>());
    }
}
