using System.Collections.Immutable;
using Belong.Domain.Duties;
using Belong.Domain.Reviewing;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reviewing;

/// <summary>One dispute: its issues, the levels it went through, and the clock at each.</summary>
[Needs(Permission.SeeChildren)]
public sealed class DisputeModel(TheHouse house) : ChildPage(house)
{
    public DisputeOfAChild Dispute { get; private set; } = default!;

    public ImmutableArray<Duty> Clocks => [.. Child.Duties<DisputeClock>(Terms).Where(duty => duty.About?.FactId == Dispute.Id)];

    public IEnumerable<Doing> Acts => KnownAt is not null || !Dispute.IsOpen ? []
        : new[] { typeof(AnswerDispute), typeof(EscalateDispute), typeof(ReferToCafcass), typeof(CloseDispute) }.Select(type => Doing.Of(type)!).Where(doing => Me.May(doing.Needs) && !(doing.Type == typeof(AnswerDispute) && Dispute.Now.Fact.AnsweredOn is not null));

    public void OnGet()
    {
        // All is read from the record.
    }

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (Child.Disputes.FirstOrDefault(each => each.Id.Value == IdInAddress("disputeId")) is not { } dispute)
        {
            return NotFound();
        }

        Dispute = dispute;
        return null;
    }
}
