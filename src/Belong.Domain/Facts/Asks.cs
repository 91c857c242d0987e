namespace Belong.Domain.Facts;

/// <summary>Out of what an answer in words is chosen, so that nobody has to know an id or a spelling.</summary>
public enum Chosen
{
    /// <summary>Typed.</summary>
    Freely,

    /// <summary>Somebody who works here; the answer is their sign-in id.</summary>
    OfWorkers,

    /// <summary>A child whose record the reader may see; the answer is the child id, which may also be typed.</summary>
    OfChildren,

    /// <summary>An adult who matters to the child or to children of the same family; the answer is the id of the adult’s record, which nobody types.</summary>
    OfAdults,

    /// <summary>A foster household; the answer is its name with its postcode, as the list offers it.</summary>
    OfHouseholds,

    /// <summary>What was answered before to the same question, on any record: schools, homes, teams. Anything else may be typed.</summary>
    OfKnown,
}

/// <summary>The question by which a form asks for a part of a fact or an act.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AsksAttribute(string question) : Attribute
{
    public string Question { get; } = question;
    public string Hint { get; init; } = "";

    /// <summary>What an error calls the answer, where the question is a sentence: "Visit date" must include a month.</summary>
    public string Named { get; init; } = "";

    public Chosen From { get; init; }

    /// <summary>A few sentences rather than a line.</summary>
    public bool Long { get; init; }

    /// <summary>Several codes may hold at once; they are kept side by side, a space between.</summary>
    public bool Several { get; init; }

    /// <summary>The kind of fact of the same record that a <see cref="FactId"/> names.</summary>
    public Type? Of { get; init; }
}

/// <summary>
/// A fact that, while it holds, forbids acts that would break what it protects. Whoever tries is told why; what has
/// already happened can still be recorded by the means that the act itself offers.
/// </summary>
public interface IForbids
{
    Problem? Forbids(Act act, Record record, DateOnly today);

    /// <summary>What forbids that a fact of the record should become another, or be taken back where <paramref name="becomes"/> is null.</summary>
    Problem? ForbidsChange(Fact was, Fact? becomes, Record record, DateOnly today);

    /// <summary>Adds why a change is forbidden, where it is and the fact's own sense has not said so in the same words.</summary>
    static void Ask(Problems problems, Record record, Fact was, Fact? becomes, DateOnly today)
    {
        if (Forbidding(record, was, becomes, today) is { } forbidden && !problems.Any(problem => problem.Words == forbidden.Words))
        {
            problems.Add(forbidden.Field, forbidden.Words);
        }
    }

    /// <summary>The first thing on the record that forbids the act, if any does.</summary>
    static Problem? Forbidding(Record record, Act act, DateOnly today) =>
        record.Heads.Where(head => head.IsLive).Select(head => (head.Said as IForbids)?.Forbids(act, record, today)).FirstOrDefault(problem => problem is not null);

    /// <summary>The first thing on the record that forbids the change, if any does.</summary>
    static Problem? Forbidding(Record record, Fact was, Fact? becomes, DateOnly today) =>
        record.Heads.Where(head => head.IsLive).Select(head => (head.Said as IForbids)?.ForbidsChange(was, becomes, record, today)).FirstOrDefault(problem => problem is not null);
}
