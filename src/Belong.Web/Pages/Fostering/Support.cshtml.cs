using System.Collections.Immutable;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Fostering;
using Belong.Web.House;

namespace Belong.Web.Pages.Fostering;

/// <summary>How a household is supported: what is due, every supervision with its notes, unannounced visits, reviews of the approval, the agreement and the standards.</summary>
[Needs(Permission.SeeSupportOfCarers)]
public sealed class SupportModel(TheHouse house) : HouseholdPage(house)
{
    private const int OpenAtOnce = 2;

    public IEnumerable<Owed> Due => Household.OpenDuties(Terms).OrderBy(duty => duty.By).Select(duty => new Owed(Household, duty, ""));

    /// <summary>Of what fell due by a rule in the last year: how much was done in time, and how much late or not at all.</summary>
    public (int OnTime, int Late) OfTheYear(Rule rule)
    {
        var due = Household.Duties<SupervisionClock>(Terms).Where(duty => duty.Rule == rule && duty.By > Day.AddYears(-1) && duty.By < Day).ToList();
        return (due.Count(duty => duty.On(Day) is DutyState.MetOnTime), due.Count(duty => duty.On(Day) is DutyState.MetLate or DutyState.NeverMet or DutyState.Overdue));
    }

    public ImmutableArray<Entry<Supervision>> Meetings => [.. Readable<Supervision>(said => said.On)];

    public ImmutableArray<Entry<UnannouncedVisit>> Visits => [.. Readable<UnannouncedVisit>(said => said.On)];

    public ImmutableArray<Entry<HouseholdReview>> Reviews => [.. Readable<HouseholdReview>(said => said.On)];

    public ImmutableArray<Entry<CareAgreement>> Agreements => [.. Readable<CareAgreement>(said => said.On)];

    public Entry<DevelopmentStandards>? Standards => Readable<DevelopmentStandards>(said => said.On).FirstOrDefault();

    /// <summary>How many supervisions, visits and reviews there are that the reader may not read, as they tell of a child whose record is not open to them.</summary>
    public int Closed => Household.Heads.Count(head => head is { IsLive: true, Said: Supervision or UnannouncedVisit or HouseholdReview } && !MayRead(Household, head));

    /// <summary>Whether one of a list stands open: the newest do.</summary>
    public static bool StandsOpen(int place) => place < OpenAtOnce;

    /// <summary>What an entry answers, under the questions as they were asked.</summary>
    public ImmutableArray<(string Asked, string Answer)> Answers(Fact said) => Answered.Of(said, Household, NameOf);

    public void OnGet()
    {
        // All is read from the record.
    }

    private IEnumerable<Entry<T>> Readable<T>(Func<T, DateOnly> on)
        where T : Fact => Household.Facts<T>().Where(each => on(each.Fact) <= Day && MayRead(Household, each)).OrderByDescending(each => on(each.Fact));
}
