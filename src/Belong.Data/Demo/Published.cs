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

    /// <summary>Reviews of 2016-17, and how many were late: 99.1% on time.</summary>
    public const int Reviews = 6081, ReviewsLate = 55;

    /// <summary>Children told of two working days late or more, this year and the one before.</summary>
    public const int LateNotifications = 75, LateNotificationsLastYear = 120;

    /// <summary>Of reviews in the South and East, in how many of a hundred the officer had seen the child since the one before, by quarter.</summary>
    public static ImmutableArray<decimal> SeenBetweenReviews { get; } = [61.9m, 61.6m, 66.5m, 65.1m];

    /// <summary>Of the reviews of each participation code, the shares of children of 5 to 9, 10 to 15, and 16 and over. Of all, 96.3% took part.</summary>
    public static ImmutableArray<(string Code, ImmutableArray<decimal> Shares)> ParticipationByAge { get; } =
    [
        ("PN1", [5.9m, 37.8m, 56.4m]), ("PN2", [28.3m, 30.2m, 41.5m]), ("PN3", [0m, 100m, 0m]), ("PN5", [34.4m, 45.7m, 19.9m]), ("PN6", [39.7m, 42.3m, 18.0m]),
    ];

    /// <summary>In a hundred reviews of children over four.</summary>
    public const decimal ChairedFull = 4.0m, ChairedPart = 11.3m;

    /// <summary>Care plans graded good, requiring improvement, inadequate.</summary>
    public static (int Good, int Improve, int Inadequate) Grades { get; } = (3760, 1373, 293);

    /// <summary>The shares of the year before (61.8, 26.6 and 11.6%) over a number of our own.</summary>
    public static (int Good, int Improve, int Inadequate) GradesLastYear { get; } = (2781, 1197, 522);

    /// <summary>87.4% and 84.2% shared with the child; 89.0% and 81.3% carried out in the child's timeframe.</summary>
    public const int Shared = 4742, SharedLastYear = 3789, InTimeframe = 4829, InTimeframeLastYear = 3659;

    /// <summary>Child-focused practice: good up by 1.8 points, inadequate by 8.4. The shares themselves were not published and are ours.</summary>
    public static (int Good, int Improve, int Inadequate) Focused { get; } = (3353, 1400, 673);
    public static (int Good, int Improve, int Inadequate) FocusedLastYear { get; } = (2700, 1620, 180);

    /// <summary>The survey: a thousand children of our own, in hundredths as published.</summary>
    public const int Asked = 1000, Happy = 41, SeesWorkerRight = 78, SeesWorkerTooFew = 15, KnowComplaints = 83, KnowCouncil = 61, KnowPledge = 56;

    /// <summary>Returns of surveys: care leavers, carers, parents; this year and the one before.</summary>
    public static (int CareLeavers, int Carers, int Parents) Feedback { get; } = (84, 277, 24);
    public static (int CareLeavers, int Carers, int Parents) FeedbackLastYear { get; } = (30, 3, 0);

    public const int Disputes = 532, Issues = 631;

    /// <summary>Issues of disputes by category at levels 1, 2 and 3: the published shares of 631. None went further.</summary>
    public static ImmutableArray<(string Category, ImmutableArray<int> Levels)> IssuesByLevel { get; } =
    [
        ("assessment", [10, 3, 0]), ("care-plan", [137, 52, 17]), ("permanence", [6, 5, 0]), ("placement", [21, 2, 5]), ("safety", [3, 2, 0]), ("health", [6, 2, 2]), ("education", [28, 6, 0]), ("interests", [4, 4, 0]),
        ("contact", [9, 2, 0]), ("visits", [12, 2, 0]), ("direct-work", [0, 2, 0]), ("life-story", [10, 10, 0]), ("later-life-letter", [2, 0, 0]), ("contingency", [3, 5, 0]), ("report-missing", [45, 14, 6]), ("report-quality", [72, 31, 9]),
        ("pledge", [2, 0, 0]), ("other", [50, 24, 6]),
    ];
}
