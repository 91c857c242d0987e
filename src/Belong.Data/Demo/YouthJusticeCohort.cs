using Belong.Data.Demo.Stories;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Planning;

namespace Belong.Data.Demo;

/// <summary>The 43 children in care with whom youth justice worked on 31 March 2017: 37 on community sentences, 5 in custody, 1 on remand; 6 of minority ethnic origin.</summary>
internal static class YouthJusticeCohort
{
    public const int Community = 37, Custody = 5, Remand = 1, MinorityEthnic = 6;

    private static readonly string[] YouthWorkers = ["Bev Hollowmead", "Errol Larkfield", "Jas Quillstead", "Moira Vetchwick", "Owen Russetbank", "Tam Osiergarth"];
    private static readonly DateOnly YearEnd = new(2017, 3, 31);

    public static void Tell(IEnumerable<Life> lives)
    {
        var old = lives.Where(life => life.Plan is { Unaccompanied: false } && life.From < YearEnd.AddDays(-60) && life.Last > YearEnd.AddDays(20) && life.AgeOn(YearEnd) is >= 13 and <= 17 && life.Plan.Story is not (DisabledAtSchool or InCustody or OnRemand)).OrderByDescending(life => life.Plan.Story is Breakdowns or InAChildrensHome or FamilyBreakdown).ToList();
        var custody = lives.Where(life => life.Plan.Story is InCustody).Select(life => (life, "custody"));
        var remand = lives.Where(life => life.Plan.Story is OnRemand).Select(life => (life, "remand"));
        List<(Life Life, string Disposal)> held = [.. custody, .. remand];
        var minority = MinorityEthnic - held.Count(each => !each.Life.Plan.Ethnicity.StartsWith('W'));
        List<(Life Life, string Disposal)> cohort =
        [
            .. held, .. old.Where(life => !life.Plan.Ethnicity.StartsWith('W')).Take(minority).Select(life => (life, "community")), .. old.Where(life => life.Plan.Ethnicity.StartsWith('W')).Take(Community - minority).Select(life => (life, "community")),
        ];
        if (cohort.Count != Community + Custody + Remand || held.Count != Custody + Remand)
        {
            throw new System.Diagnostics.UnreachableException($"{cohort.Count} young people are in the cohort, {held.Count} of them held");
        }

        foreach (var (i, (life, disposal)) in cohort.Index())
        {
            // The remanded are held from the first day, the sentenced from their sentence.
            var from = disposal == "community" ? YearEnd.AddDays(-12 - (i * 7 % 150)).OrBefore() : life.Homes.Last(home => home.From <= YearEnd).From;
            from = from > life.From ? from : life.From.AddDays(1);
            life.Convicted |= disposal != "remand";
            life.Do(from, 30, new RecordFact(life.Child) { Said = new YouthJustice { From = from, Disposal = disposal, Worker = YouthWorkers[i % YouthWorkers.Length] } });
            life.Do(from, 31, new RecordFact(life.Child) { Said = new Concern { From = from, Kind = "offending", Words = disposal switch { "custody" => "Sentenced for robbery with others; release planning from the first week", "remand" => "Charged with wounding; trial in the summer", _ => life.Random.Pick("Shoplifting and a fight; referral order", "Took a car for a night; youth rehabilitation order", "Broke windows at the home; the police were called by the home", "Possession with intent; referral order") } } });
        }
    }
}
