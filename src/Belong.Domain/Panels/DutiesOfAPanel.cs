using Belong.Domain.Duties;
using Belong.Domain.Facts;

namespace Belong.Domain.Panels;

/// <summary>What is owed to a panel. Panels are few: each time it is worked out anew.</summary>
public static class DutiesOfAPanel
{
    extension(PanelRecord panel)
    {
        /// <summary>Every duty one clock yields for the panel.</summary>
        public IEnumerable<Duty> Duties<TClock>(Terms terms)
            where TClock : Clock<PanelRecord> => Clocks.OfAPanel.OfType<TClock>().Single().Run(panel, terms);

        /// <summary>Every duty of every clock of a panel.</summary>
        public IEnumerable<Duty> AllDuties(Terms terms) => Clocks.OfAPanel.SelectMany(clock => clock.Run(panel, terms));
    }
}
