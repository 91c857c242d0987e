using System.Collections.Immutable;
using Belong.Domain.Governance;

namespace Belong.Domain.Reviewing;

/// <summary>The levels of the dispute resolution protocol. Names, roles and days are the council's settings.</summary>
public static class DisputeLevels
{
    public const int Highest = 5;

    /// <summary>From this level on a director answers: the assistant director, the director, the chief executive.</summary>
    public const int OfDirectors = 3;

    private const string Source = "Local protocol: five levels; who sits at each and their days are the council's to say";
    private static readonly (string Role, int Days)[] Ordinary = [("Social worker and team manager", 5), ("Team manager", 5), ("Service manager", 5), ("Assistant director", 5), ("Director of children’s services", 3), ("Chief executive", 2)];

    /// <summary>Who answers at each level, the informal one first.</summary>
    public static ImmutableArray<Setting> Roles { get; } = [.. Ordinary.Select((level, i) => Setting.Words($"dispute-level-{i}-role", $"Who answers a dispute {Name(i)}", level.Role, Source))];

    /// <summary>Working days to answer at each level.</summary>
    public static ImmutableArray<Setting> Days { get; } = [.. Ordinary.Select((level, i) => Setting.Number($"dispute-level-{i}-days", $"Answer to a dispute {Name(i)}", level.Days, "working days", Source))];

    /// <summary>Working days for the whole formal process.</summary>
    public static Setting Whole { get; } = Setting.Number("dispute-days", "A whole dispute, from the first formal level", 20, "working days", "Local protocol: no more than 20 days");

    private static string Name(int level) => level == 0 ? "informally" : $"at level {level}";
}
