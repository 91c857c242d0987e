using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>Names who answers for a measure.</summary>
public sealed record NameOwner(string Measure) : Act
{
    [Asks("Who is responsible?", From = Chosen.OfWorkers)]
    public string Who { get; init; } = "";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var before = county.Council.Facts<MeasureOwner>().LastOrDefault(each => each.Fact.Measure == Measure);
        if (Who.Trim().Length is 0 or > 40)
        {
            problems.Add(nameof(Who), "Enter the ID of the person responsible");
        }
        else if (before?.Fact.Who == Who.Trim())
        {
            problems.Add(nameof(Who), "This person is already responsible");
        }

        var said = new MeasureOwner { Measure = Measure, Who = Who.Trim() };
        return problems.Any ? problems : before is null ? CouncilRecord.Says(county, said) : Statement.Correct(before, said);
    }
}
