using System.Collections.Immutable;

namespace Belong.Data.Demo;

/// <summary>
/// The published numbers the made-up county meets exactly: a county's children in care at 31 March 2017 and those who
/// left in 2016-17. The table of moves counts children with three or more placement moves in that year by age.
/// </summary>
public static class Published
{
    public const int InCare = 1894, Citizens = 1413, Unaccompanied = 481;
    public const int Girls = 645, Boys = 1249;
    public const int White = 1310, Mixed = 87, Asian = 49, Black = 196, Other = 252;
    public const int Aged16And17 = 703;

    /// <summary>Those who left care in the year by reason; the reasons add to 1,277 of 1,339, and the 62 are shown as other.</summary>
    public const int ReturnedToParents = 324, SpecialGuardianship = 54, Adopted = 79, Independent = 121, UnaccompaniedLeft = 699, OtherReasons = 62, Leavers = 1339;

    /// <summary>Unaccompanied children moved to other authorities within the 699.</summary>
    public const int Dispersed = 233;

    /// <summary>For each age, how many children had how many moves: (moves, children).</summary>
    public static ImmutableArray<ImmutableArray<(int Moves, int Children)>> MovesByAge { get; } =
    [
        [(3, 3)],
        [(3, 4)],
        [(3, 2)],
        [(3, 1)],
        [(3, 1), (4, 1)],
        [(3, 2), (4, 1)],
        [(5, 1)],
        [(3, 4), (4, 1)],
        [(3, 2), (4, 1), (6, 1)],
        [(3, 3), (4, 1)],
        [(3, 8), (5, 1), (6, 1)],
        [(3, 5), (6, 1), (9, 1)],
        [(3, 4), (4, 2), (5, 1), (6, 2), (7, 1), (8, 1)],
        [(3, 13), (4, 3), (5, 2), (7, 1)],
        [(3, 4), (4, 6), (5, 4), (6, 1), (7, 2)],
        [(3, 18), (4, 2), (5, 3), (6, 2), (7, 1), (8, 1), (10, 1), (15, 1)],
        [(3, 26), (4, 8), (5, 3), (6, 2), (8, 1), (10, 1)],
        [(3, 40), (4, 17), (5, 9), (6, 4), (7, 2), (9, 1)],
    ];
}
