using System.Collections.Immutable;

namespace Belong.Performance;

/// <summary>
/// Finds measures by the words that people of the service use: each word asked for, or what it stands for, is in the title, the definition, the code or the name of a group. Letters large and small are one.
/// </summary>
public static class MeasureSearch
{
    /// <summary>What the service's short words and other words stand for, as measures write it; any of several ways.</summary>
    private static readonly ImmutableDictionary<string, string[]> StandsFor = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase)
    {
        ["LAC"] = ["children in care", "looked after"],
        ["CLA"] = ["children in care", "looked after"],
        ["CIC"] = ["children in care", "looked after"],
        ["NEET"] = ["education", "training"],
        ["EET"] = ["education", "training"],
        ["IFA"] = ["own carers", "provider", "private"],
        ["agency"] = ["own carers", "provider", "private"],
        ["in-house"] = ["own carers", "own provision"],
        ["stability"] = ["same placement", "three or more placements", "moved placement"],
        ["moves"] = ["moved placement", "three or more placements"],
        ["distance"] = ["20 miles"],
        ["UASC"] = ["unaccompanied"],
        ["asylum"] = ["unaccompanied"],
        ["IHA"] = ["health assessment", "health was assessed"],
        ["RHA"] = ["health assessment", "health was assessed"],
        ["dentist"] = ["teeth", "dental"],
        ["jabs"] = ["immunis"],
        ["vaccinations"] = ["immunis"],
        ["SDQ"] = ["strengths and difficulties"],
        ["PEP"] = ["education plan", "personal education"],
        ["SGO"] = ["special guardian"],
        ["IRO"] = ["reviewing officer", "review"],
        ["caseload"] = ["reviewing officer had", "children for each", "full-time"],
        ["escalation"] = ["dispute"],
        ["absconded"] = ["missing", "away"],
        ["RHI"] = ["return", "missing"],
        ["YOT"] = ["youth justice"],
        ["YOS"] = ["youth justice"],
        ["offending"] = ["youth justice"],
        ["18+"] = ["care leaver"],
        ["leavers"] = ["ceased", "care leaver", "left care"],
        ["entries"] = ["started to be looked after"],
        ["entrants"] = ["started to be looked after"],
        ["exits"] = ["ceased to be looked after"],
        ["A10"] = ["adoption order", "adoptive family"],
        ["timeliness"] = ["in time", "on time", "days from"],
        ["voice"] = ["took part", "views", "survey", "consult"],
        ["participation"] = ["took part", "views", "survey", "consult"],
        ["accommodation"] = ["accommodation", "lived in suitable"],
        ["stat"] = ["visits"],
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    /// <param name="groups">What the groups of the measure are called.</param>
    /// <param name="asked">Words parted by spaces; none finds everything.</param>
    public static bool Finds(Measure measure, IEnumerable<string> groups, string asked) =>
        Finds($"{measure.Title} {measure.Definition} {measure.Code.Replace('-', ' ')} {measure.Code} {string.Join(' ', groups)}", asked);

    /// <summary>Whether its title alone has them: what is called so stands before what only speaks of it.</summary>
    public static bool FindsInTitle(Measure measure, string asked) => Finds($"{measure.Title} {measure.Code.Replace('-', ' ')}", asked);

    private static bool Finds(string says, string asked)
    {
        return asked.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word =>
            StandsFor.TryGetValue(word, out var ways)
                ? IsAWord(word, says) || ways.Any(way => says.Contains(way, StringComparison.OrdinalIgnoreCase))
                : says.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A short word of the service is a word by itself: LAC is not in placement.</summary>
    private static bool IsAWord(string word, string says)
    {
        for (var at = says.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = says.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetterOrDigit(says[at - 1])) && (at + word.Length == says.Length || !char.IsLetterOrDigit(says[at + word.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
