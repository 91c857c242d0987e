using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>The council's crest, which stands on the covers of its papers.</summary>
[Fact<CouncilRecord>("crest", Title = "Crest")]
public sealed record Crest : Fact
{
    /// <summary>The name under which the picture is kept with the council's record; blank where papers have none.</summary>
    public string File { get; init; } = "";

    public override bool IsOfTheRecord => true;
    public override bool StandsFor(Fact other) => other is Crest;
    public override string InWords => File.Length > 0 ? "Crest on covers" : "No crest on covers";
}

/// <summary>Puts a crest on covers, another in its place, or none.</summary>
public sealed record SetCrest : Act
{
    /// <summary>The picture has been checked, drawn anew and kept by then; blank takes the crest away.</summary>
    public string File { get; init; } = "";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var before = county.Council.Facts<Crest>().LastOrDefault();
        var said = new Crest { File = File };
        return (before?.Fact.File ?? "") == File ? Outcome.Refuse([new(nameof(File), File.Length == 0 ? "Choose the picture: PNG or JPEG" : "This is the crest already")])
            : before is null ? CouncilRecord.Says(county, said)
            : Outcome.Add(Statement.Correct(before, said));
    }
}
