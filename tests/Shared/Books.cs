using Belong.Domain.Children;
using Belong.Domain.Reviewing;

namespace Belong.Tests;

/// <summary>A county kept in memory by the same rules as the ledger, for tests that need no database.</summary>
public sealed class Books
{
    private readonly List<(Signature Signature, Outcome Outcome)> changes = [];

    public County County { get; private set; } = County.Empty;

    public Actor By { get; private set; } = new("worker-1", "A worker");

    /// <summary>The same books, kept on by somebody else.</summary>
    public Books As(string who)
    {
        By = new(who, who);
        return this;
    }

    /// <summary>The same books, kept on by an actor, such as an import.</summary>
    public Books As(Actor who)
    {
        By = who;
        return this;
    }

    public IReadOnlyList<(Signature Signature, Outcome Outcome)> Changes => changes;

    /// <summary>Tries an act on a day; the outcome may be a refusal.</summary>
    public Outcome Try(Act act, string day, DateTime? at = null)
    {
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd");
        var outcome = act.Decide(County, on, By);
        if (!outcome.Refused && outcome.Statements.Length > 0)
        {
            var signature = County.Sign(ChangeId.Of($"{County.Seq + 1}"), at ?? on.ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc), By.Id, act.Why);
            changes.Add((signature, outcome));
            County = County.With(outcome, signature, out _);
        }

        return outcome;
    }

    /// <summary>Does an act that must be allowed.</summary>
    public Books Do(Act act, string day)
    {
        var outcome = Try(act, day);
        Assert.True(!outcome.Refused, string.Join("; ", outcome.Problems.Select(problem => problem.Words)));
        return this;
    }

    public ChildRecord Child(SubjectId id) => County.Child(id)!;
}

/// <summary>Children as tests speak of them.</summary>
public static class AChild
{
    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    public static SubjectId Id(int number) => new(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]));

    public static OpenRecord Opened(SubjectId id, string born = "2012-05-06") =>
        new(id) { Given = "Robin", Family = "Fairweather", BornOn = Day(born), Sex = "F", Ethnicity = "WBRI" };

    /// <summary>A child looked after under section 20, placed with foster carers the same day.</summary>
    public static Books LookedAfterFrom(string from, string? until = null, SubjectId? id = null, Books? books = null, string born = "2012-05-06")
    {
        var child = id ?? Id(1);
        books ??= new();
        books.Do(Opened(child, born), from)
            .Do(new StartLookingAfter(child) { On = Day(from), Need = "N1", LegalStatus = "V2" }, from)
            .Do(new PlaceChild(child) { On = Day(from), Placement = new() { Code = "U6", Provider = "PR1", Home = "The Alders", Postcode = "AA1 1AA", HomePostcode = "AA2 2AA" } }, from);
        return until is null ? books : books.Do(new StopLookingAfter(child) { On = Day(until), Reason = "E4A" }, until);
    }

    public static Books Reviewed(this Books books, params ReadOnlySpan<string> days)
    {
        foreach (var day in days)
        {
            books.Do(new RecordReview(Id(1)) { HeldOn = Day(day), Participation = "PN1" }, day);
        }

        return books;
    }
}
