using System.Security.Claims;
using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Web.House;

/// <summary>Somebody signed in. The id is what signatures and the access log carry.</summary>
public sealed record Person(string Id, string Name, Role Role, string Team)
{
    public bool May(Permission permission) => Role.May.Contains(permission);

    /// <summary>Who works with children's records sees small numbers; members, and who serves them, see what would be published.</summary>
    public bool SeesSmallNumbers => May(Permission.SeeChildren);

    /// <summary>The ids of those who are away today and for whom they cover: their children are theirs meanwhile.</summary>
    public IReadOnlyList<string> Covers { get; init; } = [];

    public Actor AsActor => new(Id, Name);

    /// <summary>
    /// The one rule of who may see whom. Pages, search, counts, drill-down, exports and history all ask it. Who may not
    /// see a child cannot tell the record from one that does not exist.
    /// </summary>
    /// <param name="child">The record as it is known now: permissions are never as they once were.</param>
    /// <param name="now">The instant at which they ask (UTC): a record that was opened in an emergency is open for a time. Null where nothing is open so.</param>
    /// <param name="tray">The team in whose manager's tray the child is while nobody has the case: blank for every team's, null for none.</param>
    /// <param name="supports">The supervising social worker of the foster household where the child lives; blank for none.</param>
    public bool MaySee(ChildRecord child, DateOnly today, DateTime? now, string? tray = null, string supports = "")
    {
        if (!May(Permission.SeeChildren) || child.Facts<Restriction>().Any(entry => !entry.Fact.MaySee.Contains(Id)) || (child.IsSealed && !May(Permission.SeeSealed))
            || child.Facts<DeclaredInterest>().Any(interest => interest.Fact.Worker == Id && interest.Fact.Span.Covers(today)))
        {
            return false;
        }

        if (now is { } instant && child.Facts<EmergencyAccess>().Any(access => access.Fact.Who == Id && instant - access.Signature.At < EmergencyAccess.Lasts))
        {
            return true;
        }

        if (child.IsUnallocated && Role.Reach is Reach.OwnTeam or Reach.OwnChildren)
        {
            return child.OpenedBy == Id || (Role.Reach == Reach.OwnTeam && tray is not null && (tray.Length == 0 || tray == Team));
        }

        return Role.Reach switch
        {
            Reach.Everybody => true,
            Reach.OwnTeam => child.LastAllocation(today) is { } allocation && allocation.Team.Length > 0 && allocation.Team == Team,
            Reach.OwnHouseholds => supports.Length > 0 && (supports == Id || Covers.Contains(supports)),
            Reach.OwnChildren => child.LastAllocation(today) is { } allocation && (allocation.Worker == Id || Covers.Contains(allocation.Worker)),
            _ => false,
        };
    }

    /// <summary>The person a cookie speaks of; null where it names no role there is.</summary>
    public static Person? Of(ClaimsPrincipal principal) =>
        principal.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && Roles.Of(principal.FindFirstValue(ClaimTypes.Role)) is { } role
            ? new(id, principal.FindFirstValue(ClaimTypes.Name) ?? id, role, principal.FindFirstValue("team") ?? "")
            : null;

    public ClaimsPrincipal AsPrincipal() => new(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, Id), new(ClaimTypes.Name, Name), new(ClaimTypes.Role, Role.Code), new("team", Team)], "Belong"));
}

/// <summary>What permissions turn on, in the record's words.</summary>
public static class Access
{
    extension(ChildRecord child)
    {
        /// <summary>The allocation now or, where none is open, the last there was.</summary>
        public Allocation? LastAllocation(DateOnly today) => (child.AllocationOn(today) ?? child.Facts<Allocation>().MaxBy(entry => entry.Fact.From))?.Fact;

        /// <summary>The team of that allocation, or that there is none.</summary>
        public string TeamInWords(DateOnly today) => child.LastAllocation(today) is { Team.Length: > 0 } allocation ? allocation.Team : "No team";

        /// <summary>Whose work the child is by that allocation, or that the child is nobody's.</summary>
        public string WorkerInWords(DateOnly today) => child.LastAllocation(today) is { Worker.Length: > 0 } allocation ? allocation.Worker : "Nobody";
    }
}

/// <summary>Made-up people to sign in as, in the demo only.</summary>
public static class Personas
{
    public static IReadOnlyList<(Person Person, string Does)> All { get; } =
    [
        (new("w-045", "Asha Lindwick", Roles.SocialWorker, "Harbourside children in care"), "Has a caseload in Harbourside and sees only those children"),
        (new("m-001", "Tobias Fernmead", Roles.TeamManager, "Harbourside children in care"), "Sees the children of the Harbourside team"),
        (new("iro-01", "Marguerite Oakdew", Roles.ReviewingOfficer, ""), "Reviews children’s cases and challenges what goes wrong"),
        (new("rm-01", "Desmond Hazelstead", Roles.ReviewingManager, ""), "Allocates reviewing officers and is responsible for the reviewing service"),
        (new("p-001", "Callum Saltridge", Roles.PlacementOfficer, ""), "Finds homes and records moves"),
        (new("ssw-01", "Beatrix Alderholme", Roles.SupervisingWorker, "Harbourside fostering support"), "Supports foster households and sees the children who live with them"),
        (new("fm-01", "Leopold Brackenside", Roles.FosteringManager, ""), "Responsible for the fostering service and its households"),
        (new("ed-01", "Ottilie Marshgrove", Roles.DutyWorker, ""), "On duty at night and at weekends, for every child"),
        (new("a-001", "Priya Quillgarth", Roles.Analyst, ""), "Responsible for the figures and the returns"),
        (new("ad-01", "Imogen Sorrelgarth", Roles.AreaDirector, ""), "Agrees new review dates, for the area"),
        (new("ad-02", "Rafferty Nettlewick", Roles.SafeguardingDirector, ""), "Agrees new review dates, for safeguarding"),
        (new("d-001", "Helena Yarrowbank", Roles.Director, ""), "Responsible for the service, including sealed records"),
        (new("r-001", "Noel Pebblestead", Roles.RecordsOfficer, ""), "Keeps the records and sees who opened them"),
        (new("ds-01", "Winifred Larkmoor", Roles.DemocraticServices, ""), "Supports the panel: agendas, papers and minutes, including exempt items"),
        (new("c-001", "Rosalind Vetchfield", Roles.Member, ""), "Sits on the panel and reads figures, but cannot open a child’s record"),
        (new("sa-01", "Barnaby Thistlecote", Roles.Administrator, ""), "Keeps posts and sign-in, and cannot open anybody’s record"),
    ];
}
