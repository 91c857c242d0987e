using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Web.House;

namespace Belong.Web.Pages.Governance;

/// <summary>Every setting of the council with its value, where it comes from, and each change there has been.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class SettingsModel(TheHouse house) : BelongPage(house)
{
    public ILookup<string, Entry<SettingSaid>> Said => County.Council.Facts<SettingSaid>().ToLookup(entry => entry.Fact.Code, StringComparer.Ordinal);

    /// <summary>What else clocks run by that the council says of itself.</summary>
    public IEnumerable<(string Kind, string Title, string Words, IEnumerable<Entry> Entries)> Kept =>
    [
        ("school-term", "School terms", "Each child’s education plan is looked at once in every term told here.", County.Council.Facts<SchoolTerm>()),
        ("recorded-since", "Recorded here since", "What came before the day is not taken for missing.", County.Council.Facts<RecordedSince>()),
    ];

    public bool MayChange => KnownAt is null && Me.May(Permission.ChangeSettings);

    public void OnGet()
    {
        // The page reads what every reading runs by.
    }
}
