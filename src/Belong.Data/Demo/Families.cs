using Belong.Data.Demo.Stories;
using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>Puts children together as brothers and sisters, and deals ethnicity to families so that the published counts of children come out.</summary>
internal static class Families
{
    private static readonly DateOnly YearEnd = new(2017, 3, 31);

    /// <summary>
    /// The children in care, family by family, the eldest of those who live together first. Some live apart: they came on the same
    /// day and have a story each.
    /// </summary>
    public static List<List<Plan>> OfThoseInCare(Random random, List<Plan> plans)
    {
        var families = new List<List<Plan>>();
        var waiting = plans.Where(plan => plan.Story.ForSiblings).OrderBy(plan => plan.From).ThenBy(plan => plan.Born).ToList();
        families.AddRange(plans.Where(plan => !plan.Story.ForSiblings).Select(plan => new List<Plan> { plan }));
        while (waiting.Count > 0)
        {
            var lead = waiting[0];
            waiting.RemoveAt(0);
            var family = new List<Plan> { lead };
            for (var wanted = random.Next(10) switch { < 4 => 0, < 7 => 1, < 9 => 2, _ => 3 }; wanted > 0; wanted--)
            {
                // Not every lead has somebody near who could be a sibling.
                var together = random.Chance(76);
                var at = waiting.FindIndex(0, Math.Min(60, waiting.Count), other => Fits(other, together));
                if (at < 0)
                {
                    continue;
                }

                var sibling = waiting[at] with { From = lead.From };
                waiting.RemoveAt(at);
                family.Add(together ? sibling with { Story = new WithSiblings(), Until = lead.Reason == "E5" ? null : lead.Until, Reason = lead.Reason == "E5" ? "" : lead.Reason } : sibling);

                bool Fits(Plan other, bool together) =>
                    family.TrueForAll(member => Math.Abs(member.Born.DayNumber - other.Born.DayNumber) is > 330 and < 3300)
                    && other.Born < lead.From && (other.Story is not LongTermFostered || Age.On(other.Born, lead.From) < 11)
                    && Math.Abs(other.From.DayNumber - lead.From.DayNumber) < (lead.From < new DateOnly(2015, 6, 1) ? 240 : 90)
                    && (together ? other.Story.GetType() == lead.Story.GetType() && other.Moves == lead.Moves && other.Reason != "E5" : YearEnd.DayNumber - lead.From.DayNumber > 50 + (other.Moves * 14) && other.Reason is "" or "E5" && other.Story is not (InProceedings or WithParents));
            }

            families.Add(family);
        }

        return families;
    }

    /// <summary>The ethnic groups of the children who did not come alone, dealt to the largest families first.</summary>
    public static Dictionary<List<Plan>, string> Ethnicities(Random random, List<List<Plan>> families)
    {
        var left = new Dictionary<string, int> { ["white"] = Published.White - 41, ["mixed"] = Published.Mixed, ["asian"] = Published.Asian - 30, ["black"] = Published.Black - 170, ["other"] = Published.Other - 240 };
        var dealt = new Dictionary<List<Plan>, string>();
        foreach (var family in families.OrderByDescending(family => family.Count))
        {
            var may = left.Where(group => group.Value >= family.Count).ToList();
            var at = random.Next(may.Sum(group => group.Value));
            var group = may.First(each => (at -= each.Value) < 0).Key;
            left[group] -= family.Count;
            dealt.Add(family, CodeIn(random, group));
        }

        return dealt;
    }

    public static string CodeIn(Random random, string group) => group switch
    {
        "white" => random.Next(100) switch { < 90 => "WBRI", < 92 => "WIRI", < 97 => "WOTH", < 99 => "WROM", _ => "WIRT" },
        "mixed" => random.Pick("MWBC", "MWBC", "MWBA", "MWAS", "MOTH"),
        "asian" => random.Pick("AIND", "APKN", "ABAN", "AOTH"),
        "black" => random.Pick("BCRB", "BAFR", "BAFR", "BOTH"),
        _ => "OOTH",
    };

    /// <summary>The group of a family of leavers, of whom no table says it.</summary>
    public static string AnyGroup(Random random) => random.Next(100) switch { < 88 => "white", < 94 => "mixed", < 96 => "asian", < 99 => "black", _ => "other" };
}
