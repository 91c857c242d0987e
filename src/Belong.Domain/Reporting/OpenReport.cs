using Belong.Domain.Facts;

namespace Belong.Domain.Reporting;

/// <summary>Begins a report, from a template or empty.</summary>
public sealed record OpenReport(SubjectId Report) : Act
{
    [Asks("Title of the report")]
    public string Title { get; init; } = "";

    [Asks("Which period does the report cover?", Hint = "2017 for 2016-17, 2017-q1 for April to June 2016, 2017-03 for March 2017")]
    public string Period { get; init; } = "";

    [Asks("When is the meeting?", Hint = "The meeting where the report will be presented", Named = "Meeting date")]
    public DateOnly? On { get; init; }

    /// <summary>The template, with its words; blank for none.</summary>
    public string Template { get; init; } = "";
    public string Words { get; init; } = "";
    public string Asked { get; init; } = "note";
    public string Summary { get; init; } = "";
    public string Recommendation { get; init; } = "";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (Title.Trim().Length is 0 or > 200)
        {
            problems.Add(nameof(Title), "Enter the title, up to 200 characters");
        }

        if (Time.Period.Parse(Period) is not { } period)
        {
            problems.Add(nameof(Period), "Enter the period as 2017, 2017-q1 or 2017-03");
        }
        else if (period.From > today)
        {
            problems.Add(nameof(Period), "That period has not started");
        }

        if (On is null || On.Value.Year is < 2000 or > 2100)
        {
            problems.Add(nameof(On), "Enter the meeting date");
        }

        if (county.Exists(Report))
        {
            problems.Add("", "This report already exists");
        }

        return problems.Any ? problems : Outcome.Add(
            [
                Statement.Say(Report, new ReportHead { Title = Title.Trim(), Template = Template, Period = Time.Period.Parse(Period)!.Value.Name, On = On!.Value, From = by.Name, Classification = "unrestricted", Asked = Asked, Summary = Summary, Recommendation = Recommendation }),
                Statement.Say(Report, new ReportText { Words = Words }),
            ],
            Opening.Of<ReportRecord>(Report));
    }
}
