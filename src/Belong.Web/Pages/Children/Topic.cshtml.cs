using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Microsoft.AspNetCore.Mvc;
using Doings = Belong.Web.House.Doings.Children;

namespace Belong.Web.Pages.Children;

/// <summary>All that is recorded of one side of a child's life, kind by kind, the newest first, each entry to be read whole.</summary>
[Needs(Permission.SeeChildren)]
public class TopicModel(TheHouse house) : ChildPage(house)
{
    /// <summary>The tabs, and the kinds of fact that stand on each.</summary>
    public static ImmutableArray<(string Page, string Title, ImmutableArray<Type> Kinds)> All { get; } =
    [
        ("details", "Details", [typeof(Name), typeof(Birth), typeof(Sex), typeof(Ethnicity), typeof(Language), typeof(Disability), typeof(Identifier), typeof(Unaccompanied), typeof(AgeAssessment), typeof(NationalTransfer), typeof(Motherhood), typeof(PreviousPermanence), typeof(CareLeaverOfYear)]),
        ("people", "People", [typeof(Allocation), typeof(ReviewingOfficer), typeof(Sibling), typeof(SiblingAssessment), typeof(ContactPlan), typeof(ContactSession), typeof(ContactChangeAsked), typeof(AddressWithheld), typeof(OvernightStay), typeof(LifeStoryWork), typeof(LaterLifeLetter)]),
        ("health", "Health", [typeof(Allergies), typeof(MedicalConsent), typeof(HealthAssessment), typeof(DentalCheck), typeof(Immunisations), typeof(StrengthsAndDifficulties), typeof(HealthOfYear), typeof(Concern)]),
        ("education", "Education", [typeof(PersonalEducationPlan)]),
    ];

    public string Title { get; private set; } = "";

    public string Address { get; private set; } = "";

    /// <summary>What stands where nothing of a kind is shown: of brothers and sisters whose records the reader may not open, that there are some.</summary>
    public string NothingOf(FactKind kind) =>
        kind.Type == typeof(Sibling) && Child.Siblings.Any(id => !(County.Child(id) is { } other && MaySee(other)) && MayBeToldOf(id)) ? "On a record that you cannot open." : "Not recorded.";

    /// <summary>Each kind with what is recorded of it, and how more is.</summary>
    public IReadOnlyList<(FactKind Kind, IReadOnlyList<Entry> Entries, Doing? Record)> Kinds { get; private set; } = [];

    /// <summary>The other child that an entry speaks of, where the reader may see them.</summary>
    public ChildRecord? Other(Entry entry) => entry.Said is Sibling sibling && County.Child(entry.Subject == Child.Id ? sibling.Other : entry.Subject) is { } other && MaySee(other) ? other : null;

    /// <summary>An entry in a line; of people who work here, by name.</summary>
    public string LineOf(Entry entry) => entry.Said is { } said ? LineOf(said) : "";

    /// <summary>Which of them is asked for.</summary>
    protected virtual string? Asked => RouteData.Values["topic"] as string;

    /// <summary>How more of a kind is recorded: by its own form, or the act that says it; nothing where it holds once, and is corrected.</summary>
    private Doing? RecordedBy(Type kind) =>
        KnownAt is not null ? null : Doing.Saying(kind, Child.Kind).Where(doing => doing.Group != Doings.Record && Me.May(doing.Needs)).OrderByDescending(doing => doing.Type == kind).FirstOrDefault();

    public virtual IActionResult OnGet()
    {
        if (All.FirstOrDefault(each => each.Page == Asked) is not { Page: not null } topic)
        {
            return NotFound();
        }

        (Title, Address) = (topic.Title, topic.Page);
        Kinds =
        [
            .. topic.Kinds.Select(kind => (
                FactKind.Of(kind),
                (IReadOnlyList<Entry>)[.. Child.Heads.Where(head => head.IsLive && head.Said!.GetType() == kind && MayRead(Child, head) && (kind != typeof(Sibling) || Other(head) is not null)).OrderByDescending(head => head.Said!.Happened?.Day ?? LondonDay.Of(head.Signature.At))],
                RecordedBy(kind))),
        ];
        Showing(Kinds.SelectMany(kind => kind.Entries).Select(Other).OfType<ChildRecord>());
        return Page();
    }
}
