using Belong.Domain.Children;
using Belong.Domain.Time;

namespace Belong.Returns.Ssda903;

/// <summary>An episode in the latest words that a return has for it.</summary>
/// <param name="Year">The return's year.</param>
/// <param name="Row">The row as it was given.</param>
internal sealed record ToldEpisode(int Year, ReturnedRow Row)
{
    /// <summary>
    /// The return of a later year leaves out the child, or what was going on: the episode is known until the day before that year, and
    /// what came then is not. Null where nothing is lost.
    /// </summary>
    public DateOnly? KnownUntil { get; private init; }

    public DateOnly From => Row.Date("DECOM")!.Value;

    public Episode Episode => KnownUntil is { } until
        ? FactsOfEpisodes.EpisodeOf(Row) with { Until = until, ReasonCeased = "", ReasonForChange = "" }
        : FactsOfEpisodes.EpisodeOf(Row);

    /// <summary>Going on when the day came, as far as the return knew.</summary>
    public bool GoesOnAt(DateOnly day) => KnownUntil is null && !(Row.Date("DEC") < day);

    /// <summary>Not known any more from the first day of a year; null where it began no earlier.</summary>
    public ToldEpisode? LostFrom(DateOnly day) => From < day ? this with { KnownUntil = day.PlusDays(-1) } : null;

    /// <summary>What is doubted of it.</summary>
    public string? Doubt => KnownUntil is { } until ? $"The {new ReportingYear(until.Year + 1)} return does not have the child: what happened after {until.InWords()} is not known" : null;
}
