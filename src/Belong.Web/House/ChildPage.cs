using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Web.House.Sight;

namespace Belong.Web.House;

/// <summary>A page about one child whom the reader may see. Anybody else is told what they would be of no child at all.</summary>
public abstract class ChildPage(TheHouse house) : RecordPage(house)
{
    public ChildRecord Child => (ChildRecord)Subject;

    /// <summary>Whether the reader may know that a brother or sister is there whose record they may not open: not one whom somebody hid, nor one who was adopted.</summary>
    protected bool MayBeToldOf(SubjectId id) => House.Ledger.County.Child(id) is { IsSealed: false } other && other.Facts<Restriction>().IsEmpty;

    protected sealed override SightRule? Sought => SightRule.For(RecordKind.Of<ChildRecord>());
}
