using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.SubjectAccess;
using Belong.Domain.Workforce;

namespace Belong.Web.House;

/// <summary>
/// Children whose case nobody has been given yet. Whoever opened the record sees it until then, and the manager of the
/// opener's team has it in their tray; a record opened by somebody of no team is in every team manager's.
/// </summary>
public static class Tray
{
    extension(ChildRecord child)
    {
        /// <summary>Nobody was ever given the child's case.</summary>
        public bool IsUnallocated => child.Facts<Allocation>().IsEmpty;

        /// <summary>The id of whoever opened the record; blank where a return did.</summary>
        public string OpenedBy => child.Entries.FirstOrDefault(entry => entry.Subject == child.Id) is { } first && child.Entries.All(entry => entry.Source is null || entry.Signature.Change != first.Signature.Change) ? first.Signature.By : "";
    }

    /// <summary>Those of which somebody opened the record and nobody was given the case.</summary>
    public static IEnumerable<ChildRecord> Unallocated(County county) =>
        county.Gather<ChildRecord, SubjectId>(nameof(Unallocated), child => child.IsUnallocated && !child.IsOnlyAsked && child.OpenedBy.Length > 0 ? [child.Id] : []).All.Select(county.Child).OfType<ChildRecord>();

    /// <summary>The team of whoever opened a record: blank where they have none, null where the service does not know them.</summary>
    public static string? TeamOfOpener(ChildRecord child, County county, bool personas)
    {
        var opener = child.OpenedBy;
        return county.Worker(opener)?.Facts<Employment>().MaxBy(post => post.Fact.From)?.Fact.Team
            ?? (personas ? Personas.All.Select(each => each.Person).FirstOrDefault(person => person.Id == opener)?.Team : null);
    }
}
