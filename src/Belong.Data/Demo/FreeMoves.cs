namespace Belong.Data.Demo;

/// <summary>How often a child moves in the years of which no published table says: as often as children of that age do.</summary>
internal sealed class FreeMoves(Life life)
{
    /// <summary>Of a thousand children, how many stay where they are in a year.</summary>
    private const int Still = 760;

    /// <summary>Of a thousand children of each age, how many move three times or more in a year.</summary>
    private static readonly int[] RepeatedByAge = [60, 70, 60, 40, 40, 60, 50, 90, 90, 100, 150, 150, 170, 220, 250, 290, 290, 300];

    private readonly Dictionary<int, int> drawn = [];

    /// <param name="share">How much of the year the child was in care.</param>
    /// <param name="restless">In a hundred, how readily this child moves.</param>
    public int In(int year, double share, int restless)
    {
        var random = life.Random;
        if (!drawn.TryGetValue(year, out var count))
        {
            var age = Math.Clamp(life.AgeOn(new DateOnly(year - 1, 10, 1)), 0, 17);
            var at = random.Next(1000);
            count = at < RepeatedByAge[age] * restless / 100 ? random.Next(3, age > 12 ? 7 : 4) : at < 1000 - (Still * 100 / Math.Max(restless, 1)) ? random.Chance(88) ? 1 : 2 : 0;
            drawn.Add(year, count);
        }

        // The spring of 2017 was as unsettled as the year before it, whose many moves were published.
        var unsettled = year > 2017 ? 1.2 : 1;
        return share > 0.9 ? count : (int)Math.Floor((count * share * unsettled) + random.NextDouble());
    }
}
