using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>Where an item's paper stands in the pack: its number on the agenda and the pages it has.</summary>
/// <param name="Number">The number on the agenda, such as 7 or, come late, 7a.</param>
/// <param name="Pages">The labels of its pages in order: 12, 13; come late, 13a, 13b.</param>
/// <param name="File">The name under which its paper is kept page by page, as it was sent out; blank where it has none.</param>
public sealed record ItemPages(FactId Item, string Number, IReadOnlyList<string> Pages, string File = "");

/// <summary>
/// An agenda was published, or a late paper joined it. Numbers once given hold: what comes late is lettered, so that whoever
/// wrote "page 12" in a note still finds it.
/// </summary>
[Fact<PanelRecord>("agenda-published", Title = "Agenda published")]
public sealed record AgendaPublished : Fact
{
    public FactId Meeting { get; init; }
    public DateOnly On { get; init; }

    /// <summary>Every paper begins on a right-hand page, a blank one before it where needed.</summary>
    public bool DoubleSided { get; init; }

    /// <summary>The pages of the agenda itself.</summary>
    public IReadOnlyList<string> Front { get; init; } = [];
    /// <summary>The name under which the cover and what stands before the agenda are kept, as they were sent out; blank where they were not.</summary>
    public string FrontFile { get; init; } = "";
    public IReadOnlyList<ItemPages> Items { get; init; } = [];

    /// <summary>Why it was published with fewer than five clear days, where it was.</summary>
    public string Short { get; init; } = "";

    public override bool IsOfTheRecord => true;
    public override string InWords => $"Agenda published on {On.InWords()}, {Items.Count} items{(Short.Length > 0 ? $", at short notice: {Short}" : "")}";
}
