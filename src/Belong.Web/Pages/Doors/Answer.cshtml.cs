using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;
using Belong.Web.House;
using Belong.Web.House.SignIn;
using Belong.Web.Pages.Reviewing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Belong.Web.Pages.Doors;

/// <summary>
/// The door of whoever has a code on paper: they say before a review what they have to say, and see of the child no more than a given name and the day of the review. What they
/// wrote is sent once.
/// </summary>
[OpenToAll]
public sealed class AnswerModel(TheHouse house, IDataProtectionProvider protection) : PageModel
{
    /// <summary>Under which what fails here is counted.</summary>
    private const string Door = "(door)";

    private const int TriesFromOnePlace = 10;
    private const int LongestText = 8_000;
    private static readonly TimeSpan Counted = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan OpenFor = TimeSpan.FromHours(4);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Belong.Door").ToTimeLimitedDataProtector();

    [BindProperty]
    public string Code { get; set; } = "";

    /// <summary>The door that was opened, closed to everybody but this service.</summary>
    [BindProperty]
    public string Open { get; set; } = "";

    [BindProperty]
    public string Words { get; set; } = "";

    [BindProperty]
    public List<string> Feelings { get; set; } = [];

    [BindProperty]
    public string Happy { get; set; } = "";

    [BindProperty]
    public string SeesWorker { get; set; } = "";

    [BindProperty]
    public bool MayBeQuoted { get; set; }

    public DoorCode? Came { get; private set; }

    /// <summary>What the child is called by whoever knows them; nothing else is told of them here.</summary>
    public string ChildCalled { get; private set; } = "";

    public DateOnly? ReviewOn { get; private set; }

    public bool IsSent { get; private set; }

    public bool IsChild => Came?.Whom == "child";

    public void OnGet()
    {
        // The code is asked.
    }

    /// <summary>A code opens the page, and is not used up by that.</summary>
    public async Task<IActionResult> OnPostOpenAsync()
    {
        var now = house.Clock.Instant();
        var typed = new string([.. Code.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant)]);
        var place = AccountDoor.PlaceOf(HttpContext);
        if (house.Failures.FailedSince(Door, place, now - Counted).Both >= TriesFromOnePlace || typed.Length == 0 || house.Codes.Find(typed) is not { Door: AskByCodeModel.Door } found || !Knows(found))
        {
            house.Failures.Failed(Door, place);
            await house.Log.WriteAsync(new Look("", "/answer", true, []));
            ModelState.AddModelError(nameof(Code), "That code does not open anything: check it against the paper. It may have been used, or be over. After several tries, wait 15 minutes");
            return Page();
        }

        Open = protector.Protect(found.Id.ToString(), OpenFor);
        ModelState.Remove(nameof(Open));
        await house.Log.WriteAsync(new Look(By(found), "/answer", false, [found.Subject]));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Opened() is not { } found || !Knows(found))
        {
            ModelState.AddModelError(nameof(Code), "This page was open for too long, or what you wrote was sent already: enter the code again");
            return Page();
        }

        if (Words.Trim().Length == 0 && Feelings.Count == 0 && Happy.Length == 0 && SeesWorker.Length == 0)
        {
            ModelState.AddModelError(nameof(Words), "Write what you would like to say, or answer one of the questions");
        }
        else if (Words.Length > LongestText)
        {
            ModelState.AddModelError(nameof(Words), $"Write no more than {LongestText:N0} characters");
        }
        else if (!Printable.Is(Words))
        {
            ModelState.AddModelError(nameof(Words), "Remove the character that cannot be printed");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var said = new Consultation
        {
            Review = found.About,
            Of = found.Whom,
            On = house.Clock.Today,
            Means = "words",
            Language = "en",
            Words = Words.Trim(),
            MayBeQuoted = MayBeQuoted,
            Feelings = IsChild ? string.Join(' ', Feelings.Distinct()) : "",
            Happy = IsChild ? Happy : "",
            SeesWorker = IsChild ? SeesWorker : "",
        };
        var act = new RecordFact(found.Subject) { Said = said };
        if (act.Decide(house.Ledger.County, house.Clock.Today, new Actor(By(found), found.Called)).Problems is { IsEmpty: false } problems)
        {
            foreach (var problem in problems)
            {
                ModelState.AddModelError(problem.Field is nameof(Words) or nameof(Feelings) or nameof(Happy) or nameof(SeesWorker) ? problem.Field : "", problem.Words);
            }

            return Page();
        }

        // Used up first: of two that are sent at once, one is taken.
        if (!house.Codes.Use(found.Id))
        {
            ModelState.AddModelError(nameof(Code), "What you wrote was sent already");
            Came = null;
            return Page();
        }

        await house.Ledger.RecordAsync(act, new Actor(By(found), found.Called), house.Clock.Today, ChangeId.Of($"door {found.Id}"));
        await house.Log.WriteAsync(new Look(By(found), "answered by a code", false, [found.Subject]));
        IsSent = true;
        return Page();
    }

    /// <summary>In whose name it stands: the record says as what they came, and the list of codes who they are.</summary>
    private static string By(DoorCode code) => $"{Codes.ConsultedAs.Say(code.Whom)}, by a code";

    private DoorCode? Opened()
    {
        try
        {
            return Guid.TryParse(protector.Unprotect(Open), out var id) ? house.Codes.Find(id) : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The record is there and the code is of it: what it may be told of it is read.</summary>
    private bool Knows(DoorCode code)
    {
        if (house.Ledger.County.Child(code.Subject) is not { } child)
        {
            return false;
        }

        (Came, ChildCalled) = (code, child.CalledName.Split(' ')[0]);
        ReviewOn = code.About is { } about ? child.PlannedReviews.FirstOrDefault(planned => planned.Id == about && planned.IsOpen)?.On : null;
        return true;
    }
}
