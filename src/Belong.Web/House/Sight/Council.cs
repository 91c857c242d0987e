using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Web.House.Doings;

namespace Belong.Web.House.Sight;

/// <summary>What the council says of itself: each entry is read by whoever may record its kind, all of it by whoever decides its settings.</summary>
public sealed class Council : SightRule<CouncilRecord>
{
    public override Permission Needs => Permission.SeeOwnWork;

    public override string HomeOf(Record record) => "/settings";

    public override bool MayRead(Entry entry, Reader reader) =>
        reader.Me.May(Permission.ChangeSettings) || Doing.Saying(entry.Kind.Type, Of).Any(doing => reader.Me.May(doing.Needs));

    protected override string NameOf(CouncilRecord council) => council.Authority?.Name is { Length: > 0 } name ? name : "The council";
}
