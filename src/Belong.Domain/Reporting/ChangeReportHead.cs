using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Reporting;

/// <summary>Fills in the standard head of a report.</summary>
public sealed record ChangeReportHead(SubjectId Report) : Act
{
    [Asks("Title of the report")]
    public string Title { get; init; } = "";

    [Asks("Which period does the report cover?", Hint = "2017 for 2016-17, 2017-q1 for April to June 2016, 2017-03 for March 2017")]
    public string Period { get; init; } = "";

    [Asks("When is the meeting?", Hint = "The meeting where the report will be presented", Named = "Meeting date")]
    public DateOnly? On { get; init; }

    [Asks("Who is the report for?")]
    public string To { get; init; } = "";

    [Asks("Author", Long = true, Hint = "The authors and the responsible director, one on each line")]
    public string From { get; init; } = "";

    [Asks("Can the public read the report?")]
    public string Classification { get; init; } = "";

    [Asks("Which electoral divisions does the report affect?")]
    public string Divisions { get; init; } = "";

    [Asks("Summary of the report, in a few sentences", Long = true)]
    public string Summary { get; init; } = "";

    [Asks("What is recommended?", Long = true)]
    public string Recommendation { get; init; } = "";

    [Asks("What are members asked to do?", Several = true)]
    public string Asked { get; init; } = "";

    [Asks("Background papers", Long = true, Hint = "Background documents, one on each line")]
    public string Background { get; init; } = "";

    [Asks("Who can readers contact?", Long = true, Hint = "Name, post and telephone, one on each line")]
    public string Contacts { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Classification), ReportHead.Classifications), (nameof(Asked), ReportHead.Requests)];

    /// <summary>The form as it is filled in already.</summary>
    public static ChangeReportHead Of(ReportRecord report) => report.Form is not { Fact: var head } ? new(report.Id) : new(report.Id)
    {
        Title = head.Title,
        Period = head.Period,
        On = head.On,
        To = head.To,
        From = head.From,
        Classification = head.Classification,
        Divisions = head.Divisions,
        Summary = head.Summary,
        Recommendation = head.Recommendation,
        Asked = head.Asked,
        Background = head.Background,
        Contacts = head.Contacts,
    };

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (county.Find(Report) is not ReportRecord { Form: { } before })
        {
            problems.Add("", "There is no such report");
            return problems;
        }

        if (Title.Trim().Length is 0 or > 200)
        {
            problems.Add(nameof(Title), "Enter the title, up to 200 characters");
        }

        if (Time.Period.Parse(Period) is null)
        {
            problems.Add(nameof(Period), "Enter the period as 2017, 2017-q1 or 2017-03");
        }

        if (On is null || On.Value.Year is < 2000 or > 2100)
        {
            problems.Add(nameof(On), "Enter the meeting date");
        }

        if (!ReportHead.Classifications.Has(Classification))
        {
            problems.Add(nameof(Classification), "Select whether the public can read the report");
        }

        if (Asked.Length == 0)
        {
            problems.Add(nameof(Asked), "Select what members are asked to do");
        }

        var said = before.Fact with
        {
            Title = Title.Trim(),
            Period = Time.Period.Parse(Period)?.Name ?? "",
            On = On ?? default,
            To = To.Trim(),
            From = From.Trim(),
            Classification = Classification,
            Divisions = Divisions.Trim(),
            Summary = Summary.Trim(),
            Recommendation = Recommendation.Trim(),
            Asked = Asked,
            Background = Background.Trim(),
            Contacts = Contacts.Trim(),
        };
        if (!problems.Any && said == before.Fact)
        {
            problems.Add("", "Nothing has changed");
        }

        return problems.Any ? problems : Statement.Correct(before, said);
    }
}
