using System.Security.Cryptography;
using Belong.Data;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Web.House;
using Belong.Web.House.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reviewing;

/// <summary>Gives a parent, a carer or the child a code on paper, with which they say before a review what they have to say; and shows which were given and used.</summary>
[Needs(Permission.RecordConsultations)]
public sealed class AskByCodeModel(TheHouse house) : ActPage(house)
{
    /// <summary>The door that such a code opens.</summary>
    public const string Door = "consultation";

    private const int DaysWithoutReview = 28;
    private const int LongestName = 100;

    [BindProperty]
    public string Whom { get; set; } = "";

    [BindProperty]
    public string Person { get; set; } = "";

    [BindProperty]
    public Guid Which { get; set; }

    /// <summary>The code that was just made: shown once, on the page that is printed.</summary>
    public string Code { get; private set; } = "";

    public DoorCode? Made { get; private set; }

    /// <summary>The review it is for; null where none is planned.</summary>
    public ReviewToCome? Review => Child.NextReview;

    public IReadOnlyList<DoorCode> Given => [.. House.Codes.Of(Child.Id).Where(code => code.Door == Door)];

    public string Address => $"{House.Entrance?.Address.ToString().TrimEnd('/') ?? $"{Request.Scheme}://{Request.Host}"}/answer";

    public DateTime Now => House.Clock.Instant();

    public void OnGet()
    {
        // All is read where it is kept.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Codes.ConsultedAs.Has(Whom))
        {
            ModelState.AddModelError(nameof(Whom), "Select who is asked");
        }

        if (Person.Trim().Length is 0 or > LongestName)
        {
            ModelState.AddModelError(nameof(Person), "Enter the name of the person who is given the code");
        }

        if (KnownAt is not null || !ModelState.IsValid)
        {
            return Page();
        }

        Code = RandomNumberGenerator.GetString("ABCDEFGHJKMNPQRSTUVWXYZ23456789", 12);
        var days = Review is { } review && review.On >= Today ? review.On.DayNumber - Today.DayNumber : DaysWithoutReview;
        var until = LondonDay.EndOf(LondonDay.Of(Now).PlusDays(days)); // of the machine's own days: a fixed day moves no instant
        House.Codes.Give(Code, Door, Child.Id, Review?.Id, Whom, Person.Trim(), Me.Id, until);
        Made = House.Codes.Find(Code);
        Showing(Child.Id);
        await House.Log.WriteAsync(new Look(Me.Id, "gave a code for a consultation", false, [Child.Id]));
        return Page();
    }

    public async Task<IActionResult> OnPostWithdrawAsync()
    {
        if (KnownAt is null && Given.Any(code => code.Id == Which) && House.Codes.Withdraw(Which))
        {
            await House.Log.WriteAsync(new Look(Me.Id, "withdrew a code for a consultation", false, [Child.Id]));
            TempData["Done"] = "Code withdrawn";
        }

        return Redirect(Of("reviews/ask-by-code"));
    }

    /// <summary>The code as it is written on paper.</summary>
    public string InFours => AccountDoor.InFours(Code);
}
