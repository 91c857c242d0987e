using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>
/// Within 72 hours of every return an interview is offered and, unless refused, held. Hours are counted as they pass,
/// over weekends, holidays and changes of the clocks. Where no time of return is known the whole third day counts.
/// </summary>
public sealed class ReturnInterviewClock : ChildClock
{
    public static Setting Hours { get; } = Setting.Number("return-interview-hours", "Return interview after the child came back", 72, "hours", "Statutory guidance on children who run away or go missing, read in local procedures");

    public override Rule Rule { get; } = new("Return interview", "Statutory guidance on children who run away or go missing from home or care (2014)", Standing.Guidance, DateSpan.Since(2014, 1, 1))
    {
        Verified = false,
        Who = Post.SocialWorker,
        Harm = Harm.Child,
        Act = typeof(RecordReturnInterview),
        StoppedBy = "if the young person refuses the interview or ceases to be looked after",
        EndsWithCare = true,
        Settings = [Hours],
    };

    public override string Needs => "return interviews";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var missing in child.Facts<MissingEpisode>())
        {
            // Whoever is still missing on their 18th birthday has not come back: there the count ends.
            if (missing.Fact.Until is not { } returned || (child.BornOn is { } born && returned >= Age.Birthday(born, 18)))
            {
                continue;
            }

            var hours = terms.Number(Hours, returned);
            var by = new LondonTime(returned, missing.Fact.ReturnedAt ?? new TimeOnly(12, 0)).PlusHours(hours);
            var owed = Owed("Return interview", by.Day, $"{hours} hours after the return on {returned.InWords()}{(missing.Fact.ReturnedAt is { } at ? $" at {at:HH:mm}: by {by.Time:HH:mm} that day" : "")}", terms, missing) with { About = missing, ByTime = missing.Fact.ReturnedAt is null ? null : by.Time };
            var interview = child.Facts<ReturnInterview>().Where(each => each.Fact.Missing == missing.FactId).OrderBy(each => each.Fact.HeldOn ?? DateOnly.MaxValue).FirstOrDefault();
            yield return interview?.Fact.HeldOn is { } held ? owed.Met(held, interview, interview.Fact.HeldAt)
                : interview?.Fact.Accepted == false ? (owed with { Why = $"{owed.Why}; offered and refused" }).Stopped(interview.Fact.OfferedOn ?? by.Day)
                : Once(child, terms, owed, returned, null, Ceased(child, returned));
        }
    }
}
