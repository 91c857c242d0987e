using Belong.Domain.Facts;
using Belong.Domain.Papers;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Records;

/// <summary>The documents of a record, the newest first; of one that was replaced the newest version, with the older ones beneath.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class DocumentsModel(TheHouse house) : RecordPage(house)
{
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    /// <summary>How one is added; null where the reader may not.</summary>
    public Doing? Add => KnownAt is null && Doing.Of(typeof(AddDocument), Subject.Kind) is { } add && Me.May(add.Needs) ? add : null;

    public bool Any => !Subject.Facts<Document>().IsEmpty;

    /// <summary>Those that no other replaced, each with the versions before it, the latest first.</summary>
    public IReadOnlyList<(Entry<Document> Newest, IReadOnlyList<Entry<Document>> Before)> Documents { get; private set; } = [];

    protected override IActionResult? Begin() =>
        Sought is { } rule && Doing.Of(typeof(AddDocument), rule.Of) is null ? NotFound() : base.Begin();

    public void OnGet()
    {
        var all = Subject.Facts<Document>().Where(each => MayRead(Subject, each)).ToDictionary(each => each.FactId);
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
