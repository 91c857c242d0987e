namespace Belong.Performance.Reports;

public sealed class ReviewingReport : ReportTemplate
{
    public override string Code => "reviewing";
    public override string Title => "Independent reviewing officers: annual report";
    public override string Summary => "What the reviewing service did in the year, and what it found.";
    public override string Recommendation => "Members are asked to note the report and to comment on it.";

    public override string Words =>
        """
        # 1 The service

        At the end of the year {{cla-at-year-end}} children were in care, of whom {{cla-at-year-end-uasc}} were unaccompanied asylum seekers. Each full-time reviewing officer had {{caseload-per-officer}} of them; guidance is 50 to 70.

        # 2 Reviews

        Officers held {{reviews-held}} reviews, {{reviews-on-time-per-review}} of them in time. The service was told late of {{late-notifications}} children; the year before it was {{late-notifications | last year}}.

        {{reviews-held | table}}

        # 3 Seen between reviews

        {{officer-visits-between-reviews | chart}}

        # 4 Taking part

        Children of five and over took part in {{participation-rate-5}} of their reviews. They chaired {{reviews-chaired-full}} in full and {{reviews-chaired-part}} in part.

        {{participation-by-age | table}}

        # 5 What children say

        {{what-children-say | table}}

        {{feedback-returns | table}}

        # 6 Plans and practice

        {{care-plan-grades | chart}}

        {{child-focused-practice | table}}

        {{care-plan-shared}} of plans were shared with the child and {{plan-in-timeframe}} carried out in the child's timeframe.

        # 7 Challenge

        Officers raised {{disputes}} disputes, carrying {{dispute-issues | number}} issues. Shares of issues are not shares of disputes, for a dispute may carry several.

        {{disputes | table}}

        {{dispute-issues | table}}
        """;
}
