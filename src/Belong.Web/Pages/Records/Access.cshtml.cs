using Belong.Data;
using Belong.Web.House;

namespace Belong.Web.Pages.Records;

/// <summary>Who looked at the record, and who tried to.</summary>
[Needs(Permission.SeeAccess)]
public sealed class AccessModel(TheHouse house) : RecordPage(house)
{
    public IReadOnlyList<Looked> Looks { get; private set; } = [];

    public void OnGet() => Looks = House.Log.Of([Subject.Id, .. Subject.Joined]);

    /// <summary>An address as a page's name, without the ids in it: Reviews, minutes.</summary>
    public static string InWords(string address)
    {
        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => !Guid.TryParse(part, out _)).Select(part => part.Replace('-', ' ')).ToList();
        return parts is ["children", ..] && address.Trim('/').Contains('/', StringComparison.Ordinal) ? parts.Count == 1 ? "Now" : string.Join(", ", parts.Skip(1)).InCapital()
            : parts.Count == 0 ? "My work" : string.Join(", ", parts).InCapital();
    }
}
