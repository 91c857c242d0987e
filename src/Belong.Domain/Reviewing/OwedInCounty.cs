using System.Collections.Frozen;
using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Domain.Workforce;

namespace Belong.Domain.Reviewing;

/// <summary>
/// Every duty that is open on a day across the county, oldest first, of every kind of record whose duties somebody holds: the one list from which home pages, team and
/// service views, the workbench, the calendar and the digest are cut. Beside it what was missed of late and nobody has explained.
/// </summary>
public sealed class OwedInCounty
{
    /// <summary>How long what was missed is put before those who must explain it.</summary>
    public static Setting ExplainedWithin { get; } = Setting.Number("missed-explained-within", "How long a missed task is listed to be explained", 90, "days", "Local: the service decides");

    private static readonly FrozenDictionary<RecordKind, Holding> Holdings = Modules.Each<Holding>().ToFrozenDictionary(holding => holding.Of);

    private readonly Held open, missed;

    private OwedInCounty(Held open, Held missed) => (this.open, this.missed) = (open, missed);

    public ImmutableArray<Owed> All => open.All;

    /// <summary>What can no longer be done, or is asked no more, was late by then and is not explained: of whom the service still answers for, as long as the council lists it.</summary>
    public ImmutableArray<Owed> Missed => missed.All;

    public static OwedInCounty Of(County county, Terms terms)
    {
        var today = terms.Today;
        var left = county.OnceOf<WorkerRecord, HashSet<string>>((nameof(OwedInCounty), today), county => county.Workers.Where(worker => worker.WorkerId.Length > 0 && !worker.Facts<Employment>().IsEmpty && worker.WorksOn(today) is null).Select(worker => worker.WorkerId).ToHashSet(StringComparer.Ordinal));
        var since = today.PlusDays(-terms.Number(ExplainedWithin, today));
        return new(
            new("open", county, terms, left, (record, holding) => record.OpenDuties(terms).Select(duty => holding.HeldOn(record, duty, today, left))),
            new("missed", county, terms, left, (record, holding) => !holding.IsExplained(record, today) ? [] : record.MissedDuties(terms).Where(duty => duty.StoppedOn > since && duty.Explained is null).Select(duty => holding.HeldOn(record, duty, today, left))));
    }

    /// <summary>Everything that is somebody's to do: what their post has, of their team where it is a manager's, and what they hold themselves.</summary>
    public IEnumerable<Owed> Mine(Post post, string team, string id) => open.By(post, team, id);

    /// <summary>Everything missed that is somebody's to explain.</summary>
    public IEnumerable<Owed> MissedBy(Post post, string team, string id) => missed.By(post, team, id);

    /// <summary>Duties by whose they are: which records have any of somebody's stands until it changes of one, and the duties of those few are read anew.</summary>
    private sealed class Held(string what, County county, Terms terms, HashSet<string> left, Func<Record, Holding, IEnumerable<Owed>> each)
    {
        private readonly Gathered<(SubjectId Record, Post Post, string Who)> holders = county.Gather<Record, (SubjectId, Post, string)>((nameof(OwedInCounty), what, terms, left), record => Of(record, each).Select(owed => (record.Id, owed.Post, owed.Who)).Distinct());

        public ImmutableArray<Owed> All => field.IsDefault ? field = InOrder(AtOnce.Many([.. county.Everything.Where(record => Holdings.ContainsKey(record.Kind))], record => Of(record, each))) : field;

        public IEnumerable<Owed> By(Post post, string team, string id)
        {
            var own = id.Length == 0 ? [] : Whose(holders.Once(nameof(id), static all => all.All.ToLookup(held => held.Who, held => held.Record, StringComparer.Ordinal))[id], owed => owed.Who == id);
            return post.DutiesOf switch
            {
                null or Post.SocialWorker or Post.ReviewingOfficer or Post.SupervisingWorker => own,
                Post.TeamManager => [.. own.Concat(OfPost((Post.TeamManager, team))).OrderBy(owed => owed.Duty.By)],
                { } service => [.. own.Concat(OfPost((service, ""))).OrderBy(owed => owed.Duty.By)],
            };

            ImmutableArray<Owed> OfPost((Post Post, string Who) whose) =>
                Whose(holders.Once(nameof(post), static all => all.All.ToLookup(held => (held.Post, held.Who), held => held.Record))[whose], owed => owed.Post == whose.Post && owed.Who == whose.Who);
        }

        private static IEnumerable<Owed> Of(Record record, Func<Record, Holding, IEnumerable<Owed>> each) => Holdings.TryGetValue(record.Kind, out var holding) ? each(record, holding) : [];

        private ImmutableArray<Owed> Whose(IEnumerable<SubjectId> records, Func<Owed, bool> such) => InOrder(AtOnce.Many([.. records.Distinct().Select(county.Find).OfType<Record>()], record => Of(record, each)).Where(such));

        private static ImmutableArray<Owed> InOrder(IEnumerable<Owed> owed) =>
            [.. owed.OrderBy(each => each.Duty.By).ThenBy(each => (each.Record as ChildRecord)?.ChildId, StringComparer.Ordinal).ThenBy(each => each.Duty.Key, StringComparer.Ordinal)];
    }
}
