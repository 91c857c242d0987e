using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Domain.Workforce;

namespace Belong.Domain.Papers;

/// <summary>How a chronology first tells an entry of the record: for people outside the council, with names instead of sign-in ids, and without an address that somebody must not know.</summary>
public static class ToldInChronology
{
    /// <summary>Null where the entry is no event: it has no day, or says only how the record is kept or a return was made.</summary>
    public static string? Of(Entry entry, ChildRecord child, County county, DateOnly today) => entry.Said switch
    {
        null or EpisodeAsReturned => null,
        { Happened: null } or { IsOfTheRecord: true } => null,
        Allocation each => $"Social worker: {county.NameOf(each.Worker)}{(each.Team.Length > 0 ? $", {each.Team}" : "")}{Until(each)}",
        ReviewingOfficer each => $"Independent reviewing officer: {county.NameOf(each.Officer)}{Until(each)}",
        Placement each when child.AddressWithheldOn(today).Any() => $"{CodeLists.Placement.Say(each.Code)} (address withheld){Until(each)}",
        var said => said.InFull,
    };

    private static string Until(LastingFact fact) => fact.Until is { } until ? $", until {until.InWords()}" : "";
}
