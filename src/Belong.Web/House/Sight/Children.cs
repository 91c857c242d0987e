using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Fostering;
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
        reader.Me.MaySee(now, reader.Today, reader.Instant, now.IsUnallocated ? Tray.TeamOfOpener(now, reader.Now, reader.HasPersonas) : null, reader.Me.Role.Reach == Reach.OwnHouseholds ? now.HouseholdOn(reader.Now, reader.Today)?.WorkerOn(reader.Today)?.Fact.Worker ?? "" : "");

    /// <summary>
    /// Every child whom somebody may see: all of whom the rule holds, without asking it of the whole county. Asked are those who can be theirs: of whoever reaches
    /// only their own, those that were given to them or their team, whose record they opened, that lie in a tray or live with a household they support; of whoever reaches everybody, those closed to some.
    /// </summary>
    public static IReadOnlyList<ChildRecord> SeenBy(Person me, County county, DateOnly today, Func<ChildRecord, bool> maySee)
    {
        if (!me.May(Permission.SeeChildren) || me.Role.Reach == Reach.Nobody)
        {
            return [];
        }

        if (me.Role.Reach == Reach.Everybody)
        {
            var closed = county.Gather<ChildRecord, SubjectId>("closed to some", child => child.IsSealed || !child.Facts<Restriction>().IsEmpty || !child.Facts<DeclaredInterest>().IsEmpty ? [child.Id] : []).Once("closed to some", static all => all.All.ToHashSet());
            return closed.Count == 0 ? county.Children : [.. county.Children.Where(child => !closed.Contains(child.Id) || maySee(child))];
        }

        var theirs = new ChildrenBy(county, (nameof(SeenBy), today), child =>
        [
            .. child.LastAllocation(today) is { } last ? [new(child.Id, Worker(last.Worker)), new(child.Id, Team(last.Team))] : child.OpenedBy is { Length: > 0 } opener ? (IEnumerable<Held>)[new(child.Id, Worker(opener)), new(child.Id, "")] : [],
            .. child.Facts<EmergencyAccess>().Select(access => new Held(child.Id, Worker(access.Fact.Who))),
        ]);
        IReadOnlyList<string> ids = [.. me.Covers, me.Id];
        var can = ids.Select(Worker).Concat(me.Role.Reach == Reach.OwnTeam ? ["", Team(me.Team)] : []).SelectMany(held => theirs[held]);
        var placed = me.Role.Reach != Reach.OwnHouseholds ? [] : county.Households.Where(household => household.WorkerOn(today) is { } worker && ids.Contains(worker.Fact.Worker)).SelectMany(household => household.PlacedOn(county, today)).Select(stay => stay.Child);
        return [.. can.Concat(placed).Distinct().Where(maySee)];

        static string Worker(string id) => $"worker {id}";
        static string Team(string name) => $"team {name}";
    }

    protected override string NameOf(ChildRecord child) => child.CalledName;

    protected override string LineOf(ChildRecord child, DateOnly day) => string.Join(" · ", new[]
    {
        child.BornOn is { } born && born <= day ? $"{Age.InWords(born, day)}, born {born.InWords()}" : "",
        child.ChildId is { } id ? $"ID {id}" : "",
        child.IsLookedAfterOn(day) && child.PlacementOn(day) is { Fact: var lives } ? lives.InBrief : child.IsLookedAfterOn(day) ? "In care" : "Not in care",
    }.Where(each => each.Length > 0));

    /// <summary>Who asks for a record and how they want to be reached, what was chosen for a copy, and the copy itself are for whoever answers such requests.</summary>
    public override bool MayRead(Entry entry, Reader reader) => entry.Said is not (AccessRequest or AccessExtended or AccessEnded or AccessChoice or CopyChecked or CopyGiven) || reader.Me.May(Permission.KeepRecords);

    public override bool IsCurrent(Record record, DateOnly day) => record is ChildRecord child && child.IsLookedAfterOn(day);

    /// <summary>A reviewing officer's are those they review, anybody else's those allocated to them; a team's are those allocated to it.</summary>
    protected override bool IsOf(WorkOf whose, ChildRecord child, Reader reader) => whose switch
    {
        WorkOf.Team => reader.Me.Team.Length > 0 && child.AllocationOn(reader.Today)?.Fact.Team == reader.Me.Team,
        _ => reader.Me.Role.Scope == Breakdown.Officer ? child.ReviewingOfficerOn(reader.Today)?.Fact.Officer == reader.Me.Id : child.AllocationOn(reader.Today)?.Fact.Worker == reader.Me.Id,
    };
}
