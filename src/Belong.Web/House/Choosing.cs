using System.Reflection;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Web.GovUk;

namespace Belong.Web.House;

/// <summary>What a form offers where an answer is chosen: who works here, children the reader may see, what was answered before.</summary>
public sealed class Choosing(County county, DateOnly day, Func<ChildRecord, bool> maySee)
{
    private const int ChildrenAtMost = 1_500;

    /// <summary>Everybody in post on the day, by name.</summary>
    public IReadOnlyList<Choice> Workers =>
    [
        .. county.Workers.Where(worker => worker.WorkerId.Length > 0 && worker.WorksOn(day) is not null).OrderBy(worker => worker.CalledName, StringComparer.CurrentCulture)
            .Select(worker => new Choice(worker.WorkerId, $"{worker.CalledName}{(worker.WorksOn(day)!.Fact.Team is { Length: > 0 } team ? $", {team}" : "")}")),
    ];

    /// <summary>Children by their id, those of the same family name as the record first.</summary>
    public IReadOnlyList<Choice> ChildrenBeside(Record? record)
    {
        var family = (record as ChildRecord)?.LegalName?.Split(' ')[^1];
        return
        [
            .. county.Children.Where(child => child.Id != record?.Id && child.ChildId is not null && maySee(child))
                .OrderByDescending(child => family is not null && child.LegalName?.EndsWith(family, StringComparison.Ordinal) == true).ThenBy(child => child.CalledName, StringComparer.CurrentCulture).Take(ChildrenAtMost)
                .Select(child => new Choice(child.ChildId!, $"{child.CalledName}{(child.BornOn is { } born && born <= day ? $", {Age.InWords(born, day)}" : "")}")),
        ];
    }

    /// <summary>What was answered to a question before, on any record.</summary>
    public IReadOnlyList<Choice> Known(PropertyInfo part) => county.Once<IReadOnlyList<Choice>>((part.DeclaringType!, part.Name), county =>
        [.. county.Everything.SelectMany(record => record.Heads).Where(head => head.IsLive && part.DeclaringType!.IsInstanceOfType(head.Said)).Select(head => ((string)part.GetValue(head.Said)!).Trim()).Where(said => said.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.CurrentCulture).Select(said => new Choice(said, said))]);
}
