using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Web.House;

namespace Belong.Web.Pages.Governance;

/// <summary>Every setting of the council with its value, where it comes from, and each change there has been.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class SettingsModel(TheHouse house) : BelongPage(house)
{
    public ILookup<string, Entry<SettingSaid>> Said => County.Council.Facts<SettingSaid>().ToLookup(entry => entry.Fact.Code, StringComparer.Ordinal);

    public bool MayChange => KnownAt is null && Me.May(Permission.ChangeSettings);

    public void OnGet()
    {
        // The page reads what every reading runs by.
    }
}
