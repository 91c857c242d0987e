using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Papers;
using Belong.Domain.Time;
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
        ("day-off", "Extra bank holidays", $"Bank holidays in England and Wales are known until the end of {BankHolidays.Known.Last.Year}. Add one that was announced later, such as for a state funeral: due dates counted in working days change, and pages as known earlier do not.", County.Council.Facts<DayOff>()),
        ("letterhead", "Letterhead", "How agendas and packs look: colour, font, address, and what the public are told of meetings. The latest counts.", County.Council.Facts<Letterhead>()),
        ("school-term", "School terms", "PEPs are reviewed once in each term listed here.", County.Council.Facts<SchoolTerm>()),
        ("letter-template", "Letter templates", $"Open one to read it. Add your own, or one of the same title as one that comes with Belong to replace it. Filled from the record: {LetterFilled.Names}.", County.Council.Facts<LetterTemplate>()),
        ("recorded-since", "Recorded here since", "Nothing before these dates counts as missing.", County.Council.Facts<RecordedSince>()),
    ];

    public bool MayChange => KnownAt is null && Me.May(Permission.ChangeSettings);

    public void OnGet()
    {
        // The page reads what every reading runs by.
    }
}
