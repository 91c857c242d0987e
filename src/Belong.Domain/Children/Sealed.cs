using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>
/// The record was sealed because the child was adopted. A child who left care adopted is sealed by that alone; this says it of one whose
/// order is known before care is recorded to have ended, or who was never in care here.
/// </summary>
[Fact<ChildRecord>("sealed", Title = "Sealed on adoption")]
public sealed record Sealed : Fact
{
    public DateOnly OrderOn { get; init; }

    /// <summary>Where paper that must be kept as it is, letters and cards, lies now.</summary>
    public string Originals { get; init; } = "";

    public override bool IsOfTheRecord => true;
    public override (string Part, DateOnly Day)? Happened => (nameof(OrderOn), OrderOn);
    public override string InWords => $"Sealed: an adoption order was made on {OrderOn.InWords()}{(Originals.Length > 0 ? $". Letters and papers: {Originals}" : "")}";
}

/// <summary>Somebody of those who may opened a sealed record, for a reason that stands in it.</summary>
[Fact<ChildRecord>("sealed-opened", Title = "Sealed record opened")]
public sealed record SealedOpened : Fact
{
    /// <summary>For how long it is open. The service's own measure.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(2);

    public string Who { get; init; } = "";
    public string Reason { get; init; } = "";

    public override IEnumerable<string> WorkersNamed => [Who];
    public override bool IsOfItsActs => true;
    public override string InWords => $"Sealed record opened by {Who}: {Reason}";
}

/// <summary>Seals a record on adoption. What the child is called after has a record of its own, and nothing leads from one to the other.</summary>
public sealed record SealRecord(SubjectId Child) : ActOnChild(Child)
{
    [Asks("When was the adoption order made?", Named = "Date of the order")]
    public DateOnly? OrderOn { get; init; }

    [Asks("Where are the letters, cards and photographs kept that came on paper?", Hint = "They stay as they are. Leave blank if there are none")]
    public string Originals { get; init; } = "";

    [Asks("Have the records of brothers, sisters and others been checked for the new name and home?", Hint = "What stands in this record is sealed with it. Nothing outside it, a contact plan or a document, may lead from the old name to the new")]
    public bool? Checked { get; init; }

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (!child.Facts<Sealed>().IsEmpty)
        {
            problems.Add("", "The record is sealed already");
            return problems;
        }

        var on = Past(child, OrderOn, nameof(OrderOn), "the date of the order", today, problems);
        if (on is { } day && child.Facts<AdoptionOrder>() is [.., var order] && order.Fact.MadeOn != day)
        {
            problems.Add(nameof(OrderOn), $"The record has an adoption order of {order.Fact.MadeOn.InWords()}: correct that first, or enter that date");
        }

        if (on is { } made && child.BornOn is { } born && made < born.AddDays(42))
        {
            problems.Add(nameof(OrderOn), "An order cannot be made before the child is six weeks old: check the date of birth and the order");
        }

        if (child.PeriodsOfCare is [.., { Until: null }])
        {
            problems.Add("", "Record the end of care first: a child who is adopted is no longer looked after");
        }

        if (Checked != true)
        {
            problems.Add(nameof(Checked), Checked is null ? "Select yes or no" : "Check them first: nothing outside the sealed record may lead to the new name or home");
        }

        return problems.Any ? problems : Outcome.Add(
        [
            Statement.Say(child.Id, new Sealed { OrderOn = on!.Value, Originals = Originals.Trim() }),
            .. child.Facts<Allocation>().Where(each => each.Fact.Until is null).Select(each => Statement.End(each, today < each.Fact.From ? each.Fact.From : today)),
        ]);
    }
}

/// <summary>Opens a sealed record for two hours.</summary>
public sealed record OpenSealed(SubjectId Child) : ActOnChild(Child)
{
    private const int ShortestReason = 15;

    [Asks("Why must it be opened?", Hint = "For example: the adopted adult has applied under section 54, and the agency answers", Long = true)]
    public string Reason { get; init; } = "";

    public override string Why => Reason;

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by) =>
        !child.IsSealed ? Outcome.Refuse([new("", "This record is not sealed")])
        : Reason.Trim().Length < ShortestReason ? Outcome.Refuse([new(nameof(Reason), "Enter why it must be opened: who asks, and under what")])
        : Statement.Say(child.Id, new SealedOpened { Who = by.Id, Reason = Reason.Trim() });
}

public static class SealedRecords
{
    extension(ChildRecord child)
    {
        /// <summary>
        /// A child who once left care adopted, or of whom it was said: the record is sealed and stays so, whatever is recorded in it or joined with it
        /// since. A child who comes into care after adoption has a new record.
        /// </summary>
        public bool IsSealed => child.PeriodsOfCare.Any(care => care.ReasonCeased is "E11" or "E12") || !child.Facts<Sealed>().IsEmpty;

        /// <summary>Whether somebody has said why they open it, within the last two hours.</summary>
        public bool IsOpenedBy(string who, DateTime now) => child.Facts<SealedOpened>().Any(each => each.Fact.Who == who && now - each.Signature.At < SealedOpened.Lasts);
    }
}
