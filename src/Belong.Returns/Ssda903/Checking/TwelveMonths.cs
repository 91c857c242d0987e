namespace Belong.Returns.Ssda903.Checking;

/// <summary>
/// Looked after continuously for the twelve months to 31 March: in care at some time in the year, and in none of its
/// episodes did a period of care begin after the first day or end before the last, nor was it a short break. The same for
/// the rows a return has and for those the record would make.
/// </summary>
internal struct TwelveMonths(DateGiven begins, DateGiven ends)
{
    private bool any, broken;

    public readonly bool Were => any && !broken;

    /// <summary>Takes one episode in, in any order.</summary>
    /// <param name="started">RNE is S: care began with it.</param>
    /// <param name="goesOn">REC is X1: another episode follows.</param>
    public void With(DateGiven from, DateGiven until, bool started, bool goesOn, bool shortBreak)
    {
        var inYear = from <= ends && (until.IsBlank || until >= begins);
        any |= inYear;
        broken |= (inYear && shortBreak) || (started && from > begins && from <= ends) || (!goesOn && until >= begins && until < ends);
    }
}
