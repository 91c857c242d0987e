using Belong.Domain.Children;
using Belong.Domain.People;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>When a child was missing or away, and the interview after it.</summary>
internal sealed class MissingEpisodes : FactTable<MissingEpisode>
{
    public override string Name => "ssd_missing";

    protected override DateOnly? Last(MissingEpisode fact) => fact.Until;

    protected override IEnumerable<Part> Parts =>
    [
        Of("miss_table_id", each => each.Row),
        Of("miss_person_id", each => each.Person),
        Of("miss_missing_episode_start_date", each => each.Fact.From),
        Of("miss_missing_episode_type", each => CodeLists.Missing.Say(each.Fact.Code)),
        Of("miss_missing_episode_end_date", each => each.Fact.Until),
        Of("miss_missing_rhi_offered", each => Interview(each) is { } interview ? YesNo(interview.OfferedOn is not null) : null),
        Of("miss_missing_rhi_accepted", each => Interview(each)?.Accepted is { } accepted ? YesNo(accepted) : null),
    ];

    private static ReturnInterview? Interview(OfChild<MissingEpisode> missing) => missing.Child.Facts<ReturnInterview>().LastOrDefault(each => each.Fact.Missing == missing.Entry.FactId)?.Fact;
}
