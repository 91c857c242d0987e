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
            var dispute = Life.FactOf(life.Do(raised, 30, new RaiseDispute(life.Child) { On = raised, Issues = random.Pick("care-plan", "report-missing", "contact", "education", "life-story visits"), Words = random.Pick("The plan has not been changed since the move", "Three workers in a year, and nobody has told the child who is next", "The report was not there for the second time", "Contact with the brother was decided twice and has not begun", "No life story work in two years") }, Officer(life, raised)));
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
        var dispute = Life.FactOf(life.Do(day, 30, new RaiseDispute(life.Child) { On = day, Issues = issues, Words = random.Pick("Raised after the review: it has not been put right", "Decided at the last review and at the one before, and not done", "The officer asked by telephone, by e-mail and at the review", "The child asked the officer to take it up") }, Officer(life, day)));
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
