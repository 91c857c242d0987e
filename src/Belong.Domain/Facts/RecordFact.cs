using System.Collections.Immutable;

namespace Belong.Domain.Facts;

/// <summary>
/// Says a plain fact of a record: one to which there is no more than the fact itself, such as a visit that was made.
/// Whether it makes sense the fact says, so that recording and correcting ask the same. What is recorded already is
/// corrected instead.
/// </summary>
public sealed record RecordFact(SubjectId Subject) : Act
{
    /// <summary>The kinds that can be recorded so.</summary>
    public static ImmutableArray<FactKind> Kinds { get; } =
    [
        .. FactKind.In(Modules.All).Values.Where(kind => kind.Plain).OrderBy(kind => kind.Name, StringComparer.Ordinal),
    ];

    /// <summary>What is to be recorded.</summary>
    public Fact? Said { get; init; }

    /// <summary>Other records of the same kind that it is said of too, each as an entry of its own. All are said, or none.</summary>
    public ImmutableArray<SubjectId> Also { get; init; } = [];

    /// <summary>Whoever records it was shown what else the record says, and says that it is so.</summary>
    public bool Sure { get; init; }

    /// <summary>The field under which it is asked.</summary>
    public const string SureField = "SureItIsSo";

    /// <summary>What is asked first where a fact can hardly stand beside what the record says.</summary>
    public static IEnumerable<Problem> Unsure(Fact said, Record record) => said.Doubted(record).Select(doubt => new Problem(SureField, $"{doubt.Words}. Check the answers, or tick the box to say they are right"));

    /// <summary>What is recorded in its place already, and is to be corrected instead.</summary>
    public static Entry? Already(Record record, Fact said) => record.Heads.LastOrDefault(head => head.IsLive && said.StandsFor(head.Said!));

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();

        // The only record of a kind begins with the first thing said of it.
        var only = county.Exists(Subject) ? null : RecordKind.All.Values.FirstOrDefault(kind => kind.Only == Subject);
        var record = only?.Make(Subject, []) ?? county.Find(Subject);
        if (record is null)
        {
            problems.Add(nameof(Subject), "There is no such record");
        }
        else if (Said is null || FactKind.Of(Said.GetType()) is not { Plain: true } kind || (kind.On is { } on && on != record.Kind))
        {
            problems.Add("", "This cannot be recorded here");
        }
        else
        {
            problems.AddRange(PlainSense.Of(Said, record, county, today));
            if (Already(record, Said) is not null)
            {
                problems.Add("", "This is already recorded: correct the existing entry");
            }

            var (others, alike) = (Also.Distinct().Select(county.Find).ToList(), Said.AsSaidOfOthers());
            if (others.Exists(other => other is null || other.Kind != record.Kind || other.Id == record.Id) || (others.Count > 0 && !kind.ForSeveral))
            {
                problems.Add(nameof(Also), "This cannot be recorded on one of the other records");
            }
            else if (others.SelectMany(other => PlainSense.Of(alike, other!, county, today)).FirstOrDefault(problem => !problems.Has(problem.Field)) is { } wrong)
            {
                problems.Add(nameof(Also), $"One of the other records does not allow this. {wrong.Words}");
            }
            else if (others.Exists(other => Already(other!, alike) is not null))
            {
                problems.Add(nameof(Also), "This is already on one of the other records");
            }

            if (!problems.Any && !Sure)
            {
                problems.AddRange(Unsure(Said, record).Concat(others.SelectMany(other => Unsure(alike, other!))).DistinctBy(problem => problem.Words));
            }
        }

        return problems.Any ? problems : Outcome.Add([Statement.Say(record!.Id, Said!), .. Also.Distinct().Select(each => Statement.Say(each, Said!.AsSaidOfOthers()))], only is null ? [] : [new Opening(Subject, only)]);
    }
}
