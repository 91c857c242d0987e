namespace Belong.Returns.Ssda903.Checking;

/// <summary>
/// Everything the return says of one child: this year's rows, and last year's beside them. It is all that a rule sees,
/// so what is wrong with one child can change nothing for another. A row without an id is a child of its own.
/// </summary>
public sealed class Child(string id, ReturnToCheck from) : RowsOfYear
{
    private bool? twelveMonths;

    public string Id { get; } = id;
    public ReturnToCheck Return { get; } = from;

    /// <summary>The rows of last year's return; empty where there is none.</summary>
    public RowsOfYear Last { get; internal set; } = None;

    /// <inheritdoc cref="TwelveMonths"/>
    public bool LookedAfterTwelveMonths => twelveMonths ??= WasTwelveMonths();

    /// <summary>Unaccompanied this year or last, or in the UASC table of either.</summary>
    public bool IsOrWasUnaccompanied => Header?.Uasc == "1" || Last.Header?.Uasc == "1" || !Uasc.IsEmpty || !Last.Uasc.IsEmpty;

    /// <summary>Of which tables there are too many rows, which are not among the child's.</summary>
    internal IReadOnlyList<SetAside> SetAside { get; set; } = [];

    protected override DateGiven YearEnds => Return.Ends;

    private bool WasTwelveMonths()
    {
        var months = new TwelveMonths(Return.Begins, Return.Ends);
        foreach (var episode in Episodes)
        {
            months.With(episode.Decom, episode.Dec, episode.Rne == "S", episode.Rec == "X1", episode.IsShortBreak);
        }

        return months.Were;
    }
}
