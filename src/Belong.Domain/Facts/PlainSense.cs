namespace Belong.Domain.Facts;

/// <summary>What no fact may say, whatever its kind: nothing at all, a day that has not come, an end before the start, a code on no list.</summary>
internal static class PlainSense
{
    public static Problems Of(Fact fact, Record record, County county, DateOnly today)
    {
        var problems = new Problems();
        if (fact is LastingFact lasting && lasting.Until < lasting.From)
        {
            problems.Add("Until", "The end must be on or after the start");
        }
        else if (fact.Happened is { } happened && (happened.Day > today || happened.Day.Year < 1900))
        {
            problems.Add(happened.Part, "The date must be today or in the past, and not before 1900");
        }

        if (fact.Lacks is { } lacks)
        {
            problems.Add(lacks.Part, lacks.Ask);
        }

        foreach (var (part, list, code) in fact.Codes)
        {
            foreach (var each in code.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(each => !list.Has(each)))
            {
                problems.Add(part, $"{each} is not a {list.Name} code: select one from the list");
            }
        }

        problems.AddRange(fact.Sense(record, county, today).Where(problem => !problems.Has(problem.Field)));

        return problems;
    }
}
