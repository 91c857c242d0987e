using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Domain.Workforce;

namespace Belong.Performance.Measures.Reviewing;

public sealed class CaseloadPerOfficer : Measure
{
    public override string Code => "caseload-per-officer";
    public override string Base => "The officers’ posts in full-time equivalents";
    public override string Cohort => "Children looked after on the last day who have a reviewing officer";
    public override string Title => "Children to each full-time reviewing officer";
    public override string Source => "Guidance, read at second hand: 50 to 70";
    public override int PartsOfOne => 100;
    public override Unit Unit => Unit.Average;
    public override Polarity Polarity => Polarity.LowerIsBetter;
    public override string Definition => "Children looked after on the last day of the period who have a reviewing officer, over the officers’ posts in full-time equivalents that day. Whoever is away for more than four weeks does not count. A child without an officer is counted as not known.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.OnLastDay(Topic.Care, reading), Need.OnLastDay(Topic.ReviewingOfficers, reading), Need.OnLastDay(Topic.Posts, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        reading.Current(child) is null ? []
        : child.ReviewingOfficerOn(reading.Ends) is { } officer ? [new(child, 100, 0, $"Reviewing officer {officer.Fact.Officer} since {officer.Fact.From.InWords()}", [officer])]
        : [Part.Unknown(child, "No reviewing officer is allocated")];

    public override IEnumerable<Part> PartsBeside(Reading reading) =>
        from worker in reading.County.Workers
        where worker.WorksOn(reading.Ends) is { Fact.Post: Post.ReviewingOfficer }
        let fullTime = worker.FullTimeOn(reading.Ends)
        select new Part(worker, 0, fullTime, $"{fullTime.InHundredths()} full time on {reading.Ends.InWords()}", [worker.WorksOn(reading.Ends)!]);
}
