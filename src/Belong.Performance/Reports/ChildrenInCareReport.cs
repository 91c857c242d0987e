namespace Belong.Performance.Reports;

public sealed class ChildrenInCareReport : ReportTemplate
{
    public override string Code => "children-in-care";
    public override string Title => "Children in care";
    public override string Summary => "How many children are in care, where they live, how they are doing, and what has changed since last year.";
    public override string Recommendation => "Members are asked to note the figures and to comment on them.";

    public override string Words =>
        """
        The figures of this report are provisional until the year's return is signed off.

        # 1 How many

        At the end of the period {{cla-at-year-end}} children were in care; a year before it was {{cla-at-year-end | last year}}. Of them {{cla-at-year-end-uasc}}, or {{uasc-share}}, were unaccompanied asylum-seeking. In the period {{started-in-year}} children came into care and {{ceased-in-year}} left it.

        {{cla-at-year-end by sex | table}}

        {{cla-at-year-end by age | chart}}

        {{cla-at-year-end by ethnicity | table}}

        # 2 Where they live

        Of the children fostered, {{placed-with-in-house-provider}} lived with the council's own carers. Within 20 miles of home, unaccompanied children left out, lived {{within-20-miles}}.

        {{cla-at-year-end by placement | table}}

        # 3 Moves

        {{placements-3-plus}} of children in care had three or more placements in the year, and {{moves-3-plus}} children moved three or more times. The two are not one: three placements are two moves.

        {{moves-3-plus by age | table}}

        # 4 Leaving care

        {{ceased-in-year | table}}

        Of those who left, {{adopted-in-year}} were adopted by the day on which they left care. Courts granted {{adoption-orders-granted}} adoption orders by the day of the order. The two differ by definition: an order granted in the last days of one year may end care in the next.

        Of leavers, unaccompanied children left out, {{share-adopted-excluding-uasc}} were adopted ({{share-adopted-excluding-uasc | number of base}}); with them it is {{share-adopted}}.

        {{share-adopted-excluding-uasc | run 4 | table}}

        # 5 Health and learning

        Health was assessed for {{health-assessment-rate}} of children in care for a year, teeth were checked for {{dental-check-rate}}, and immunisations are up to date for {{immunisation-rate}}. No benchmark counts first health assessments as this county does.

        # 6 Youth justice

        With {{open-to-youth-justice}} children in care the youth justice service was working.

        {{open-to-youth-justice | table}}
        """;
}
