using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Reviewing;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>A page on which one of the <see cref="Doings"/> is done. Whoever may not is refused as by the gate, and it is logged.</summary>
public abstract class DoingPage(TheHouse house) : FactPage(house)
{
    public Doing Doing { get; private set; } = default!;

    public Asking Asking { get; private set; } = default!;

    /// <summary>The open duties that doing this would meet, or plans to, so that the page can say why it is asked.</summary>
    public ImmutableArray<Duty> Meets => [.. Child.OpenDuties(Terms).Where(duty => duty.Rule.Act == (Doing.Type == typeof(PlanReview) ? typeof(RecordReview) : Doing.Type)).OrderBy(duty => duty.By)];

    /// <summary>What is said when it is done.</summary>
    protected string Done => string.Format(System.Globalization.CultureInfo.InvariantCulture, Doing.Done, Child.CalledName);

    protected IFormCollection Form => Request.HasFormContentType ? Request.Form : FormCollection.Empty;

    /// <summary>What the address names, or null where there is no such thing.</summary>
    protected abstract Doing? Sought(string name);

    /// <summary>What is asked.</summary>
    protected abstract Asking Ask();

    protected override IActionResult? Begin()
    {
        if (Sought(RouteData.Values["doing"] as string ?? "") is not { } doing)
        {
            return NotFound();
        }

        Doing = doing;
        if (!Me.May(doing.Needs))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        Asking = Ask();
        return null;
    }
}
