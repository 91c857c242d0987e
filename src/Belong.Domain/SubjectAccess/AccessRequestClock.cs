using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.SubjectAccess;

/// <summary>A request for a record is acknowledged, and answered within a month, or three where whoever asked was told in the first.</summary>
public sealed class AccessRequestClock : ChildClock
{
    /// <summary>A month and its extension are of the UK GDPR, applied from 25 May 2018.</summary>
    private static readonly DateOnly Applied = new(2018, 5, 25);

    private const string Ended = "if the request is taken back or refused";

    public static Setting OldDays { get; } = Setting.Number("access-request-days-1998", "Answer to a request for a record, until 24 May 2018", 40, "days", "Data Protection Act 1998, number not verified");

    public override Rule Rule { get; } = new("Request for a record answered", "UK GDPR, one month and two more, as the Children Act guidance vol. 3 ch. 4 has it", Standing.Guidance, DateSpan.Since(2018, 5, 25))
    {
        Who = Post.RecordsOfficer,
        Act = typeof(GiveCopy),
        Harm = Harm.Paper,
        StoppedBy = Ended,
    };

    /// <summary>What a request under the old Act was answered by; the last of them fell due after that had gone.</summary>
    public static Rule Old { get; } = new("Request for a record answered", "Data Protection Act 1998", Standing.Law, new DateSpan(new DateOnly(2000, 3, 1), new DateOnly(2019, 6, 30)))
    {
        Verified = false,
        Who = Post.RecordsOfficer,
        Act = typeof(GiveCopy),
        Harm = Harm.Paper,
        StoppedBy = Ended,
        Settings = [OldDays],
    };

    public static Rule Acknowledged { get; } = new("Request for a record acknowledged", "Children Act guidance vol. 3 ch. 4: ten working days", Standing.Guidance, DateSpan.Since(2011, 4, 1))
    {
        Who = Post.RecordsOfficer,
        Act = typeof(AccessRequest),
        Harm = Harm.Paper,
        StoppedBy = Ended,
    };

    public override ImmutableArray<Rule> Rules => [Acknowledged, Rule, Old];

    public static bool IsUnderOldAct(AccessRequest request) => request.ReceivedOn < Applied;

    /// <summary>The corresponding day of the next month, or the last of a month that has no such day.</summary>
    public static DateOnly Month(AccessRequest request) => request.ReceivedOn.PlusMonths(1);

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var request in child.Facts<AccessRequest>())
        {
            var came = request.Fact.ReceivedOn;
            var end = child.EndOf(request.FactId)?.Fact.On;
            var given = child.GivenOf(request.FactId);
            var soon = terms.Calendar.WorkingDaysAfter(came, 10);
            var acknowledge = Owed(Acknowledged, "Request for a record acknowledged", soon.On, $"10 working days after the request arrived on {came.InWords()}", terms, request) with { About = request };
            yield return request.Fact.AcknowledgedOn is { } told ? acknowledge.Met(told, request) : given is not null ? acknowledge.Met(given.Fact.On, given) : end is { } over ? acknowledge.Stopped(over) : acknowledge;

            var more = child.Facts<AccessExtended>().FirstOrDefault(each => each.Fact.Request == request.FactId && each.Fact.ToldOn <= Month(request.Fact));
            var answer = IsUnderOldAct(request.Fact) && terms.Number(OldDays, came) is var days
                ? Owed(Old, "Request for a record answered", came.PlusDays(days), $"{days} days after the request arrived on {came.InWords()}", terms, request)
                : more is null ? Owed("Request for a record answered", Month(request.Fact), $"a month after the request arrived on {came.InWords()}", terms, request)
                : Owed("Request for a record answered", came.PlusMonths(1 + AccessExtended.Months), $"three months after the request arrived on {came.InWords()}: they were told on {more.Fact.ToldOn.InWords()} that more time is needed", terms, request, more);
            answer = answer with { About = request };
            yield return given is not null ? answer.Met(given.Fact.On, given) : end is { } stopped ? answer.Stopped(stopped) : answer;
        }
    }
}
