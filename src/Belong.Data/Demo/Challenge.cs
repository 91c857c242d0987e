using System.Diagnostics;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>What the made-up reviewing officers challenged and what they praised: as many disputes, issues and levels as were published.</summary>
internal sealed class Challenge(Random random, IReadOnlyList<Life> lives, DateOnly today)
{
    private static readonly ReportingYear Year = new(2017);

    public void Tell()
    {
        Disputes();
        GoodPractice();
    }

    /// <summary>The year's disputes with their issues and the levels they reached, as published; and a few of this summer, still open.</summary>
    private void Disputes()
    {
        var reviews = lives.ReviewsIn(Year).Where(review => review.Day.AddDays(45) < review.Life.Last && review.Day.AddDays(45) < today && review.Day.AddDays(30) <= Year.Until).DistinctBy(review => review.Life).ToArray();
        random.Shuffle(reviews);
        var issues = new Queue<string>[4];
        for (var level = 1; level <= 3; level++)
        {
            var all = Published.IssuesByLevel.SelectMany(category => Enumerable.Repeat(category.Category, category.Levels[level - 1])).ToArray();
            random.Shuffle(all);
            issues[level] = new(all);
        }

        // So many of the disputes carry two issues that their numbers come out as published.
        var second = Published.Issues - Published.Disputes;
        var at = 0;
        for (var level = 3; level >= 1; level--)
        {
            while (issues[level].TryDequeue(out var issue))
            {
                var about = issue;
                if (second > 0 && issues[level].Count > 0 && issues[level].FirstOrDefault(each => each != issue) is { } other)
                {
                    var rest = issues[level].ToList();
                    rest.Remove(other);
                    issues[level] = new(rest);
                    about = $"{issue} {other}";
                    second--;
                }

                Dispute(reviews[at++], about, level);
            }
        }

        if (at != Published.Disputes)
        {
            throw new UnreachableException($"{at} disputes were told, not {Published.Disputes}");
        }

        var open = lives.Where(life => life.Last == today && life.Plan.Until is null && life.From < today.AddDays(-200)).ToArray();
        random.Shuffle(open);
        foreach (var (i, life) in open.Take(36).Index())
        {
            var raised = today.AddDays(-random.Next(2, 30)).OrBefore();
            var about = random.Pick("care-plan", "report-missing", "contact", "education", "life-story visits");
            var dispute = Life.FactOf(life.Do(raised, 30, new RaiseDispute(life.Child) { On = raised, Issues = about, Words = Words(random, about) }, Officer(life, raised)));
            if (i % 2 == 0 && raised.AddDays(8).OrNext() < today)
            {
                life.Do(raised.AddDays(8).OrNext(), 31, new EscalateDispute(life.Child) { Dispute = dispute, On = raised.AddDays(8).OrNext(), Reason = "No answer came" }, Officer(life, raised.AddDays(8).OrNext()));
            }
        }
    }

    private void Dispute(ToldReview review, string issues, int level)
    {
        var life = review.Life;
        var day = WorkCalendar.England.WorkingDaysAfter(review.Day, random.Next(0, 3)).On;
        var dispute = Life.FactOf(life.Do(day, 30, new RaiseDispute(life.Child) { On = day, Issues = issues, Words = Words(random, issues) }, Officer(life, day)));
        for (var i = 1; i <= level; i++)
        {
            day = WorkCalendar.England.WorkingDaysAfter(day, random.Next(2, 5)).On;
            life.Do(day, 30 + i, new EscalateDispute(life.Child) { Dispute = dispute, On = day, Reason = random.Pick("It was not settled", "The date that was promised has passed", "The answer does not meet the point") }, Officer(life, day));
        }

        var answered = WorkCalendar.England.WorkingDaysAfter(day, random.Next(1, 4)).On;
        life.Do(answered, 35, new AnswerDispute(life.Child) { Dispute = dispute, On = answered, Answer = random.Pick("It will be put right this week", "The worker was off sick; a colleague has taken it on", "Agreed. The plan is changed and attached", "The visit is booked and the carer knows") }, level switch { 1 => Staff.ManagerOf(life.Desk.Team), 2 => Staff.ServiceManager, _ => Staff.Assistant });
        var closed = WorkCalendar.England.WorkingDaysAfter(answered, random.Next(1, 4)).On;
        life.Do(closed, 36, new CloseDispute(life.Child) { Dispute = dispute, On = closed, Result = random.Pick("resolved", "resolved", "resolved", "partly"), Words = random.Pick("Seen to", "Done, and the child was told", "Mostly done; looked at again at the next review") }, Officer(life, closed));
    }

    /// <summary>What the officer writes, by what it is about; of several, of the first.</summary>
    private static string Words(Random random, string issues) => issues.Split(' ')[0] switch
    {
        "care-plan" => random.Pick("The care plan has not been changed since the move, and three of its sections no longer hold", "The plan still says return home; the court ordered otherwise in the spring", "The plan has not been shared with the child or the carers"),
        "assessment" => random.Pick("The assessment is two years old and does not name the present carers", "The assessment that the last review decided on has not begun"),
        "permanence" => random.Pick("No plan for permanence at the second review", "The match with the carers has waited for a panel date since the last review", "Family finding has stopped without a decision"),
        "placement" => random.Pick("The carers have asked for support three times and none has come", "Notice was given on the placement and no meeting was held"),
        "safety" => random.Pick("The risk assessment was not done again after the third night away", "The safety plan is not known to the school or the carers"),
        "health" => random.Pick("The health assessment is five months late", "No answer to the referral for therapy in half a year"),
        "education" => random.Pick("No school place for eleven weeks", "The education plan has had the same targets for three terms"),
        "contact" => random.Pick("Contact between the children was decided twice and has not begun", "The child has asked to see family and nobody has answered", "The contact plan was not reviewed after the order"),
        "visits" => random.Pick("No visit in nine weeks", "The child was not seen alone at the last four visits", "Three workers in a year, and nobody has told the child who is next"),
        "life-story" or "later-life-letter" => random.Pick("No life story work in two years", "The letter was promised for the celebration and is not written"),
        "report-missing" => random.Pick("There was no report before the review, for the second time", "The review had to be held without a report"),
        "report-quality" => random.Pick("The report was copied from the last one in two places", "The report says nothing of how the decisions were carried out"),
        "participation" => random.Pick("The child was not asked before the review", "The child’s wish to come to the review was not followed"),
        _ => random.Pick("Decided at the last review and at the one before, and not done", "Asked by telephone, by e-mail and at the review, and no answer"),
    };

    private static Actor Officer(Life life, DateOnly day) => life.Officers!.On(day).AsActor;

    private void GoodPractice()
    {
        var reviews = lives.ReviewsIn(Year).Where(review => review.Grade == "good").ToArray();
        random.Shuffle(reviews);
        foreach (var review in reviews.Take(90))
        {
            review.Life.Do(review.Day, 40, new RecordFact(review.Life.Child) { Said = new GoodPractice { On = review.Day, Worker = review.Life.WorkerOn(review.Day).Name, Words = random.Pick("Life story work done with the child’s own pictures", "The child helped to write the plan", "The brothers’ contact was kept up through two moves", "Explained the move with the child’s favourite toy"), ThankedOn = review.Day, Shared = random.Next(2) == 0 } }, Officer(review.Life, review.Day));
        }
    }
}
