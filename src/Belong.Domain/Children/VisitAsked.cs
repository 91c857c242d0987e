using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>Somebody asks for a visit between those that are due.</summary>
[Fact<ChildRecord>("visit-asked", Title = "Request for a visit", Plain = true)]
public sealed record VisitAsked : Fact
{
    public static CodeList Askers { get; } = new("who asked", new("child", "The child"), new("carer", "The carer or the home"), new("iro", "The reviewing officer"), new("notice", "Ofsted served a notice on the provider"));

    [Asks("When was the visit requested, or the notice served?", Named = "Date of the request")]
    public DateOnly On { get; init; }

    [Asks("Who requested the visit?")]
    public string By { get; init; } = "";

    [Asks("Why was the visit requested?", Long = true)]
    public string Reason { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(By), Askers, By)];
    public override (string Part, string Ask)? Lacks => By.Length == 0 ? (nameof(By), "Select who asked") : null;
    public override string InWords => $"Visit requested on {On.InWords()}: {Askers.Say(By)}";
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Whether.LookedAfter(record, On, nameof(On));
}
