using Belong.Domain.Children;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>The episodes of the annual return, of every year.</summary>
internal sealed class CareEpisodes : DatasetTable<(ChildRecord Child, PeriodOfCare Care, Episode Episode)>
{
    public override string Name => "ssd_cla_episodes";

    protected override IEnumerable<(ChildRecord Child, PeriodOfCare Care, Episode Episode)> Items(DatasetReading reading) =>
        from child in reading.Children
        from care in child.PeriodsOfCare
        from episode in care.Episodes
        where episode.From <= reading.Today && (episode.Until is null || episode.Until >= reading.Since)
        select (child, care, episode);

    protected override IEnumerable<Part> Parts =>
    [
        Of("clae_cla_episode_id", each => $"{DatasetReading.PersonOf(each.Child)}-{each.Episode.From:yyyyMMdd}"),
        Of("clae_person_id", each => DatasetReading.PersonOf(each.Child)),
        Of("clae_cla_episode_start_date", each => each.Episode.From),
        Of("clae_cla_episode_start_reason", each => each.Episode.ReasonNew),
        Of("clae_cla_primary_need_code", each => each.Episode.Need),
        Of("clae_cla_episode_ceased_date", each => each.Episode.Until),
        Of("clae_cla_episode_ceased_reason", each => each.Episode.ReasonCeased),
        Of("clae_cla_id", each => DatasetReading.CareOf(each.Child, each.Care)),
        None("clae_referral_id", "Referrals are in the council’s other case system"),
        Of("clae_cla_placement_id", each => each.Child.Facts<Placement>().LastOrDefault(placement => placement.Fact.Span.Covers(each.Episode.From)) is { } placement ? DatasetReading.RowOf(placement) : null),
        Of("clae_entered_care_date", each => each.Care.StartSeen ? each.Care.From : null),
        None("clae_cla_last_iro_contact_date", "Belong does not keep it apart from reviews and conversations"),
    ];
}
