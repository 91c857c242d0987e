using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.SubjectAccess;
using Belong.Web.House;
using Belong.Web.Papers;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.SubjectAccess;

/// <summary>A page on which a request for a record is answered: the request in the address, or the only one that waits.</summary>
public abstract class RequestPage(TheHouse house) : ChildPage(house)
{
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    [FromQuery(Name = "Request")]
    public Guid? Asked { get; set; }

    public override bool LooksBack => false;

    public Entry<AccessRequest> For { get; private set; } = default!;

    public CopyOfRecord Copy { get; private set; } = default!;

    /// <summary>True while it can still be worked on.</summary>
    public bool IsOpen => Child.OpenRequest(For.FactId) is not null;

    /// <summary>The address of a page of the request.</summary>
    public string At(string page = "", string query = "") => $"/children/{Child.Id}/copy{(page.Length > 0 ? $"/{page}" : "")}?Request={For.FactId}{(query.Length > 0 ? $"&{query}" : "")}";

    /// <summary>An entry in the words in which a copy prints it.</summary>
    public string TextOf(Entry entry, Record record) => CopyPaper.TextOf(entry, record, NameOf);

    /// <summary>Entries that are given, in which words still stand that were taken out of others.</summary>
    public ImmutableArray<(Record Record, CopyItem Item, ImmutableArray<string> Words)> StillSaid()
    {
        var taken = Copy.TakenOut.ToList();
        if (Redaction.Finder(taken) is not { } any)
        {
            return [];
        }

        return
        [
            .. Copy.Items.Select(item => (Record: (Record)Child, Item: item)).Concat(FromOthers).Select(each => (each.Record, each.Item, Text: TextOf(each.Item.Entry, each.Record)))
                .Where(each => any.IsMatch(each.Text)).Select(each => (each.Record, each.Item, Words: CopyOfRecord.StillSaid(each.Text, each.Item.Choice, taken))).Where(each => !each.Words.IsEmpty),
        ];
    }

    /// <summary>Entries of other records that somebody chose something of, and that the reader may see.</summary>
    protected IEnumerable<(Record Record, CopyItem Item)> FromOthers =>
        Copy.FromOthers.Select(each => (Record: County.Find(each.On), each.Entry, each.Choice)).Where(each => each.Record is not null && MaySee(each.Record) && !Seeing.IsSealedTo(each.Record))
            .Select(each => (Record: each.Record!, Entry: each.Record!.Entries.FirstOrDefault(entry => entry.Id == each.Entry && entry.IsLive), each.Choice)).Where(each => each.Entry is not null)
            .Select(each => (each.Record, new CopyItem(each.Entry!, CopyOfRecord.DayOf(each.Entry!), false, each.Choice)));

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        var requests = Child.Facts<AccessRequest>();
        if ((Asked is { } id ? requests.FirstOrDefault(each => each.FactId.Value == id) : requests.LastOrDefault(each => Child.OpenRequest(each.FactId) is not null) ?? requests.LastOrDefault()) is not { } request)
        {
            return NotFound();
        }

        (For, Copy) = (request, CopyOfRecord.Of(Child, request));
        return null;
    }

    /// <summary>Reads the request anew after something was recorded.</summary>
    protected void Again()
    {
        if (County.Child(Child.Id) is { } now && now.Facts<AccessRequest>().FirstOrDefault(each => each.FactId == For.FactId) is { } request)
        {
            (For, Copy) = (request, CopyOfRecord.Of(now, request));
        }
    }
}
