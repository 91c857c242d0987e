using System.Collections.Immutable;
using System.Reflection;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Papers;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Export;
using static Belong.Web.House.Permission;

namespace Belong.Web.House.Doings;

/// <summary>Of what a form begins: the record, and the year it is about.</summary>
public sealed record Beginning(TheHouse House, County County, Record Record, int Year);

/// <summary>Something that can be done to a record: an act, or saying a plain fact.</summary>
/// <param name="Type">The act, or the kind of fact.</param>
/// <param name="Title">What it is called on lists and as the heading of its page.</param>
/// <param name="Group">Under which it stands on the list of all that can be done.</param>
/// <param name="Page">Its own page under the record; blank where the general one serves.</param>
public sealed record Doing(Type Type, string Title, Permission Needs, string Group, string Page = "")
{
    public bool IsFact => Type.IsAssignableTo(typeof(Fact));

    /// <summary>The kinds of fact it says: whoever may do it may put them right.</summary>
    public IReadOnlyList<Type> Makes { get; init; } = Type.IsAssignableTo(typeof(Fact)) ? [Type] : [];

    /// <summary>The list that says it, and so on what kind of record it is done.</summary>
    public DoingList List { get; internal init; } = default!;

    /// <summary>True where only its page can do it, because it takes a file or what was chosen on the page before; another program cannot.</summary>
    public bool OnItsPageOnly { get; init; } = Type.IsAssignableTo(typeof(INamesFile)) || Type == typeof(AddDocument);

    /// <summary>Where the reader is when it is done, where that is not the record's own first page.</summary>
    public string Home { get; init; } = "";

    /// <summary>What the page says when it is done; {0} is the name of the record.</summary>
    public string Done { get; init; } = $"{Title} saved";

    /// <summary>What the page says of what was done in particular, where that differs.</summary>
    public Func<object, string>? DoneAs { get; init; }

    /// <summary>What the form starts from, where that is not a blank; and whether that is what the record says already.</summary>
    public Func<Beginning, (Fact Fact, bool FromRecord)>? Begins { get; init; }

    /// <summary>Parts that the form does not ask for, as what it starts from has them.</summary>
    public IReadOnlyList<string> NotAsked { get; init; } = [];

    /// <summary>Why somebody who may say such a fact may not say, change or withdraw this one on this record; null where they may.</summary>
    public Func<Person, Record, Fact, string?>? Refuses { get; init; }

    /// <summary>Why somebody may not say, change or withdraw a fact on a record, whichever way it is done; null where nothing stands against it.</summary>
    public static string? RefusedTo(Person me, Record record, Fact said) => Of(said.GetType(), record.Kind)?.Refuses?.Invoke(me, record, said);

    /// <summary>The button that does it.</summary>
    public string Button => IsFact ? $"Save {char.ToLowerInvariant(Title[0])}{Title[1..]}" : Title;

    /// <summary>How it stands in the address.</summary>
    public string Name { get; } = Type.IsAssignableTo(typeof(Fact)) ? FactKind.Of(Type).Name : string.Concat(Type.Name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : char.ToLowerInvariant(letter).ToString()));

    /// <summary>Where it is done, about a fact of the record where one is given: one of its own kind is added to.</summary>
    public string AddressFor(SubjectId record, Entry? about = null)
    {
        if (IsFact && about?.Said?.GetType() == Type)
        {
            return $"/{List.Of.Many}/{record}/facts/{about.FactId}/complete";
        }

        var path = $"/{List.Of.Many}/{record}/{(Page.Length > 0 ? Page : IsFact ? $"facts/record/{Name}" : $"do/{Name}")}";
        return PartNaming(about) is { } names ? $"{path}?{names.Name}={about!.FactId}" : path;
    }

    /// <summary>The part by which it names such a fact; null where it names none.</summary>
    public PropertyInfo? PartNaming(Entry? about) => about?.Said is not { } said ? null
        : Array.Find(Type.GetProperties(), part => part.GetCustomAttribute<AsksAttribute>()?.Of == said.GetType());

    /// <summary>Every list there is, found by its class.</summary>
    public static ImmutableArray<DoingList> Lists { get; } = Modules.Each<DoingList>(typeof(Doing).Assembly);

    public static ImmutableArray<Doing> All { get; } = [.. Lists.SelectMany(list => list.All.Concat(Documents(list)).Select(doing => doing with { List = list }))];

    private static readonly Dictionary<Type, Doing> ByType = All.GroupBy(doing => doing.Type).Where(alike => alike.Count() == 1).ToDictionary(alike => alike.Key, alike => alike.Single());

    /// <summary>The one of an act or a kind of fact; null for none, and where it is done to records of several kinds.</summary>
    public static Doing? Of(Type? type) => type is not null && ByType.TryGetValue(type, out var doing) ? doing : null;

    /// <summary>The one of an act or a kind of fact on a kind of record; null for none.</summary>
    public static Doing? Of(Type type, RecordKind on) => On(on).FirstOrDefault(doing => doing.Type == type);

    private static IEnumerable<Doing> Documents(DoingList list) =>
        list.KeepsDocuments is { } needs ? [new(typeof(AddDocument), "Add a document", needs, list.DocumentsStandUnder, "documents/add") { Done = "Document saved", Makes = [typeof(Document)] }] : [];

    /// <summary>Everything that can be done to a kind of record.</summary>
    public static IEnumerable<Doing> On(RecordKind kind) => All.Where(doing => doing.List.Of == kind);

    /// <summary>Those that say facts of a kind on a kind of record; none where it comes only with the record itself, such as a name.</summary>
    public static IEnumerable<Doing> Saying(Type fact, RecordKind on) => On(on).Where(doing => doing.Makes.Contains(fact));

    /// <summary>
    /// Whether somebody may correct a fact or take it back: who may say its kind, and nobody else, so that no one edits what
    /// another's post is there to decide. What only a return told, and what returns are made of, whoever looks after the
    /// returns puts right too.
    /// </summary>
    public static bool MayCorrect(Person me, Record record, Entry fact)
    {
        // What stands on another record, and is only read here too, is put right there.
        if (fact.Said is not { IsOfItsActs: false } said || RefusedTo(me, record, said) is not null || (fact.Kind.On is { } on && on != record.Kind) || Lists.FirstOrDefault(list => list.Of == record.Kind) is not { } list || (list.ToCorrect is { } needs && !me.May(needs)))
        {
            return false;
        }

        var doings = Saying(said.GetType(), record.Kind).ToList();
        return doings.Count == 0 ? list.ToCorrect is not null
            : doings.Exists(doing => me.May(doing.Needs)) || (me.May(PutRightReturns) && (fact.Source is not null || FactOfRow.KeyOf(said) is not null));
    }

    /// <summary>Whether somebody may add to a plain fact what was left open in it.</summary>
    public static bool MayComplete(Person me, Record record, Entry fact) => fact.Said is not null && RefusedTo(me, record, fact.Said) is null && fact.Kind.Plain && Of(fact.Said.GetType()) is { } doing && me.May(doing.Needs);

    /// <summary>Whether somebody may put right what an error of a return leads to.</summary>
    public static bool MayMend(Person me, FieldToMend field, Record record) =>
        field.Fact is { } fact ? record.Head(fact) is { } head && MayCorrect(me, record, head) : Of(field.Kind?.Type) is { } doing && me.May(doing.Needs);

    /// <summary>The one that stands under a name in the address, of a kind of record.</summary>
    public static Doing? Named(string? name, RecordKind on, bool isFact) => On(on).FirstOrDefault(doing => doing.IsFact == isFact && doing.Page.Length == 0 && doing.Name == name);

    /// <summary>Where what a duty asks is done, for whoever may do it; null where they may not, or nothing done here meets it.</summary>
    public static string? For(Duty duty, Record record, Person me)
    {
        if (Of(duty.Rule.Act) is not { } doing || !me.May(doing.Needs))
        {
            return null;
        }

        // What was begun is gone on with: minutes that are written and not sent, a plan that is not signed.
        var begun = doing.IsFact && doing.PartNaming(duty.About) is { } part
            ? record.Heads.LastOrDefault(head => head.IsLive && head.Said!.GetType() == doing.Type && part.GetValue(head.Said) is FactId of && of == duty.About!.FactId)
            : null;
        return begun is not null && !Questions.LeftOpen(begun).Any() && MayCorrect(me, record, begun) ? $"/{record.Kind.Many}/{record.Id}/facts/{begun.FactId}/correct" : doing.AddressFor(record.Id, begun ?? duty.About);
    }
}
