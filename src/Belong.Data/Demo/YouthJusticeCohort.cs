using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>The 43 children in care with whom youth justice worked on 31 March 2017: 37 on community sentences, 5 in custody, 1 on remand; 6 of minority ethnic origin.</summary>
internal static class YouthJusticeCohort
{
    public const int Community = 37, Custody = 5, Remand = 1, MinorityEthnic = 6;

    private static readonly DateOnly YearEnd = new(2017, 3, 31);

    public static void Tell(IEnumerable<Life> lives)
    {
        var old = lives.Where(life => life.Plan.From < YearEnd.AddDays(-60) && life.Last > YearEnd.AddDays(20) && Age.On(life.Plan.Born, YearEnd) is >= 13 and <= 17 && !life.Plan.Unaccompanied).ToList();
        var cohort = old.Where(life => !life.Plan.Ethnicity.StartsWith('W')).Take(MinorityEthnic).Concat(old.Where(life => life.Plan.Ethnicity.StartsWith('W')).Take(Community + Custody + Remand - MinorityEthnic)).ToList();
        foreach (var (i, life) in cohort.Index())
        {
            var from = YearEnd.AddDays(-10 - (i % 40));
            life.Do(from, 11, new RecordFact(life.Child) { Said = new YouthJustice { From = from, Disposal = i < Community ? "community" : i < Community + Custody ? "custody" : "remand", Worker = $"Youth justice worker {(i % 6) + 1}" } });
        }
    }
}
