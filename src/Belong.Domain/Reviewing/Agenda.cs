using Belong.Domain.Children;
using Belong.Domain.Planning;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>What the record has for the agenda of a review: what changed since the last, what the child feels, what is not done.</summary>
public static class Agenda
{
    public static IEnumerable<(string What, string Words)> Of(ReviewPapers papers)
    {
        var (child, on, since) = (papers.Child, papers.On, papers.Since);
        bool Fresh(DateOnly day) => day > since && day <= on;
        foreach (var said in papers.Consulted)
        {
            if (said.Fact.Words.Length > 0)
            {
                yield return ($"{Codes.ConsultedAs.Say(said.Fact.Of)} says", said.Fact.Words);
            }

            var feelings = said.Fact.Feelings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(Codes.OfConcern.Contains).Select(each => Codes.Feelings.Say(each).ToLowerInvariant()).ToList();
            if (feelings.Count > 0)
            {
                yield return ("The child feels", $"{string.Join(", ", feelings)}: talk about it first");
            }
        }

        foreach (var contact in child.Facts<OfficersContact>().Where(each => Fresh(each.Fact.On) && each.Fact.ChildsWords.Length > 0))
        {
            yield return ("What the child told the officer", contact.Fact.ChildsWords);
        }

        foreach (var placement in child.Facts<Placement>().Where(each => Fresh(each.Fact.From)))
        {
            yield return ("Moved", $"{placement.Fact.InWords}. {(placement.Fact.ToldAbout.Length > 0 ? $"The child was told: {placement.Fact.ToldAbout}" : "What the child was told is not recorded")}");
        }

        foreach (var legal in child.Facts<LegalStatus>().Where(each => Fresh(each.Fact.From)))
        {
            yield return ("Legal status", legal.Fact.InWords);
        }

        foreach (var missing in child.Facts<MissingEpisode>().Where(each => Fresh(each.Fact.From)))
        {
            var interview = child.Facts<ReturnInterview>().FirstOrDefault(each => each.Fact.Missing == missing.FactId);
            yield return ("Missing", $"{missing.Fact.InWords}. {interview?.Fact.InWords ?? "No return interview is recorded"}{(interview?.Fact.ChildsWords.Length > 0 ? $": “{interview.Fact.ChildsWords}”" : "")}");
        }

        foreach (var (now, before) in child.CarePlanChanges(since, on))
        {
            yield return ("The plan changed", $"{now.Fact.InWords}{(before is null ? "" : $" (before: {before.Fact.Words})")}");
        }

        foreach (var meeting in child.Facts<Meeting>().Where(each => Fresh(each.Fact.On) && each.Fact.Decided.Length > 0))
        {
            yield return (Meeting.Kinds.Say(meeting.Fact.Kind), meeting.Fact.Decided);
        }

        foreach (var decision in child.Facts<Decision>().Where(each => each.Fact.DoneOn is null && each.Fact.Review != papers.Held?.FactId && each.Fact.By < on))
        {
            yield return ("Not done since a review", decision.Fact.InWords);
        }

        foreach (var asked in child.Facts<ContactChangeAsked>().Where(each => each.Fact.AnsweredOn is null || Fresh(each.Fact.On)))
        {
            yield return ("The child asked about contact", $"{asked.Fact.ChildsWords}{(asked.Fact.AnsweredOn is null ? ": not answered" : $": {asked.Fact.Answer}")}");
        }

        foreach (var concern in child.Facts<Concern>().Where(each => each.Fact.Span.Covers(on)))
        {
            yield return ("Concern", concern.Fact.InWords);
        }

        if (child.IsUnstableOn(on))
        {
            yield return ("Unstable", "Three or more moves in twelve months: ask whether the match is right and the carer supported");
        }

        yield return ("Life story work", child.Facts<LifeStoryWork>().LastOrDefault()?.Fact.InWords ?? "No life story work recorded");
        if (child.PermanencePlanOn(on)?.Fact.Option == "ADOPTION")
        {
            yield return ("Adoption", "Is adoption still right, or is it time to change to long-term fostering?");
        }

        if (child.BornOn is { } born && Age.Birthday(born, 16) <= on)
        {
            yield return ("Pathway plan", "Go through its goals; does the young person know what they are entitled to?");
            if (on.PlusMonths(6) >= Age.Birthday(born, 18))
            {
                yield return ("Last review before 18", papers.Invited.Any(each => each.Fact is { Who: "leaving-care", Invited: true }) ? "The leaving-care worker is invited" : "Invite the leaving-care worker: this may be the last review before adulthood");
            }
        }

        if (child.IsUnaccompaniedOn(on) && papers.Before is null)
        {
            yield return ("First review of an unaccompanied child", "Health assessment, school place, legal advice on the asylum claim, interpreter, tracing of family");
        }

        if (papers.Held is null && child.BornOn is { } birth && Age.On(birth, on) >= 5)
        {
            yield return ("Chairing", "Offer the child to chair all or part of it");
        }
    }
}
