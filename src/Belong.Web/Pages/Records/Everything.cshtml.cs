using Belong.Web.House;
using Belong.Web.House.Doings;

namespace Belong.Web.Pages.Records;

/// <summary>Everything the reader may record on the record, one link each.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class EverythingModel(TheHouse house) : RecordPage(house)
{
    public IEnumerable<IGrouping<string, Doing>> Groups => Doing.On(Subject.Kind).Where(doing => Me.May(doing.Needs) && (KnownAt is null)).GroupBy(doing => doing.Group);

    public void OnGet()
    {
        // The page lists what the reader's role may do.
    }
}
