using Belong.Returns.Ssda903.Export;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Returns;

/// <summary>A page of errors that can be narrowed to the children of a team or a worker, and stays so from link to link.</summary>
public abstract class NarrowedHealthPage(TheHouse house) : HealthPage(house)
{
    [BindProperty(SupportsGet = true)]
    public string? Team { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Worker { get; set; }

    /// <summary>True when the reader narrowed the page.</summary>
    public bool IsNarrowed => Team is { Length: > 0 } || Worker is { Length: > 0 };

    public bool IsShown(ReturnError error) =>
        (Team is not { Length: > 0 } || error.Child.TeamInWords(Day) == Team) && (Worker is not { Length: > 0 } || error.Child.WorkerInWords(Day) == Worker);

    /// <summary>An address of the year that keeps the team and the worker.</summary>
    public string Narrowed(string path) =>
        new[] { ("team", Team), ("worker", Worker) }.Where(each => each.Item2 is { Length: > 0 })
            .Aggregate(Link(path), (address, each) => $"{address}&{each.Item1}={Uri.EscapeDataString(each.Item2!)}");
}
