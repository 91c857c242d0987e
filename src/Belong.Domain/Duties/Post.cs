using Belong.Domain.People;

namespace Belong.Domain.Duties;

/// <summary>The posts there are, the one list of them: whom a duty falls to, what somebody is employed as, and what signing in as it allows.</summary>
public enum Post
{
    SocialWorker,
    TeamManager,

    /// <summary>A child's independent reviewing officer.</summary>
    ReviewingOfficer,

    /// <summary>Whoever manages the reviewing officers.</summary>
    ReviewingManager,

    /// <summary>A director of the service, or whoever is nominated for it.</summary>
    Director,

    /// <summary>Whoever serves the committees of members.</summary>
    Clerk,
    ProtectionChair,

    /// <summary>An assistant director who answers for the children of an area.</summary>
    AreaDirector,

    /// <summary>An assistant director who answers for safeguarding, the reviewing service included.</summary>
    SafeguardingDirector,
    PlacementOfficer,

    /// <summary>Whoever supports and supervises foster households.</summary>
    SupervisingWorker,

    /// <summary>Whoever manages supervising social workers and answers for the fostering service.</summary>
    FosteringManager,
    DutyWorker,
    Analyst,
    RecordsOfficer,

    /// <summary>An elected member, whom nobody employs.</summary>
    Member,

    /// <summary>Whoever keeps posts, sign-in and sessions, and may open nobody's record.</summary>
    Administrator,

    /// <summary>A post of which Belong asks nothing.</summary>
    Other,
}

/// <summary>Posts as they are stored, and as people call them.</summary>
public static class Posts
{
    /// <summary>The codes are stored in records and in what a signed-in browser carries: they never change.</summary>
    private static readonly (Post Post, string Code, string Name)[] all =
    [
        (Post.SocialWorker, "worker", "Social worker"),
        (Post.TeamManager, "manager", "Team manager"),
        (Post.ReviewingOfficer, "iro", "Independent reviewing officer"),
        (Post.ReviewingManager, "iro-manager", "Manager of reviewing officers"),
        (Post.ProtectionChair, "cp-chair", "Child protection chair"),
        (Post.PlacementOfficer, "placement-officer", "Placement officer"),
        (Post.SupervisingWorker, "supervising-worker", "Supervising social worker"),
        (Post.FosteringManager, "fostering-manager", "Fostering manager"),
        (Post.DutyWorker, "duty-worker", "Emergency duty worker"),
        (Post.Analyst, "analyst", "Performance analyst"),
        (Post.RecordsOfficer, "records-officer", "Records officer"),
        (Post.Clerk, "clerk", "Democratic services officer"),
        (Post.AreaDirector, "area-director", "Assistant director of an area"),
        (Post.SafeguardingDirector, "safeguarding-director", "Assistant director for safeguarding"),
        (Post.Director, "director", "Director"),
        (Post.Member, "member", "Elected member"),
        (Post.Administrator, "administrator", "System administrator"),
        (Post.Other, "other", "Another post"),
    ];

    /// <summary>Those that somebody can hold: by employment, or by election.</summary>
    public static CodeList Codes { get; } = new("post", [.. all.Select(each => new Code(each.Code, each.Name))]);

    /// <summary>The post of a stored code; null for a code that none has.</summary>
    public static Post? Of(string? code) => Array.Find(all, each => each.Code == code) is { Code: not null } found ? found.Post : null;

    extension(Post post)
    {
        public string Code => Row(post).Code;

        /// <summary>As the holder is called: <i>Team manager</i>.</summary>
        public string Name => Row(post).Name;

        /// <summary>As a duty says whose it is: <i>the team manager</i>.</summary>
        public string InWords() => post switch
        {
            Post.SocialWorker => "the child's social worker",
            Post.TeamManager => "the team manager",
            Post.ReviewingOfficer => "the reviewing officer",
            Post.ReviewingManager => "the manager of the reviewing service",
            Post.Clerk => "the clerk of the meeting",
            Post.Director or Post.AreaDirector or Post.SafeguardingDirector => "the director or the officer nominated for it",
            Post.Other => "somebody in another post",
            _ => $"the {char.ToLowerInvariant(post.Name[0])}{post.Name[1..]}",
        };

        public bool IsADirector => post is Post.Director or Post.AreaDirector or Post.SafeguardingDirector;

        /// <summary>The post whose duties the holder does: an assistant director of an area shares the director's; null for a post to which no duty falls.</summary>
        public Post? DutiesOf => post switch
        {
            Post.SocialWorker or Post.TeamManager or Post.ReviewingOfficer or Post.ReviewingManager or Post.Director or Post.Clerk or Post.RecordsOfficer or Post.SupervisingWorker or Post.FosteringManager => post,
            Post.AreaDirector => Post.Director,
            _ => null,
        };
    }

    private static (Post Post, string Code, string Name) Row(Post post) => Array.Find(all, each => each.Post == post);
}
