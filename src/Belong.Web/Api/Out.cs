using System.Text.Json.Nodes;
using Belong.Data;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Belong.Web.House.Sight;

namespace Belong.Web.Api;

/// <summary>Some of a list, and where the rest is.</summary>
/// <param name="Page">From 1.</param>
public sealed record ListOut<T>(int Page, int Size, int Total, IReadOnlyList<T> Items);

/// <summary>A record in a list.</summary>
/// <param name="Kind">The word for several of its kind, as it stands in addresses: children, adults, people.</param>
/// <param name="Line">What tells it from others of its kind; blank where the name is enough.</param>
public sealed record RecordLineOut(Guid Id, string Kind, string Name, string Line);

/// <summary>Who recorded an entry, and when (UTC).</summary>
public sealed record SignatureOut(string By, string Name, DateTime At, Guid Change);

/// <summary>A fact as it holds, or an entry of its history.</summary>
/// <param name="Id">The fact: it stays the same when what it says is put right.</param>
/// <param name="Entry">The entry: the next time somebody puts it right, another.</param>
/// <param name="Did">What the entry did: said, ended, corrected, retracted, restored.</param>
/// <param name="Words">In the service's words.</param>
/// <param name="On">The day it speaks of; null where it speaks of none.</param>
/// <param name="Said">Its parts; a part that is left out stands at its default.</param>
public sealed record FactOut(Guid Id, Guid Entry, string Kind, string Title, string Did, string Words, DateOnly? On, JsonObject? Said, SignatureOut Recorded, IReadOnlyList<string> Doubts);

/// <summary>A record with what holds of it.</summary>
public sealed record RecordOut(Guid Id, string Kind, string Name, string Line, IReadOnlyList<FactOut> Facts);

/// <summary>Something that is due, or was.</summary>
/// <param name="By">The last day on which it is done in time; null where that cannot be told yet.</param>
/// <param name="Why">How that day was worked out, and by which law.</param>
public sealed record DutyOut(string Rule, string State, DateOnly? By, string Falls, string Why, Guid? About);

/// <summary>Something that the system may do to a record.</summary>
/// <param name="Name">As it stands in the address.</param>
public sealed record DoingOut(string Name, bool IsFact, string Title, string Address, IReadOnlyList<PartOut> Parts);

/// <summary>A part that is asked for.</summary>
/// <param name="Type">text, date, time, number, yes-no, one-of, several-of or fact.</param>
/// <param name="Required">It must be answered, whatever else is.</param>
/// <param name="Codes">What it may be; null where it is no code.</param>
public sealed record PartOut(string Name, string Question, string Type, bool Required, IReadOnlyList<CodeOut>? Codes);

/// <summary>A code and what it means.</summary>
public sealed record CodeOut(string Code, string Meaning);

/// <summary>What was recorded.</summary>
/// <param name="Change">Sent again under the same Idempotency-Key, the same change: nothing is written twice.</param>
public sealed record ChangeOut(Guid Change, bool Again, IReadOnlyList<WrittenOut> Wrote);

/// <summary>A fact that a change wrote.</summary>
public sealed record WrittenOut(string Kind, Guid Record, Guid Fact, string Title, string Words);

/// <summary>A change somebody made, in the order in which they were made.</summary>
/// <param name="Number">Ask for what came after it.</param>
public sealed record ChangedOut(long Number, DateTime At, Guid Record, string Kind, Guid Fact, string Of, string Did);

/// <summary>A figure.</summary>
/// <param name="Value">Null where it is hidden or not recorded, and <paramref name="Why"/> says which.</param>
public sealed record FigureOut(string Key, string Measure, string Title, string Group, string Unit, decimal? Value, long? Numerator, long? Denominator, string? Why);

/// <summary>What the domain says, as the API writes it.</summary>
internal static class Written
{
    public static RecordLineOut Line(Record record, Seeing seeing) => new(record.Id.Value, record.Kind.Many, SightRule.For(record.Kind)!.NameOf(record), SightRule.For(record.Kind)!.LineOf(record, seeing.Day));

    public static FactOut Fact(Entry entry, TheHouse house) => new(
        entry.FactId.Value, entry.Id.Value, entry.Kind.Name, entry.Kind.Title, entry.Did.ToString().ToLowerInvariant(), entry.Said?.InWords ?? "", entry.Said?.Happened is { Day: var day } && day != default ? day : null,
        entry.Said is { } said ? FactJson.Parts(said) : null, new(entry.Signature.By, house.Ledger.County.NameOf(entry.Signature.By), entry.Signature.At, entry.Signature.Change.Value), [.. entry.Doubts]);

    public static DutyOut Duty(Duty duty, DateOnly day) => new(duty.Rule.Title, duty.Tag(day).Word, duty.By, duty.Rule.Who.Name, duty.Explained(), duty.About?.FactId.Value);

    public static PartOut Part(Question question)
    {
        var type = Nullable.GetUnderlyingType(question.Property.PropertyType) ?? question.Property.PropertyType;
        return new(
            ApiProblem.Json(question.Name), question.Label,
            type == typeof(DateOnly) ? "date" : type == typeof(TimeOnly) ? "time" : type == typeof(int) ? "number" : type == typeof(bool) ? "yes-no" : type == typeof(FactId) ? "fact" : question.Several ? "several-of" : question.Codes is not null || type.IsEnum ? "one-of" : "text",
            question.MustBeAnswered, question.Codes is { } codes ? [.. codes.Codes.Select(code => new CodeOut(code.Value, code.Meaning))] : type.IsEnum ? [.. Enum.GetNames(type).Select(name => new CodeOut(name, name))] : null);
    }
}
