using Belong.Domain.Alerts;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Web.House.Sight;

namespace Belong.Web.House;

/// <summary>An alert and the record that has it, for lists over many.</summary>
public sealed record Alerted(Record Record, Alert Alert)
{
    public static IReadOnlyList<Alerted> In(County county, Terms terms) =>
    [
        .. county.Everything.Where(record => !Watches.Of(record.Kind).IsEmpty && SightRule.For(record.Kind)?.IsCurrent(record, terms.Today) == true).SelectMany(record => record.Alerts(terms).Select(alert => new Alerted(record, alert)))
            .OrderBy(each => each.Alert.Urgency).ThenBy(each => each.Alert.Since ?? DateOnly.MaxValue),
    ];

    public static string Colour(Urgency urgency) => urgency switch { Urgency.Act => "red", Urgency.Know => "orange", _ => "yellow" };
}
