using Belong.Data;
using Belong.Domain.Facts;
using Belong.Domain.SignIn;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Belong.Web.House.Sight;
using Belong.Web.House.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.People;

/// <summary>Somebody who works for the council: posts, leave, lead roles, audits and observations, and how they sign in.</summary>
[Needs(Permission.KeepPeople)]
public sealed class WorkerModel(TheHouse house, IServiceProvider services) : RecordPage(house)
{
    private static readonly TimeSpan InvitedFor = TimeSpan.FromHours(72);
    private readonly SessionTickets? tickets = services.GetService<SessionTickets>();
    private readonly AccountDoor? accounts = services.GetService<AccountDoor>();

    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    [BindProperty]
    public string Reason { get; set; } = "";

    [BindProperty]
    public Guid Account { get; set; }

    public WorkerRecord Worker => (WorkerRecord)Subject;

    public IEnumerable<(Doing Doing, IReadOnlyList<Entry> Facts)> Kept =>
        from doing in Doing.On(Subject.Kind)
        where Me.May(doing.Needs)
        select (doing, (IReadOnlyList<Entry>)[.. Subject.Heads.Where(head => head.IsLive && head.Kind.Type == doing.Type).Reverse()]);

    public bool KeepsSignIn => KnownAt is null && Me.May(Permission.ManageSignIn);

    /// <summary>The accounts of the council's sign-in that are theirs.</summary>
    public IEnumerable<Entry<SignOn>> SignOns => Worker.Facts<SignOn>();

    public IReadOnlyList<Session> Sessions => tickets?.Sessions.Of(Worker.WorkerId) ?? [];

    /// <summary>Whether people may have accounts here.</summary>
    public bool HasAccounts => accounts is not null;

    /// <summary>They have an account, and have chosen how to open it.</summary>
    public bool HasAccount => accounts?.Accounts.Find(Worker.WorkerId) is { Stamp.Length: > 0 };

    public DateTime? InvitedUntil => accounts?.Accounts.InvitedUntil(Worker.WorkerId);

    /// <summary>The code of an invitation that was just made: shown once, and handed over on paper.</summary>
    public string Invitation { get; private set; } = "";

    public string InvitationAddress => House.Entrance is { } entrance ? new Uri(entrance.Address, "/invited").ToString() : "";

    protected override SightRule? Sought => SightRule.For(RecordKind.Of<WorkerRecord>());

    public void OnGet()
    {
        // All is read from the record.
    }

    /// <summary>Ends every session of theirs, on every browser.</summary>
    public async Task<IActionResult> OnPostEndAsync()
    {
        if (!KeepsSignIn || tickets is null)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var ended = tickets.Sessions.EndAll(Worker.WorkerId, $"Ended by {Me.Name}");
        tickets.Forget();
        await House.Log.WriteAsync(new Look(Me.Id, $"ended the sessions of {Worker.WorkerId}", false, []));
        TempData["Done"] = ended switch { 0 => "They were not signed in", 1 => "1 session ended", _ => $"{ended} sessions ended" };
        return Redirect($"/people/{Worker.Id}");
    }

    /// <summary>Lets them make an account here, or make theirs anew, with a code that is shown once.</summary>
    public async Task<IActionResult> OnPostInviteAsync()
    {
        if (!KeepsSignIn || accounts is null || House.Entrance is null || Worker.WorkerId == Me.Id)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Invitation = System.Security.Cryptography.RandomNumberGenerator.GetString("ABCDEFGHJKMNPQRSTUVWXYZ23456789", 16);
        accounts.Accounts.Invite(Worker.WorkerId, Invitation, House.Entrance.Time.GetUtcNow().UtcDateTime + InvitedFor);
        await House.Log.WriteAsync(new Look(Me.Id, $"invited {Worker.WorkerId} to make an account", false, []));
        return Page();
    }

    /// <summary>Closes their account here, and ends their sessions.</summary>
    public async Task<IActionResult> OnPostCloseAsync()
    {
        if (!KeepsSignIn || accounts is null || Worker.WorkerId == Me.Id)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        accounts.Accounts.Close(Worker.WorkerId);
        tickets?.Sessions.EndAll(Worker.WorkerId, "Account closed");
        tickets?.Forget();
        await House.Log.WriteAsync(new Look(Me.Id, $"closed the account of {Worker.WorkerId}", false, []));
        TempData["Done"] = "Account closed";
        return Redirect($"/people/{Worker.Id}");
    }

    /// <summary>Says that an account of the council's sign-in is not theirs any more.</summary>
    public async Task<IActionResult> OnPostUnlinkAsync()
    {
        if (!KeepsSignIn || Worker.WorkerId == Me.Id)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (!await RecordAsync(new UnlinkSignOn(Worker.Id, new FactId(Account)) { Reason = Reason }, Change, "Account unlinked"))
        {
            return Page();
        }

        tickets?.Sessions.EndAll(Worker.WorkerId, "Account unlinked");
        tickets?.Forget();
        return Redirect($"/people/{Worker.Id}");
    }
}
