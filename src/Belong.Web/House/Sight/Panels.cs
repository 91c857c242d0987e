using Belong.Domain.Panels;

namespace Belong.Web.House.Sight;

/// <summary>All that is recorded of a panel, exempt items too, is seen by whoever serves it; members and others read its own pages.</summary>
public sealed class Panels : SightRule<PanelRecord>
{
    public override Permission Needs => Permission.ServePanels;

    protected override string NameOf(PanelRecord panel) => panel.Title;
}
