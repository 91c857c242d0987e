using System.Collections.Immutable;
using System.Diagnostics;
using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>
/// What the published tables count of reviews, dealt out to the made-up lives once all are settled, so that each table is
/// met exactly.
/// </summary>
internal sealed class ReviewTables(Random random, IReadOnlyList<Life> lives)
{
    private static readonly ReportingYear LastYear = new(2016), Year = new(2017);

    private readonly HashSet<ToldReview> late = [];
    private ImmutableArray<(string Code, int[] ByBand)> participation;

    public void Deal()
    {
        Officers();
        var days = lives.SelectMany(life => life.Reviews).ToDictionary(review => review, review => review.Day);

        // A share to the tenth is not to be had of every number of reviews: dealt again until it is in all four quarters.
        do
        {
            foreach (var life in lives)
            {
                life.Reviews.RemoveAll(review => review.Kind == "additional");
                life.Reviews.ForEach(review => review.Day = days[review]);
                life.Reviews.Sort((a, b) => a.Day.CompareTo(b.Day));
            }

            Late();
            Additional();
        }
        while (!Enumerable.Range(1, 4).All(quarter => SeenOf(quarter, SouthAndEast(quarter).Count()) is not null));

        Participation();
        Quality(LastYear, Published.GradesLastYear, Published.SharedLastYear, Published.InTimeframeLastYear, Published.FocusedLastYear);
        Quality(Year, Published.Grades, Published.Shared, Published.InTimeframe, Published.Focused);
        Seen();
        Survey();
    }

    /// <summary>Each family an officer of the area, so many children each as their hours allow.</summary>
    private void Officers()
    {
        foreach (var area in lives.GroupBy(life => MadeUpNames.AreaOf(life.District)))
        {
            var hands = Staff.Officers.Where(officer => officer.Area == area.Key).SelectMany(officer => Enumerable.Repeat(officer, officer.FullTime / 50)).ToArray();
            foreach (var (i, family) in area.GroupBy(life => life.Family).OrderBy(family => family.Min(life => life.From)).Index())
            {
                foreach (var life in family)
                {
                    life.Officers = hands[i % hands.Length];
                }
            }
        }
    }

    /// <summary>
    /// Reviews after a move or another change, as many as make the year's reviews the published number, and of such ages that the
    /// published shares of how children took part can be had.
    /// </summary>
    private void Additional()
    {
        var has = new int[4];
        foreach (var review in lives.ReviewsIn(Year))
        {
            has[Band(review.Age)]++;
        }

        (participation, var wanted) = TakingPart.Of(has, Published.Reviews);
        var lacking = wanted.Select((count, band) => count - has[band]).ToArray();
        var moves = lives.SelectMany(life => life.Moved.Where(moved => Year.Span.Covers(moved.AddDays(6)) && Year.Span.Covers(moved.AddDays(24))).Select(moved => (life, moved.AddDays(random.Next(8, 24)).OrBefore()))).ToArray();
        var between = lives.SelectMany(life => life.Reviews.Zip(life.Reviews.Skip(1)).Where(pair => pair.Second.Day.DayNumber - pair.First.Day.DayNumber > 90)
            .Select(pair => (life, pair.First.Day.AddDays(random.Next(35, pair.Second.Day.DayNumber - pair.First.Day.DayNumber - 35)).OrBefore()))).Where(each => Year.Span.Covers(each.Item2)).ToArray();
        random.Shuffle(moves);
        random.Shuffle(between);
        foreach (var (life, day) in moves.Concat(between))
        {
            var band = Band(Age.On(life.Plan.Born, day));
            if (lacking[band] > 0 && day > life.From.AddDays(28) && day < life.Last && !life.MayBeAdopted && life.Reviews.Exists(review => review.Day < day)
                && life.Reviews.TrueForAll(review => Math.Abs(review.Day.DayNumber - day.DayNumber) > 9) && life.Reviews.Find(review => review.Day > day) is var next && (next is null || !late.Contains(next)))
            {
                life.Reviews.Add(new(life, day, day) { Kind = "additional" });
                life.Reviews.Sort((a, b) => a.Day.CompareTo(b.Day));
                lacking[band]--;
            }
        }

        if (lacking.Any(count => count != 0))
        {
            throw new UnreachableException($"More reviews are needed than there are changes to review: {string.Join(", ", lacking)} of {string.Join(", ", has)}");
        }
    }

    private static int Band(int age) => age switch { < 5 => 0, < 10 => 1, < 16 => 2, _ => 3 };

    /// <summary>So many reviews held some days late that the published share was on time. The one after it has room enough.</summary>
    private void Late()
    {
        late.Clear();
        var left = Published.ReviewsLate;
        var reviews = lives.ReviewsIn(Year).Where(review => review.Kind == "subsequent").ToArray();
        random.Shuffle(reviews);
        foreach (var review in reviews)
        {
            var until = review.Due.AddDays(random.Next(2, 9)).OrNext();
            var at = review.Life.Reviews.IndexOf(review);
            var previous = review.Life.Reviews[at - 1];
            var next = at + 1 < review.Life.Reviews.Count ? review.Life.Reviews[at + 1].Day : review.Life.Last;
            if (left > 0 && previous.Kind != "additional" && until.AddDays(12) < next && until <= Year.Until && !review.Life.MayBeAdopted)
            {
                review.Day = until;
                late.Add(review);
                left--;
            }
        }

        if (left > 0)
        {
            throw new UnreachableException("There are too few reviews that can be late");
        }
    }

    /// <summary>Participation codes by age exactly as published; whoever is left gave no views.</summary>
    private void Participation()
    {
        foreach (var review in lives.SelectMany(life => life.Reviews))
        {
            review.Participation = review.Day < Age.Birthday(review.Life.Plan.Born, 4) ? "PN0" : review.Age < 5 ? random.Pick("PN1", "PN6", "PN7") : random.Pick("PN1", "PN1", "PN1", "PN6", "PN6", "PN5", "PN5", "PN2", "PN4", "PN7");
        }

        for (var band = 1; band <= 3; band++)
        {
            var reviews = lives.ReviewsIn(Year).Where(review => Band(review.Age) == band).ToArray();
            random.Shuffle(reviews);
            var at = 0;
            foreach (var (code, byBand) in participation)
            {
                for (var i = 0; i < byBand[band - 1]; i++)
                {
                    reviews[at++].Participation = code;
                }
            }

            for (; at < reviews.Length; at++)
            {
                reviews[at].Participation = at % 3 == 0 ? "PN4" : "PN7";
            }
        }

        var asked = lives.ReviewsIn(Year).Where(review => review.Age >= 5).ToArray();
        var spoke = asked.Where(review => review.Participation == "PN1").ToArray();
        random.Shuffle(spoke);
        var full = (int)Math.Round(asked.Length * Published.ChairedFull / 100, MidpointRounding.AwayFromZero);
        var part = (int)Math.Round(asked.Length * Published.ChairedPart / 100, MidpointRounding.AwayFromZero);
        foreach (var review in asked)
        {
            review.Chaired = "no";
        }

        foreach (var (i, review) in spoke.Index())
        {
            review.Chaired = i < full ? "full" : i < full + part ? "part" : "no";
        }
    }

    private void Quality(ReportingYear year, (int Good, int Improve, int Inadequate) grades, int shared, int inTimeframe, (int Good, int Improve, int Inadequate) focused)
    {
        var graded = lives.ReviewsIn(year).ToArray();
        random.Shuffle(graded);
        graded = graded[..(grades.Good + grades.Improve + grades.Inadequate)];
        Each((review, i) => review.Grade = Of(grades, i));
        random.Shuffle(graded);
        Each((review, i) => review.Shared = i < shared);
        random.Shuffle(graded);
        Each((review, i) => review.InTimeframe = i < inTimeframe);
        random.Shuffle(graded);
        Each((review, i) => review.ChildFocused = Of(focused, i));

        void Each(Action<ToldReview, int> deal)
        {
            for (var i = 0; i < graded.Length; i++)
            {
                deal(graded[i], i);
            }
        }

        static string Of((int Good, int Improve, int Inadequate) counts, int i) => i < counts.Good ? "good" : i < counts.Good + counts.Improve ? "improve" : "inadequate";
    }

    /// <summary>Visits of officers between reviews, by quarter in the South and East as published.</summary>
    private void Seen()
    {
        foreach (var review in lives.SelectMany(life => life.Reviews))
        {
            review.SeenBefore = random.Next(100) < 64;
        }

        for (var quarter = 1; quarter <= 4; quarter++)
        {
            var reviews = SouthAndEast(quarter).ToArray();
            random.Shuffle(reviews);
            reviews = [.. reviews.OrderBy(review => Room(review) < 4)]; // Two reviews on the heels of each other leave no day for a visit between.
            var seen = SeenOf(quarter, reviews.Length);
            for (var i = 0; i < reviews.Length; i++)
            {
                reviews[i].SeenBefore = i < seen;
            }
        }
    }

    private IEnumerable<ToldReview> SouthAndEast(int quarter) =>
        lives.ReviewsIn(Year).Where(review => Year.Quarter(quarter).Covers(review.Day) && MadeUpNames.AreaOf(review.Life.District) == MadeUpNames.SouthAndEast);

    /// <summary>How many of so many reviews give the published share of the quarter; null where no number does.</summary>
    private static int? SeenOf(int quarter, int reviews)
    {
        var share = Published.SeenBetweenReviews[quarter - 1];
        var seen = (int)Math.Round(reviews * share / 100, MidpointRounding.AwayFromZero);
        return Math.Round(100m * seen / reviews, 1, MidpointRounding.AwayFromZero) == share ? seen : null;
    }

    private static int Room(ToldReview review) =>
        review.Day.DayNumber - (review.Life.Reviews.TakeWhile(each => each != review).LastOrDefault()?.Day ?? review.Life.From).DayNumber;

    /// <summary>What a thousand children said in the year, as the published survey has it.</summary>
    private void Survey()
    {
        var asked = lives.ReviewsIn(Year).Where(review => review.Age >= 6 && review.Day > Year.From.AddDays(14) && Room(review) > 4).ToArray();
        random.Shuffle(asked);
        asked = asked[..Published.Asked];
        var order = Enumerable.Range(0, asked.Length).ToArray();
        int[] Shuffled()
        {
            random.Shuffle(order);
            return [.. order];
        }

        var (happy, worker, complaints, council, pledge) = (Shuffled(), Shuffled(), Shuffled(), Shuffled(), Shuffled());
        for (var i = 0; i < asked.Length; i++)
        {
            var sees = worker[i] < Published.SeesWorkerRight * 10 ? "right" : worker[i] < (Published.SeesWorkerRight + Published.SeesWorkerTooFew) * 10 ? "too-few" : "too-many";
            asked[i].Said = (happy[i] < Published.Happy * 10, sees, complaints[i] < Published.KnowComplaints * 10, council[i] < Published.KnowCouncil * 10, pledge[i] < Published.KnowPledge * 10);
        }
    }
}
