using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Belong.Web.House.Sight;

namespace Belong.Web.Api;

/// <summary>Reading records through the API: under the same rules of sight as their pages.</summary>
internal static class Records
{
    /// <summary>How many a list gives at most at a time.</summary>
    private const int AtMost = 500;

    public static IResult List(HttpContext http, TheHouse house, string many, int? page, int? size, string? name, string? childId, DateOnly? inCareOn)
    {
        var (seeing, rule) = (ApiGate.Seeing(http), SightRule.Under(many)!);
        if (!seeing.Me.May(rule.Needs))
        {
            return ApiProblem.NotForPost(seeing, "read these records");
        }

        if (Outside(page, size) is { } outside)
        {
            return outside;
        }

        var words = Finding.WordsOf(name ?? "");
        var found = seeing.County.Everything.Where(record => record.Kind == rule.Of && seeing.MaySee(record) && !seeing.IsSealedTo(record)
            && (childId is null || (record is ChildRecord child && child.ChildId == childId)) && (inCareOn is not { } day || (record is ChildRecord cared && cared.IsLookedAfterOn(day)))
            && (words.Count == 0 || (record is ChildRecord named ? Finding.Score(named, words) > 0 : rule.NameOf(record).Contains(name!, StringComparison.OrdinalIgnoreCase)))).ToList();
        var (at, of) = (page ?? 1, size ?? 100);
        var shown = found.Skip((at - 1) * of).Take(of).ToList();
        seeing.Showing(shown);
        return TypedResults.Ok(new ListOut<RecordLineOut>(at, of, found.Count, [.. shown.Select(record => Written.Line(record, seeing))]));
    }

    public static IResult Read(HttpContext http, TheHouse house, string many, Guid id, string? kind) => Of(http, many, id, (seeing, record) =>
        kind is not null && !(FactJson.Kinds.TryGetValue(kind, out var named) && (named.On is null || named.On == record.Kind)) ? ApiProblem.Unreadable($"There is no kind of fact called {kind} on such a record: see …/doings") : TypedResults.Ok(new RecordOut(record.Id.Value, record.Kind.Many, SightRule.For(record.Kind)!.NameOf(record), SightRule.For(record.Kind)!.LineOf(record, seeing.Day),
            [.. record.Heads.Where(head => head.IsLive && Shows(seeing, record, head) && (kind is null || head.Kind.Name == kind)).Select(head => Written.Fact(head, house))])));

    public static IResult History(HttpContext http, TheHouse house, string many, Guid id) => Of(http, many, id, (seeing, record) =>
        TypedResults.Ok<IReadOnlyList<FactOut>>([.. record.Entries.Where(entry => Shows(seeing, record, entry)).Select(entry => Written.Fact(entry, house))]));

    public static IResult Duties(HttpContext http, string many, Guid id) => Of(http, many, id, (seeing, record) =>
        !SightRule.For(record.Kind)!.SeesDuties(seeing.Reader) ? ApiProblem.NotForPost(seeing, "read what is due of these records") : TypedResults.Ok<IReadOnlyList<DutyOut>>([.. record.OpenDuties(seeing.Terms).OrderBy(duty => duty.By).Select(duty => Written.Duty(duty, seeing.Day))]));

    public static IResult Doings(HttpContext http, string many, Guid id) => Of(http, many, id, (seeing, record) =>
        TypedResults.Ok<IReadOnlyList<DoingOut>>(
        [
            .. Doing.On(record.Kind).Where(doing => Writing.MayDo(seeing, doing)).Select(doing => new DoingOut(
                doing.Name, doing.IsFact, doing.Title, $"{ApiMap.Root}/{record.Kind.Many}/{record.Id}/{(doing.IsFact ? "facts" : "do")}/{doing.Name}", [.. Writing.Asked(doing, record, seeing).Select(Written.Part)])),
        ]));

    /// <summary>Everything written after a change, of records that may be seen: what another system reads to follow.</summary>
    public static IResult Changes(HttpContext http, long after, int? size)
    {
        if (Outside(null, size) is { } outside)
        {
            return outside;
        }

        var seeing = ApiGate.Seeing(http);
        var found = seeing.County.Everything
            .Where(record => record.Entries.Length > 0 && record.Entries[^1].Signature.Seq > after && seeing.MaySee(record) && !seeing.IsSealedTo(record))
            .SelectMany(record => record.Entries.Where(entry => entry.Subject == record.Id && entry.Signature.Seq > after && Shows(seeing, record, entry)).Select(entry => (record, entry)))
            .OrderBy(each => each.entry.Signature.Seq).ToList();

        // A change is never cut in two: whoever asks again asks after it.
        var end = found.Count <= (size ?? AtMost) ? long.MaxValue : found[(size ?? AtMost) - 1].entry.Signature.Seq;
        var shown = found.TakeWhile(each => each.entry.Signature.Seq <= end).ToList();
        seeing.Showing(shown.Select(each => each.record).Distinct());
        return TypedResults.Ok<IReadOnlyList<ChangedOut>>([.. shown.Select(each => new ChangedOut(each.entry.Signature.Seq, each.entry.Signature.At, each.record.Id.Value, each.record.Kind.Many, each.entry.FactId.Value, each.entry.Kind.Name, each.entry.Did.ToString().ToLowerInvariant()))]);
    }

    /// <summary>What is wrong with the page or size asked for; null where nothing is.</summary>
    private static IResult? Outside(int? page, int? size) => page < 1 ? ApiProblem.Unreadable("page must be 1 or more") : size is < 1 or > AtMost ? ApiProblem.Unreadable($"size must be between 1 and {AtMost}") : null;

    /// <summary>What an address says of a record that may be seen; the same refusal for one that may not, and for none.</summary>
    public static IResult Of(HttpContext http, string many, Guid id, Func<Seeing, Record, IResult> answer) => Find(http, many, id, out var record) is { } refusal ? refusal : answer(ApiGate.Seeing(http), record!);

    /// <summary>The refusal; null where the record may be seen.</summary>
    public static IResult? Find(HttpContext http, string many, Guid id, out Record? record)
    {
        var (seeing, rule) = (ApiGate.Seeing(http), SightRule.Under(many)!);
        seeing.Showing(new SubjectId(id));
        record = null;
        if (!seeing.Me.May(rule.Needs))
        {
            return ApiProblem.NotForPost(seeing, "read these records");
        }

        if (seeing.Find(rule, new(id)) is not { } found || seeing.IsSealedTo(found))
        {
            return ApiProblem.NotThere();
        }

        seeing.Showing(found.Id);
        record = found;
        return null;
    }

    private static bool Shows(Seeing seeing, Record record, Entry entry) => seeing.MayRead(record, entry) && !seeing.IsHidden(record, entry.FactId);
}
