namespace Belong.Domain.Duties;

/// <summary>Who can do what a duty asks.</summary>
public enum Post
{
    /// <summary>The social worker to whom the child is allocated.</summary>
    SocialWorker,

    /// <summary>The manager of that worker's team.</summary>
    TeamManager,

    /// <summary>The child's independent reviewing officer.</summary>
    ReviewingOfficer,

    /// <summary>Whoever manages the reviewing officers.</summary>
    ReviewingManager,

    /// <summary>A director of the service, or whoever is nominated for it.</summary>
    Director,

    /// <summary>Whoever serves the committees of members.</summary>
    Clerk,
}

/// <summary>Posts as people call them.</summary>
public static class Posts
{
    public static string InWords(this Post post) => post switch
    {
        Post.SocialWorker => "the child's social worker",
        Post.TeamManager => "the team manager",
        Post.ReviewingOfficer => "the reviewing officer",
        Post.ReviewingManager => "the manager of the reviewing service",
        Post.Clerk => "the clerk of the meeting",
        _ => "the director or the officer nominated for it",
    };
}
