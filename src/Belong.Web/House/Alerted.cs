using Belong.Domain.Alerts;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Web.House.Sight;

namespace Belong.Web.House;

/// <summary>An alert and the record that has it, for lists over many.</summary>
public sealed record Alerted(Record Record, Alert Alert)
{
    public static IReadOnlyList<Alerted> In(County county, Terms terms) =>
        county.Gather<Record, Alerted>((nameof(Alerted), terms), record => Watches.Of(record.Kind).IsEmpty || SightRule.For(record.Kind)?.IsCurrent(record, terms.Today) != true ? [] : record.Alerts(terms).Select(alert => new Alerted(record, alert)))
            .Once(nameof(Alerted), static all => all.All.OrderBy(each => each.Alert.Urgency).ThenBy(each => each.Alert.Since ?? DateOnly.MaxValue).ThenBy(each => each.Record.Id.Value).ToList());

    public static string Colour(Urgency urgency) => urgency switch { Urgency.Act => "red", Urgency.Know => "orange", _ => "yellow" };
}
