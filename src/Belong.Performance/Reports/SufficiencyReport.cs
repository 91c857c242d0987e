using Belong.Domain.Time;

namespace Belong.Performance.Reports;

public sealed class SufficiencyReport : ReportTemplate
{
    public override string Code => "sufficiency";
    public override string Title => "Sufficiency strategy: progress";
    public override PeriodKind Every => PeriodKind.Year;
    public override string Summary => "How the county's homes for children in care meet what they need, by the eight measures of the strategy.";
    public override string Recommendation => "Members are asked to consider the progress made and to comment on it.";
    public override string Asked => "consider comment";

    public override string Words =>
        """
        This is the data pack of the strategy for its period. The figures are provisional until the year's return is signed off; figures of others carry the day on which they were taken.

        # 1 The eight measures

        1. Children in care: {{cla-at-year-end}}, a year before {{cla-at-year-end | last year}}.
        2. Care leavers in suitable accommodation: see the care leavers' report.
        3. Children placed within 20 miles of home: {{within-20-miles}}.
        4. Children in the same placement for two years: {{same-placement-2-years}}.
        5. Fostered children with the council's own carers: {{placed-with-in-house-provider}}.
        6. Children who moved three or more times in the year: {{moves-3-plus}}, a year before {{moves-3-plus | last year}}.
        7. Days from entering care to the adoption order: {{average-days-care-start-to-order}}.
        8. Children in permanent, long-term fostering: {{long-term-fostering}}.

        # 2 Entries into care

        {{started-in-year | run 5 | table}}

        {{started-in-year by asylum | table}}

        # 3 Where children live

        {{cla-at-year-end by placement | chart}}

        {{cla-at-year-end by placement | of asylum:citizen | table}}

        {{cla-at-year-end by placement | of asylum:unaccompanied | table}}

        # 4 Young people of 16 and 17

        {{cla-at-year-end by placement | of age:16-17 | table}}

        # 5 Adoption and special guardianship

        {{adoption-orders-granted | run 4 | table}}

        {{share-adopted-excluding-uasc | run 4 | chart}}

        Special guardianship: {{ceased-in-year-special-guardianship}} children left care to a special guardian.
        """;
}
