using Belong.Domain.Facts;
using Belong.Domain.Governance;

namespace Belong.Domain.Reviewing;

/// <summary>
/// A film that young people made for staff, such as the one on chairing your own review. They asked not to be known, so only
/// staff may see it, and each time is logged.
/// </summary>
[Fact<CouncilRecord>("staff-film", Title = "Film for staff")]
public sealed record StaffFilm : Fact
{
    public string Title { get; init; } = "";

    /// <summary>What is said in it, for whoever cannot hear or play it.</summary>
    public string Transcript { get; init; } = "";

    /// <summary>The file, by the hash under which it is kept.</summary>
    public string File { get; init; } = "";

    public override bool IsOfTheRecord => true;
    public override string InWords => Title;
}

/// <summary>Puts a film for staff into the service, or a later one in its place.</summary>
public sealed record KeepStaffFilm : Act
{
    public string Title { get; init; } = "";
    public string Transcript { get; init; } = "";
    public string File { get; init; } = "";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Title.Trim().Length == 0)
        {
            problems.Add(nameof(Title), "Enter the title of the film");
        }

        if (Transcript.Trim().Length == 0)
        {
            problems.Add(nameof(Transcript), "Enter a transcript, for anyone who cannot hear the film");
        }

        if (File.Length == 0)
        {
            problems.Add(nameof(File), "Choose an MP4 or WebM file of up to 100 MB");
        }

        return problems.Any ? problems : CouncilRecord.Says(county, new StaffFilm { Title = Title.Trim(), Transcript = Transcript.Trim(), File = File });
    }
}
