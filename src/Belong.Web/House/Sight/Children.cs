using Belong.Domain.Children;

namespace Belong.Web.House.Sight;

/// <summary>Who may see a child’s record: the one rule is the person’s.</summary>
public sealed class Children : SightRule<ChildRecord>
{
    public override Permission Needs => Permission.SeeChildren;

    public override string Bar => "_Identity";

    protected override bool MaySee(ChildRecord now, Reader reader) =>
        reader.Me.MaySee(now, reader.Today, now.IsUnallocated ? Tray.TeamOfOpener(now, reader.Now, reader.HasPersonas) : null);

    protected override string NameOf(ChildRecord child) => child.CalledName;
}
