using Belong.Domain.Facts;
using Belong.Domain.Panels;

namespace Belong.Data.Demo;

/// <summary>The fostering service's plans of two years: eleven targets, twenty-two objectives in the first and twenty-six in the second.</summary>
public static class BusinessPlans
{
    public static SubjectId Plan2016 { get; } = new(new Guid(1, 0x504c, 0x4000, [0x80, 0, 0, 0, 0, 0, 0, 1]));
    public static SubjectId Plan2017 { get; } = new(new Guid(2, 0x504c, 0x4000, [0x80, 0, 0, 0, 0, 0, 0, 1]));

    private static readonly (string Words, string Standard)[] Targets =
    [
        ("Children are heard in fostering", "NMS 1.3"), ("Every carer learns and grows", "NMS 3.8, 4.6, 5.1"), ("Enough carers, well used", "NMS 13.1"), ("Files are good", "NMS 25.2"), ("Allegations and complaints are seen as one", "NMS 22"), ("Carers are paid fairly", "NMS 28"),
        ("Carers are supported", "NMS 21"), ("Children and carers are matched", "NMS 11"), ("Staff are supervised", "NMS 24"), ("The service learns", "NMS 16"), ("Young people move on well", "NMS 12.1, 12.3"),
    ];

    private static readonly (string Number, string Words, string Owners, string When, string? By, int? Aim, string Of)[] Of2016 =
    [
        ("1.1", "Children’s voice in fostering: carers take part in participation training", "service managers; head", "completed", null, 70, "per cent of carers"), ("1.2", "Children’s feedback goes into annual reviews", "team managers; review team manager", "6-monthly", "2016-08-31", null, ""), ("1.3", "What children say at reviews reaches carers’ supervision", "reviewing officers; social workers; team managers", "audits each month", null, 20, "audits a month"),
        ("2.1", "Training needs and gaps of carers are known", "training manager", "May 2017", "2016-09-30", null, ""),
        ("3.1", "Vacancies are used", "team and service managers", "yearly", null, 89, "per cent in-house"), ("3.2", "Recruitment strategy and targets for households", "head; coordinator; communications", "July 2016", "2016-07-31", 150, "households"), ("3.3", "A mascot for recruitment", "communications", "July 2016", "2016-07-31", null, ""),
        ("4.1", "Audit of files", "service managers; head; team managers", "August 2016", "2016-06-30", 10, "files a team a month"), ("5.1", "One central system for allegations and complaints", "service managers", "July to September 2016", "2016-09-30", null, ""),
        ("6.1", "Disability enhancement payments", "assistant director; head", "yearly", "2016-06-30", null, ""), ("6.2", "Day care payments", "assistant director; head", "January 2017", "2017-01-31", null, ""), ("6.3", "Skills level payments", "assistant director; head; training manager", "March 2017", "2017-03-31", null, ""), ("6.4", "Carers who transfer from agencies", "head", "every 6 months", null, null, ""),
        ("7.1", "Template for carers’ supervision", "team and service managers; head", "4 to 6 weeks", "2016-05-31", null, ""), ("7.2", "Out-of-hours service for carers reviewed", "team managers", "March 2017", "2017-03-31", null, ""),
        ("8.1", "Matching and profiles of carers", "team and service managers", "June 2016", "2016-06-30", null, ""), ("8.2", "Full information about the child for carers", "team managers; social workers", "June 2016", "2016-06-30", null, ""), ("8.3", "Delegated authority is recorded", "social workers", "June 2016", "2016-06-30", null, ""),
        ("9.1", "Record of staff supervision", "team managers; head", "August 2016", "2016-05-31", null, ""), ("10.1", "Statement of purpose and a learning culture", "head; service managers", "June 2016", "2016-06-30", null, ""), ("10.2", "Joint training with panels, and paperless panels", "team managers; panel members; head", "October 2016", "2016-10-31", null, ""), ("11.1", "Arrangements for leaving care", "county managers", "September 2016", "2016-09-30", null, ""),
    ];

    private static readonly (string Number, string Words, string Owners, string When, string? By, int? Aim, string Of)[] Of2017 =
    [
        ("1.1", "Children’s voice in fostering", "service managers; head of fostering; review team", "6-monthly", null, 3, "event days a year"), ("1.2", "Children’s views in allegations and complaints", "reviewing officers; social workers", "monthly", null, null, ""), ("1.3", "Learning from children’s feedback", "team managers; head of service", "quarterly", null, null, ""),
        ("2.1", "A personal development plan for every carer", "supervising social worker; training coordinator", "yearly", null, null, ""),
        ("3.1", "Vacancies are used, on-hold and ended approvals looked at", "team and service managers", "at annual review", null, null, ""), ("3.2", "Recruitment strategy and targets for households", "head of fostering; coordinator; communications", "April 2018", "2017-07-31", 200, "households"), ("3.3", "A mentor for each new carer", "assessment teams", "to the end of the first year", null, null, ""),
        ("4.1", "Audit of files", "service managers; head; team managers", "end of 2017", "2017-12-31", 10, "files a team a month"), ("5.1", "One central system for allegations and complaints", "service managers; head", "monthly", "2017-07-31", null, ""),
        ("6.1", "Review of payments", "assistant director; head", "yearly", null, null, ""), ("6.2", "Skills level payments at levels 2 and 3", "head; training coordinator; ambassadors", "April 2018", "2018-04-01", null, ""), ("6.3", "Carers who transfer from agencies", "head; commissioning", "every 6 months", null, null, ""),
        ("7.1", "Template for carers’ supervision", "team and service managers", "4 to 6 weeks", null, null, ""), ("7.2", "Out-of-hours service for carers reviewed", "team managers; head", "July 2017", "2017-07-31", null, ""), ("7.3", "Offers for stable placements", "head; virtual school", "July 2017", "2017-07-01", 5, "hubs"), ("7.4", "Lifelong links pilot", "family group conferencing manager", "April 2018", "2018-04-30", 50, "families in the first year"),
        ("8.1", "Matching and profiles of carers", "service and team managers; head", "June 2017", "2017-06-01", null, ""), ("8.2", "Full information about the child for carers", "team managers; social workers", "June 2017", "2017-06-01", null, ""), ("8.3", "Delegated authority is recorded", "fostering and children’s social workers", "June 2017", "2017-06-01", null, ""), ("8.4", "Carers attend initial health assessments", "head; health partners", "statutory timescale", null, null, ""),
        ("9.1", "Record of staff supervision", "team managers; head", "September 2017", "2017-09-30", null, ""), ("10.1", "Statement of purpose and a learning culture", "assistant director; service managers; head", "January 2017", null, null, ""), ("10.2", "Joint training with panels", "team managers; social workers; panel members", "September 2017", "2017-10-31", null, ""), ("10.3", "A worker for the first year of new carers", "team managers", "monthly", null, null, ""),
        ("11.1", "Arrangements for leaving care", "head; 18plus service manager", "September 2017", "2017-09-30", null, ""), ("11.2", "From 16 to 18: the process of transition", "service manager; head 18plus; head of fostering", "quarterly", null, null, ""),
    ];

    internal static IEnumerable<Told> Tell() =>
    [
        .. Plan(Plan2016, 2017, new DateOnly(2016, 4, 20), "An outstanding service by March 2017.", Of2016),
        Reviewed("9.1", "done", "Folders were set up in every team", "2016-06-30"), Reviewed("8.1", "done", "Profiles of carers were written", "2016-11-30"), Reviewed("6.3", "behind", "The review of skills payments waits for the budget", "2017-03-15"), Reviewed("3.2", "on-track", "Ninety households were found in the year", "2017-03-15"),
        .. Plan(Plan2017, 2018, new DateOnly(2017, 4, 19), "An outstanding service.", Of2017),
    ];

    private static IEnumerable<Told> Plan(SubjectId plan, int year, DateOnly on, string vision, (string Number, string Words, string Owners, string When, string? By, int? Aim, string Of)[] objectives)
    {
        var at = on.ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc);
        yield return new(at, new OpenPlan(plan) { Service = "Fostering service", Year = year, Vision = vision, On = on }, ChangeId.Of($"demo/plan/{year}"), Staff.Clerk);
        foreach (var (i, (words, standard)) in Targets.Index())
        {
            yield return new(at.AddMinutes(i + 1), new RecordFact(plan) { Said = new PlanTarget { Number = i + 1, Words = words, Standard = standard } }, ChangeId.Of($"demo/plan/{year}/target/{i + 1}"), Staff.Clerk);
        }

        foreach (var (i, (number, words, owners, when, by, aim, of)) in objectives.Index())
        {
            yield return new(at.AddMinutes(20 + i), new RecordFact(plan) { Said = new PlanObjective { Number = number, Words = words, Owners = owners, When = when, By = by is null ? null : DateOnly.ParseExact(by, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Aim = aim, AimOf = of, Measure = number == "3.1" ? "placed-with-in-house-provider" : number == "8.4" ? "initial-health-assessments-on-time:Harbourside" : "" } }, ChangeId.Of($"demo/plan/{year}/objective/{number}"), Staff.Clerk);
        }
    }

    private static Told Reviewed(string objective, string standing, string evidence, string on)
    {
        var day = DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return new(day.ToDateTime(new TimeOnly(16, 0), DateTimeKind.Utc), new RecordFact(Plan2016) { Said = new ObjectiveReview { Objective = new FactId(EntryId.Of(ChangeId.Of($"demo/plan/2017/objective/{objective}"), 0).Value), On = day, Standing = standing, Evidence = evidence } }, ChangeId.Of($"demo/plan/2017/review/{objective}"), Staff.Clerk);
    }
}
