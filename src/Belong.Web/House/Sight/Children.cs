using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Reviewing;
using Belong.Domain.SubjectAccess;
using Belong.Domain.Time;
using Belong.Performance;

namespace Belong.Web.House.Sight;

/// <summary>Who may see a child’s record: the one rule is the person’s.</summary>
public sealed class Children : SightRule<ChildRecord>
{
    public override Permission Needs => Permission.SeeChildren;

    public override string Bar => "_Identity";

    protected override bool MaySee(ChildRecord now, Reader reader) =>
        reader.Me.MaySee(now, reader.Today, reader.Instant, now.IsUnallocated ? Tray.TeamOfOpener(now, reader.Now, reader.HasPersonas) : null);

    protected override string NameOf(ChildRecord child) => child.CalledName;

    protected override string LineOf(ChildRecord child, DateOnly day) => string.Join(" · ", new[]
    {
        child.BornOn is { } born && born <= day ? $"{Age.InWords(born, day)}, born {born.InWords()}" : "",
        child.ChildId is { } id ? $"ID {id}" : "",
        child.IsLookedAfterOn(day) && child.PlacementOn(day) is { Fact: var lives } ? lives.InBrief : child.IsLookedAfterOn(day) ? "In care" : "Not in care",
    }.Where(each => each.Length > 0));

    /// <summary>What was chosen for a copy of the record, and the copy itself, are for whoever answers such requests: they hold what others may not read together.</summary>
    public override bool MayRead(Domain.Facts.Entry entry, Reader reader) => entry.Said is not (AccessChoice or CopyChecked or CopyGiven) || reader.Me.May(Permission.KeepRecords);

    public override bool IsCurrent(Domain.Facts.Record record, DateOnly day) => record is ChildRecord child && child.IsLookedAfterOn(day);

    /// <summary>A reviewing officer's are those they review, anybody else's those allocated to them; a team's are those allocated to it.</summary>
    protected override bool IsOf(WorkOf whose, ChildRecord child, Reader reader) => whose switch
    {
        WorkOf.Team => reader.Me.Team.Length > 0 && child.AllocationOn(reader.Today)?.Fact.Team == reader.Me.Team,
        _ => reader.Me.Role.Scope == Breakdown.Officer ? child.ReviewingOfficerOn(reader.Today)?.Fact.Officer == reader.Me.Id : child.AllocationOn(reader.Today)?.Fact.Worker == reader.Me.Id,
    };
}
