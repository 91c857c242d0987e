using Belong.Domain.Facts;
using Belong.Domain.Planning;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>The documents of a child, the newest first; of one that was replaced the newest version, with the older ones beneath.</summary>
[Needs(Permission.SeeChildren)]
public sealed class DocumentsModel(TheHouse house) : ChildPage(house)
{
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    public bool Any => !Child.Facts<Document>().IsEmpty;

    /// <summary>Those that no other replaced, each with the versions before it, the latest first.</summary>
    public IReadOnlyList<(Entry<Document> Newest, IReadOnlyList<Entry<Document>> Before)> Documents { get; private set; } = [];

    public void OnGet()
    {
        var all = Child.Facts<Document>().Where(each => MayRead(Child, each)).ToDictionary(each => each.FactId);
        var replaced = all.Values.Select(each => each.Fact.Replaces).OfType<FactId>().ToHashSet();

        // Two that were corrected to replace each other would have no newest: each then stands by itself.
        replaced.RemoveWhere(id => InARound(id));
        Documents =
        [
            .. all.Values.Where(each => !replaced.Contains(each.FactId) && (string.IsNullOrEmpty(Kind) || each.Fact.Kind == Kind)).OrderByDescending(each => (each.Fact.On, each.Signature.Seq))
                .Select(each => (each, (IReadOnlyList<Entry<Document>>)[.. Before(each)])),
        ];

        bool InARound(FactId id)
        {
            var seen = new HashSet<FactId>();
            for (FactId? at = id; at is { } next && all.TryGetValue(next, out var document); at = document.Fact.Replaces)
            {
                if (!seen.Add(next))
                {
                    return true;
                }
            }

            return false;
        }

        IEnumerable<Entry<Document>> Before(Entry<Document> newest)
        {
            var seen = new HashSet<FactId> { newest.FactId };
            while (newest.Fact.Replaces is { } old && seen.Add(old) && all.TryGetValue(old, out var before))
            {
                yield return newest = before;
            }
        }
    }
}
