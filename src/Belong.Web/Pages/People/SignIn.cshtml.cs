using Belong.Data;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.SignIn;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Belong.Web.House.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.People;

/// <summary>Who is signed in, who was refused, and by which claims of the council's sign-in posts are given.</summary>
[Needs(Permission.ManageSignIn)]
public sealed class SignInModel(TheHouse house, IServiceProvider services) : BelongPage(house)
{
    private const int Days = 7;
    private readonly SessionTickets? tickets = services.GetService<SessionTickets>();

    [BindProperty]
    public string Who { get; set; } = "";

    [BindProperty]
    public Guid Of { get; set; }

    /// <summary>There is none to look at in the demo.</summary>
    public bool HasSessions => tickets is not null;

    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    public IReadOnlyList<Looked> Refused { get; private set; } = [];

    public IEnumerable<Entry<PostOfClaim>> Lines => County.Council.Facts<PostOfClaim>().OrderBy(line => line.Fact.Until is not null).ThenBy(line => line.Fact.Value, StringComparer.OrdinalIgnoreCase);

    public WorkerRecord? Worker(string id) => County.Worker(id);

    public void OnGet()
    {
        Sessions = tickets?.Sessions.All() ?? [];
        Refused = [.. House.Log.SignIns(House.Clock.Instant().AddDays(-Days)).Where(look => look.Refused).Take(100)];
    }

    /// <summary>Ends one browser's session.</summary>
    public async Task<IActionResult> OnPostEndAsync()
    {
        if (tickets is null)
        {
            return NotFound();
        }

        var ended = tickets.Sessions.End(Who, Of, $"Ended by {Me.Name}");
        tickets.Forget();
        await House.Log.WriteAsync(new Look(Me.Id, $"ended a session of {Who}", false, []));
        TempData["Done"] = ended > 0 ? $"The session of {NameOf(Who)} has ended" : "It had ended already";
        return Redirect("/people/sign-in");
    }
}
