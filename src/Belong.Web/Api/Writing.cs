using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace Belong.Web.Api;

/// <summary>
/// Recording through the API. What is sent is read by the questions of the form that asks the same of people, so that the same
/// parts can be said, and what is wrong is said in the same words.
/// </summary>
internal static class Writing
{
    /// <summary>No form is as long.</summary>
    private const int BytesAtMost = 1_000_000;

    private static readonly JsonSerializerOptions OfActs = new(FactJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, NumberHandling = JsonNumberHandling.Strict };

    public static bool MayDo(Seeing seeing, Doing doing) => !doing.OnItsPageOnly && seeing.Me.May(doing.Needs);

    /// <summary>What is asked where something is done to a record; nothing where its act is read as it stands.</summary>
    public static ImmutableArray<Question> Asked(Doing doing, Record record, Seeing seeing)
    {
        if (doing.IsFact)
        {
            return [.. Questions.OfFact(doing.Type).Where(question => !doing.NotAsked.Contains(question.Name))];
        }

        var blank = (Act)Activator.CreateInstance(doing.Type, record.Id)!;
        return [.. Questions.OfAct(blank).Where(question => blank.Asks(question.Name, record, seeing.Day))];
    }

    /// <summary>Says a fact of a record.</summary>
    public static Task<IResult> Say(HttpContext http, TheHouse house, string many, Guid id, string kind, bool? sure) => DoAsync(http, house, many, id, kind, isFact: true, sure == true);

    /// <summary>Does an act to a record.</summary>
    public static Task<IResult> Do(HttpContext http, TheHouse house, string many, Guid id, string act) => DoAsync(http, house, many, id, act, isFact: false, sure: false);

    /// <summary>Opens the record of a child of whom there is none.</summary>
    public static async Task<IResult> Open(HttpContext http, TheHouse house, bool? another)
    {
        var (body, unreadable) = await ReadAsync(http);
        if (body is null)
        {
            return unreadable!;
        }

        var seeing = ApiGate.Seeing(http);
        var blank = new OpenRecord(new SubjectId(ChangeId.Of($"open/{KeyOf(http) ?? ChangeOf(http, body)}").Value));
        var state = new ModelStateDictionary();
        if (Heard(Questions.OfAct(blank), null, blank, body, state) is not { } act)
        {
            return ApiProblem.Refused(state);
        }

        var words = Finding.WordsOf($"{act.Given} {act.Family}");
        if (another != true && seeing.County.Children.Any(child => child.Id != act.Child && seeing.MaySee(child) && !seeing.IsSealedTo(child) && words.Count > 0 && Finding.Score(child, words) > 0 && child.BornOn == act.BornOn))
        {
            return ApiProblem.Refused([("", "There is a child of this name and birthday: look for them, or send another=true to say that this is another")]);
        }

        return await RecordAsync(http, house, act, body);
    }

    /// <summary>Puts a fact right: the parts that are sent are right, the rest stays.</summary>
    public static async Task<IResult> Correct(HttpContext http, TheHouse house, string many, Guid id, Guid fact, bool? sure)
    {
        if (Head(http, many, id, fact, out var record, out var head) is { } refusal)
        {
            return refusal;
        }

        var (body, unreadable) = await ReadAsync(http);
        if (body is null)
        {
            return unreadable!;
        }

        var state = new ModelStateDictionary();
        if (body["right"] is not JsonObject parts)
        {
            return ApiProblem.Refused([("right", "Send what is right: an object with the parts that change")]);
        }

        foreach (var extra in body.Select(each => each.Key).Where(key => key is not ("right" or "reason" or "seen")))
        {
            state.AddModelError(extra, "There is no such part");
        }

        var right = Heard(Questions.OfFact(head!.Said!.GetType()), record, head.Said!, parts, state, afresh: false);
        return right is null || !state.IsValid ? ApiProblem.Refused(state)
            : await RecordAsync(http, house, new CorrectFact(record!.Id, head.FactId) { Right = right, Seen = Seen(body), Sure = sure == true, Reason = Text(body, "reason") }, body);
    }

    /// <summary>Takes back a fact that should never have been said.</summary>
    public static async Task<IResult> Withdraw(HttpContext http, TheHouse house, string many, Guid id, Guid fact)
    {
        if (Head(http, many, id, fact, out var record, out var head) is { } refusal)
        {
            return refusal;
        }

        var (body, unreadable) = await ReadAsync(http);
        return body is null ? unreadable! : await RecordAsync(http, house, new RetractFact(record!.Id, head!.FactId) { Reason = Text(body, "reason"), Seen = Seen(body) }, body);
    }

    private static async Task<IResult> DoAsync(HttpContext http, TheHouse house, string many, Guid id, string name, bool isFact, bool sure)
    {
        if (Records.Find(http, many, id, out var record) is { } refusal)
        {
            return refusal;
        }

        var seeing = ApiGate.Seeing(http);
        if (Doing.On(record!.Kind).FirstOrDefault(each => each.IsFact == isFact && each.Name == name && !each.OnItsPageOnly) is not { } doing)
        {
            return ApiProblem.Of(StatusCodes.Status404NotFound, "not-found", "Nothing of this name can be done to such a record: see what can at …/doings");
        }

        if (!seeing.Me.May(doing.Needs))
        {
            return ApiProblem.NotForPost(seeing);
        }

        var (body, unreadable) = await ReadAsync(http);
        if (body is null)
        {
            return unreadable!;
        }

        var state = new ModelStateDictionary();
        var asked = Asked(doing, record, seeing);
        Act? act;
        if (isFact)
        {
            act = Heard(asked, record, (Fact)Activator.CreateInstance(doing.Type)!, body, state) is { } said ? new RecordFact(record.Id) { Said = said, Sure = sure } : null;
        }
        else
        {
            var blank = (Act)Activator.CreateInstance(doing.Type, record.Id)!;
            act = asked.IsEmpty ? AsItStands(blank, record.Id, body, state) : Heard(asked, record, blank, body, state);
        }

        return act is null ? ApiProblem.Refused(state) : await RecordAsync(http, house, act, body);
    }

    /// <summary>A copy of the holder with what was sent in it; null with what is wrong in the state.</summary>
    private static T? Heard<T>(ImmutableArray<Question> asked, Record? record, T holder, JsonObject body, ModelStateDictionary state, bool afresh = true)
        where T : class
    {
        var byName = asked.ToDictionary(question => ApiProblem.Json(question.Name), StringComparer.Ordinal);
        var typed = afresh ? [] : asked.ToDictionary(question => question.Name, question => new StringValues(question.ValueOf(holder)), StringComparer.Ordinal);
        foreach (var (name, value) in body)
        {
            if (!byName.TryGetValue(name, out var question))
            {
                state.AddModelError(name, "There is no such part");
            }
            else if (AsTyped(value, question) is not { } text)
            {
                state.AddModelError(name, question.Several ? "Send a list of codes" : "Send a text, a number, true or false, or null");
            }
            else if (question.IsDay && text.Length > 0 && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                state.AddModelError(name, "Send a day such as 2026-03-09");
            }
            else
            {
                typed[question.Name] = text;
            }
        }

        var heard = new Asking(asked, record, afresh).Read(holder, new FormCollection(typed), state);
        return state.IsValid ? heard : null;
    }

    /// <summary>An act that its own page asks for, part by part as it is made of.</summary>
    private static Act? AsItStands(Act blank, SubjectId on, JsonObject body, ModelStateDictionary state)
    {
        var own = blank.GetType().GetConstructors()[0].GetParameters()[0].Name!;
        var whole = (JsonObject)body.DeepClone();
        if (whole.ContainsKey(ApiProblem.Json(own)))
        {
            state.AddModelError(own, "The record stands in the address");
            return null;
        }

        try
        {
            whole[ApiProblem.Json(own)] = on.ToString();
            return (Act?)whole.Deserialize(blank.GetType(), OfActs);
        }
        catch (JsonException wrong)
        {
            state.AddModelError(wrong.Path?.TrimStart('$', '.') ?? "", "This part is unknown, or cannot be read as what it should be");
            return null;
        }
    }

    private static string? AsTyped(JsonNode? value, Question question) => value switch
    {
        null => "",
        JsonValue one => one.GetValueKind() switch
        {
            JsonValueKind.String => one.GetValue<string>(),
            JsonValueKind.True => bool.TrueString,
            JsonValueKind.False => bool.FalseString,
            JsonValueKind.Number => one.ToJsonString(),
            _ => null,
        },
        JsonArray many when question.Several && many.All(each => each?.GetValueKind() == JsonValueKind.String) => string.Join(' ', many.Select(each => each!.GetValue<string>())),
        _ => null,
    };

    private static IResult? Head(HttpContext http, string many, Guid id, Guid fact, out Record? record, out Entry? head)
    {
        head = null;
        if (Records.Find(http, many, id, out record) is { } refusal)
        {
            return refusal;
        }

        var seeing = ApiGate.Seeing(http);
        head = record!.Head(new FactId(fact));
        var list = Doing.Lists.FirstOrDefault(each => each.Of == seeing.Find(House.Sight.SightRule.Under(many)!, new(id))!.Kind);
        return head is not { IsLive: true, Said.IsOfItsActs: false } || !seeing.MayRead(record, head) || seeing.IsHidden(record, head.FactId) ? ApiProblem.NotThere()
            : (list?.ToCorrect is { } needs && !seeing.Me.May(needs)) || !Doing.MayCorrect(seeing.Me, record, head) ? ApiProblem.NotForPost(seeing, "change this") : null;
    }

    private static EntryId? Seen(JsonObject body) => Guid.TryParse(Text(body, "seen"), out var seen) ? new(seen) : null;

    private static string Text(JsonObject body, string name) => body[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : "";

    /// <summary>The object that was sent; else why it could not be read.</summary>
    private static async Task<(JsonObject? Body, IResult? Unreadable)> ReadAsync(HttpContext http)
    {
        if (!http.Request.HasJsonContentType())
        {
            return (null, ApiProblem.Of(StatusCodes.Status415UnsupportedMediaType, "not-json", "Send application/json"));
        }

        if (http.Request.ContentLength > BytesAtMost)
        {
            return (null, TooLarge());
        }

        try
        {
            using var bytes = new MemoryStream();
            var buffer = new byte[16384];
            for (int read; (read = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0;)
            {
                if (bytes.Length + read > BytesAtMost)
                {
                    return (null, TooLarge());
                }

                await bytes.WriteAsync(buffer.AsMemory(0, read), http.RequestAborted);
            }

            if (JsonNode.Parse(bytes.ToArray(), documentOptions: new() { MaxDepth = 16, AllowDuplicateProperties = false }) is not JsonObject body)
            {
                return (null, ApiProblem.Unreadable("Send one object"));
            }

            return Texts(body).FirstOrDefault(text => !Printable.Is(text)) is not null ? (null, ApiProblem.Unreadable("Remove the characters that cannot be printed"))
                : Texts(body).Any(text => text.Length > Question.LongestText) ? (null, ApiProblem.Unreadable($"No text may be longer than {Question.LongestText.ToString("N0", CultureInfo.InvariantCulture)} characters"))
                : (body, null);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return (null, ApiProblem.Unreadable("This is not JSON that can be read"));
        }

        static IResult TooLarge() => ApiProblem.Of(StatusCodes.Status413PayloadTooLarge, "too-large", $"Send no more than {BytesAtMost.ToString("N0", CultureInfo.InvariantCulture)} bytes");
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject parts => parts.SelectMany(part => Texts(part.Value).Append(part.Key)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    /// <summary>
    /// The same thing sent twice under one Idempotency-Key is one change; under none, each sending is its own. The first half of the change's id is of the key, the system and
    /// the address, the second of what was sent, so that another body under the key is seen to be another.
    /// </summary>
    private static ChangeId ChangeOf(HttpContext http, JsonObject body)
    {
        if (KeyOf(http) is not { } key)
        {
            return (ChangeId)(http.Items[typeof(ChangeId)] ??= new ChangeId(Guid.NewGuid()));
        }

        return new(new Guid([.. Half(key), .. Half(ChangeId.Of($"{key.Value}\n{body.ToJsonString()}"))]));
    }

    private static ChangeId? KeyOf(HttpContext http) => http.Request.Headers["Idempotency-Key"].ToString() is { Length: > 0 } key
        ? ChangeId.Of($"api\n{key}\n{ApiGate.Seeing(http).Me.Id}\n{http.Request.Method} {http.Request.Path}{http.Request.QueryString}") : null;

    private static byte[] Half(ChangeId of) => of.Value.ToByteArray()[..8];

    /// <summary>Whether something else was recorded of a record under the key.</summary>
    private static bool IsOfAnother(HttpContext http, ChangeId change, Record? on) =>
        KeyOf(http) is not null && on is not null && on.Entries.Any(entry => entry.Signature.Change != change && Half(entry.Signature.Change).SequenceEqual(Half(change)));

    private static async Task<IResult> RecordAsync(HttpContext http, TheHouse house, Act act, JsonObject body)
    {
        var seeing = ApiGate.Seeing(http);
        act = seeing.AsMayDo(act);
        if (seeing.Against(act) is { } against)
        {
            return ApiProblem.Refused([("", against)]);
        }

        // A record that it names and the system may not see is for it none at all.
        if (act.GetType().GetProperties().Where(part => part.PropertyType == typeof(SubjectId) || part.PropertyType == typeof(SubjectId?)).FirstOrDefault(part => part.GetValue(act) is SubjectId named && named != default && seeing.County.Find(named) is { } other && !seeing.MaySee(other)) is { } hidden)
        {
            return ApiProblem.Refused([(hidden.Name, "There is no such record")]);
        }

        var change = ChangeOf(http, body);
        var on = act is OpenRecord open ? open.Child : new SubjectId(Guid.Parse((string)http.Request.RouteValues["id"]!, CultureInfo.InvariantCulture));
        if (IsOfAnother(http, change, seeing.County.Find(on)))
        {
            return ApiProblem.Of(StatusCodes.Status422UnprocessableEntity, "key-used", "Something else was sent under this Idempotency-Key: send it under another");
        }

        var recorded = await house.Ledger.RecordAsync(act, seeing.Me.AsActor, house.Clock.Today, change);
        if (recorded.Refused)
        {
            return ApiProblem.Refused(recorded.Outcome.Problems.Select(problem => (problem.Field, problem.Words)));
        }

        seeing.Again();
        var wrote = recorded.Outcome.Statements.Select((said, at) => (said, Fact: said.Line ?? new FactId(EntryId.Of(change, at).Value))).Where(each => seeing.County.Find(each.said.Subject) is { } record && seeing.MaySee(record)).ToList();
        seeing.Showing(wrote.Select(each => seeing.County.Find(each.said.Subject)!).Distinct());
        return TypedResults.Ok(new ChangeOut(change.Value, recorded.Again, [.. wrote.Select(each => new WrittenOut(seeing.County.Find(each.said.Subject)!.Kind.Many, each.said.Subject.Value, each.Fact.Value, each.said.Kind.Title, each.said.Fact?.InWords ?? ""))]));
    }
}
