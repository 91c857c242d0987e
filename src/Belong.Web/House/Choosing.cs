using System.Reflection;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Fostering;
using Belong.Domain.Planning;
using Belong.Domain.Relations;
using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Web.GovUk;

namespace Belong.Web.House;

/// <summary>What a form offers where an answer is chosen: who works here, children the reader may see, what was answered before.</summary>
public sealed class Choosing(County county, DateOnly day, Func<Record, bool> maySee)
{
    private const int ChildrenAtMost = 100;

    /// <summary>Everybody in post on the day, by name.</summary>
    public IReadOnlyList<Choice> Workers => field ??=
    [
        .. county.Workers.Where(worker => worker.WorkerId.Length > 0 && worker.WorksOn(day) is not null).OrderBy(worker => worker.CalledName, StringComparer.CurrentCulture)
            .Select(worker => new Choice(worker.WorkerId, $"{worker.CalledName}{(worker.WorksOn(day)!.Fact.Team is { Length: > 0 } team ? $", {team}" : "")}")),
    ];

    /// <summary>Foster households that are approved on the day and whom the reader may see, by name.</summary>
    public IReadOnlyList<Choice> Households => field ??=
        [.. county.Households.Where(household => household.ApprovalOn(day) is not null && maySee(household)).Select(household => household.InList).Order(StringComparer.CurrentCulture).Select(words => new Choice(words, words))];

    /// <summary>Children of the same family name as the record, whom the reader may see: brothers and sisters mostly share it, and any other is named by the child id.</summary>
    public IReadOnlyList<ChildRecord> ChildrenOfOneName(Record? record) =>
        (record as ChildRecord)?.LegalName?.Split(' ')[^1] is not { Length: > 1 } family ? []
        : [.. new ChildrenBy(county, nameof(ChildrenOfOneName), child => child.ChildId is not null && child.LegalName is { } name && name.Contains(' ') ? [new(child.Id, name.Split(' ')[^1].ToUpperInvariant())] : [])[family.ToUpperInvariant()].Where(child => child.Id != record.Id && maySee(child)).OrderBy(child => child.CalledName, StringComparer.CurrentCulture).Take(ChildrenAtMost)];

    /// <summary>Brothers and sisters whom the reader may see: those recorded as such, and those of one mother or father.</summary>
    public IReadOnlyList<ChildRecord> BrothersAndSisters(Record? record) =>
        record is not ChildRecord child ? []
        :
        [
            .. child.Siblings.Concat(child.People.Where(each => each.Fact.Is is "mother" or "father").SelectMany(each => county.Adult(each.Fact.Who)?.MattersTo ?? []).Where(each => each.Fact.Is is "mother" or "father").Select(each => each.Subject))
                .Select(county.Child).OfType<ChildRecord>().DistinctBy(each => each.Id).Where(each => each.Id != child.Id && maySee(each)).OrderBy(each => each.BornOn),
        ];

    /// <summary>The same as a form offers them.</summary>
    public IReadOnlyList<Choice> ChildrenBeside(Record? record) =>
        [.. ChildrenOfOneName(record).Select(child => new Choice(child.ChildId!, $"{child.CalledName}{(child.BornOn is { } born && born <= day ? $", {Age.InWords(born, day)}" : "")}"))];

    /// <summary>Adults who matter to the child, or to children of the same family whom the reader may see; of an adult's record, those beside them.</summary>
    public IReadOnlyList<Choice> AdultsBeside(Record? record)
    {
        IEnumerable<ChildRecord> near = record switch
        {
            ChildRecord child => child.Siblings.Select(county.Child).OfType<ChildRecord>().Append(child),
            AdultRecord adult => adult.MattersTo.Select(each => county.Child(each.Subject)).OfType<ChildRecord>(),
            _ => [],
        };
        return
        [
            .. near.Where(each => maySee(each)).Concat(ChildrenOfOneName(record)).DistinctBy(child => child.Id).SelectMany(child => child.People).DistinctBy(each => each.Fact.Who)
                .Select(each => (Adult: county.Adult(each.Fact.Who), each.Fact.Is)).Where(each => each.Adult is not null && each.Adult.Id != record?.Id)
                .Select(each => new Choice(each.Adult!.Id.ToString(), $"{each.Adult.CalledName} ({Kinship.Codes.Say(each.Is).ToLowerInvariant()})")).OrderBy(choice => choice.Text, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>What was answered to a question before, on records that the reader may see.</summary>
    /// <param name="such">Which answers may be offered; all where none is given.</param>
    public IReadOnlyList<Choice> Known(PropertyInfo part, Func<Fact, bool>? such = null) =>
    [
        .. county.Everything.Where(record => record is not ChildRecord child || maySee(child)).SelectMany(record => record.Heads).Where(head => head.IsLive && part.DeclaringType!.IsInstanceOfType(head.Said) && such?.Invoke(head.Said!) != false)
            .Select(head => ((string)part.GetValue(head.Said)!).Trim()).Where(said => said.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.CurrentCulture).Select(said => new Choice(said, said)),
    ];
}
