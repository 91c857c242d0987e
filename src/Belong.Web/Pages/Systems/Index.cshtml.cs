using System.Security.Cryptography;
using Belong.Domain.Connected;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Web.Api;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Systems;

/// <summary>
/// Systems that may connect, and their keys. Whoever decides who signs in says which; whoever keeps records, and may open them anyway,
/// makes the key: nobody comes to records alone by making a system for themselves.
/// </summary>
[Needs(Permission.SeeOwnWork)]
public sealed class IndexModel(TheHouse house) : BelongPage(house)
{
    private const string Shown = "Key";

    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    [BindProperty]
    public Guid System { get; set; }

    [BindProperty]
    public Guid Key { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    [BindProperty]
    public string Reason { get; set; } = "";

    public IEnumerable<Entry<ConnectedSystem>> Systems => County.Systems.OrderBy(each => each.Fact.Name, StringComparer.OrdinalIgnoreCase);

    public bool SaysWhich => Me.May(Permission.ManageSignIn);

    public bool MakesKeys => Me.May(Permission.KeepRecords);

    /// <summary>The key that was just made: shown this once.</summary>
    public string? JustMade => TempData[Shown] as string;

    public string At(FactId fact, string page = "") => $"/council/{CouncilRecord.TheCouncil}/facts/{fact}{(page.Length > 0 ? $"/{page}" : "")}";

    public void OnGet()
    {
        // All is read from the record.
    }

    public async Task<IActionResult> OnPostMakeAsync()
    {
        if (!MakesKeys)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var (name, secret) = (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)), RandomNumberGenerator.GetBytes(32));
        var key = ApiCaller.Write(name, secret);
        if (!await RecordAsync(new MakeKey(new FactId(System)) { Until = Until, Name = name, Proof = SystemKey.ProofOf(key) }, Change, "Key made"))
        {
            return Page();
        }

        // Sent twice, the first sending's key is the one that works, and it was shown then.
        TempData[Shown] = County.KeysOf(new FactId(System)).Any(each => each.Fact.Name == name) ? key : "";
        return Redirect("/systems");
    }

    public async Task<IActionResult> OnPostEndAsync() =>
        await RecordAsync(new EndKey(new FactId(Key)) { Reason = Reason }, Change, "Key ended: it works no more") ? Redirect("/systems") : Page();

    protected override IActionResult? Begin() => SaysWhich || MakesKeys ? null : StatusCode(StatusCodes.Status403Forbidden);
}
