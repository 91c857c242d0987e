using Belong.Domain.Alerts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A child in care turns eighteen soon.</summary>
public sealed class EighteenWatch : Watch<ChildRecord>
{
    public static Setting Ahead { get; } = Setting.Number("alert-turning-18", "Alert before a child in care turns 18", 3, "months", "Local: the service decides", most: 24);

    public override string Code => "turning-18";
    public override string Title => "Turning 18";

    protected override IEnumerable<Alert> Look(ChildRecord child, Terms terms) =>
        child.BornOn is { } born && Age.Birthday(born, 18) is var birthday && terms.Today < birthday && birthday <= terms.Today.PlusMonths(terms.Number(Ahead, terms.Today)) && child.IsLookedAfterOn(terms.Today)
            ? [new(Code, "Turning 18", Urgency.Prepare, $"Turns 18 on {birthday.InWords()}, in {NumberWords.Count(birthday.DayNumber - terms.Today.DayNumber, "day")}.", [.. child.Facts<People.Birth>().TakeLast(1)])]
            : [];
}
