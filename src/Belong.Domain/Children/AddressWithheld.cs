using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>Where the child lives must not become known to somebody.</summary>
[Fact<ChildRecord>("address-withheld", Title = "Address withheld", Plain = true)]
public sealed record AddressWithheld : LastingFact
{
    public static CodeList Grounds { get; } = new("reason", new("order", "A court order says so"), new("risk", "Risk of harm"), new("wish", "The child or the carers asked for it"), new("adoption", "Placed for adoption"));

    [Asks("Who must not know where the child lives?", Hint = "For example, mother and her family")]
    public string Whom { get; init; } = "";

    [Asks("On what ground?")]
    public string Ground { get; init; } = "";

    [Asks("What must everybody take care of?", Hint = "Letters, school reports, social media, where contact takes place", Long = true)]
    public string Care { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Ground), Grounds, Ground)];
    public override (string Part, string Ask)? Lacks => Whom.Trim().Length == 0 ? (nameof(Whom), "Enter who must not know where the child lives") : Ground.Length == 0 ? (nameof(Ground), "Select the reason") : null;
    public override string InWords => $"Address withheld from {Whom} since {From.InWords()}{(Until is { } until ? $", until {until.InWords()}" : "")}: {Grounds.Say(Ground).ToLowerInvariant()}";
}

public static class WithheldAddresses
{
    extension(ChildRecord child)
    {
        /// <summary>From whom it is kept on a day where the child lives.</summary>
        public IEnumerable<Entry<AddressWithheld>> AddressWithheldOn(DateOnly day) => child.Facts<AddressWithheld>().Where(each => each.Fact.Span.Covers(day));
    }
}
