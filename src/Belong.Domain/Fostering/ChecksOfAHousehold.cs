using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>How a check stands on a day.</summary>
public enum CheckState
{
    /// <summary>Its day to be made again has passed.</summary>
    RanOut,

    /// <summary>It was asked for, and has not come back.</summary>
    Waiting,

    /// <summary>It says something to consider, or was refused.</summary>
    Concern,

    /// <summary>It must be made again within three months.</summary>
    RunsOut,

    InDate,
}

/// <summary>The last check of a kind and of somebody, and how it stands.</summary>
/// <param name="Until">The day by which it must be made again; null where it is made once.</param>
/// <param name="Came">When it came back and what it said, or that it is waited for.</param>
public sealed record CheckNow(Entry<Check> Said, CheckState State, DateOnly? Until, string Came)
{
    /// <summary>The same with how it stands.</summary>
    public string InWords => State switch
    {
        CheckState.RanOut => $"ran out on {Until.InWords()}; {Came}",
        CheckState.RunsOut => $"runs out on {Until.InWords()}; {Came}",
        _ => Came,
    };
}

/// <summary>What is known of the checks of a household on a day.</summary>
public static class ChecksOfAHousehold
{
    /// <summary>How many months ahead a check is said to run out.</summary>
    private const int Ahead = 3;

    /// <summary>The last of each kind and person who lives there, what needs somebody first.</summary>
    public static IReadOnlyList<CheckNow> Last(HouseholdRecord household, Terms terms)
    {
        var today = terms.Today;
        var gone = household.Members.GroupBy(member => member.Fact.Full, StringComparer.OrdinalIgnoreCase).Where(lines => lines.All(member => member.Fact.Until < today)).Select(lines => lines.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. household.Facts<Check>().Where(each => each.Fact.AskedOn <= today && !gone.Contains(each.Fact.Of.Trim())).GroupBy(each => (each.Fact.Kind, Of: each.Fact.Of.Trim().ToUpperInvariant()))
                .SelectMany(line => Standing([.. line.OrderBy(each => each.Fact.AskedOn).ThenBy(each => each.Signature.Seq)], terms)).OrderBy(each => each.State).ThenBy(each => each.Until ?? DateOnly.MaxValue).ThenBy(each => each.Said.Fact.What, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>
    /// What is not recorded of a household that is approved or applies: the criminal record of everybody of eighteen or more who lives there, the medical of each carer and, once they are approved,
    /// the fire service's visit.
    /// </summary>
    public static IEnumerable<string> Missing(HouseholdRecord household, Terms terms)
    {
        var day = terms.Today;
        var approved = household.ApprovalNow(terms) is not null;
        if (!approved && !household.Facts<FosterApproval>().IsEmpty)
        {
            yield break;
        }

        foreach (var member in household.MembersOn(day).Where(member => member.Fact.Is != Member.Child || (member.Fact.BornOn is { } born && Age.On(born, day) >= 18)))
        {
            foreach (var kind in member.Fact.Is == Member.Carer ? new[] { "dbs", "medical" } : ["dbs"])
            {
                if (household.Facts<Check>().All(check => check.Fact.Kind != kind || !check.Fact.Of.Trim().Equals(member.Fact.Full, StringComparison.OrdinalIgnoreCase)))
                {
                    yield return $"{Check.Kinds.Say(kind)} of {member.Fact.Full}";
                }
            }
        }

        if (approved && household.Facts<Check>().All(check => check.Fact.Kind != "fire"))
        {
            yield return Check.Kinds.Say("fire");
        }
    }

    /// <summary>The last that came back and, where it was asked for again since, that which is waited for.</summary>
    private static IEnumerable<CheckNow> Standing(ImmutableArray<Entry<Check>> line, Terms terms)
    {
        var today = terms.Today;
        var came = line.LastOrDefault(each => each.Fact.CameOn <= today && each.Fact.Result != Check.Refused);
        if (line.LastOrDefault(each => each.Fact.CameOn <= today && each.Fact.Result == Check.Refused) is { } refused && (came is null || refused.Fact.CameOn > came.Fact.CameOn))
        {
            yield return new(refused, CheckState.Concern, null, $"refused, or could not be made, {refused.Fact.CameOn.InWords()}");
        }

        if (line.LastOrDefault(each => !(each.Fact.CameOn <= today)) is { } waited && (came is null || waited.Fact.AskedOn > came.Fact.CameOn))
        {
            yield return new(waited, CheckState.Waiting, null, $"asked for {waited.Fact.AskedOn.InWords()}, not back yet");
        }

        if (came is not null)
        {
            var until = came.Fact.Until(terms);
            var result = $"came back {came.Fact.CameOn.InWords()}{(Check.Results.Has(came.Fact.Result) ? $", {Check.Results.Say(came.Fact.Result).InSentence()}" : "")}";
            var state = until < today ? CheckState.RanOut : came.Fact.Result != Check.Clear ? CheckState.Concern : until < today.PlusMonths(Ahead) ? CheckState.RunsOut : CheckState.InDate;
            yield return new(came, state, until, result);
        }
    }
}
