using System.Diagnostics;
using Belong.Data.Papers;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
using Belong.Domain.Reporting;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Performance.Reports;

namespace Belong.Data.Demo;

/// <summary>
/// The papers of 21 July 2017, put together as people would: reports begun from their templates, signed by two, published, put on
/// the agenda, and the agenda published five clear days before.
/// </summary>
internal static class JulyPack
{
    /// <summary>When the work on the papers began: the last day for the agenda is 13 July.</summary>
    public static DateTime At { get; } = new(2017, 7, 12, 18, 0, 0, DateTimeKind.Utc);

    private static readonly DateOnly Day = new(2017, 7, 13), Meeting = new(2017, 7, 21);
    private static readonly Actor Analyst = new("a-001", "Priya Quillgarth"), Manager = new("rm-01", "Desmond Hazelstead"), Director = new("d-001", "Helena Yarrowbank"), Clerk = new("ds-01", "Winifred Larkmoor");

    public static async Task TellAsync(Ledger ledger)
    {
        var files = new Files(ledger.Engine, ledger.Instant);

        // What is said from here on is of papers and changes no figure: each period is read once.
        var readings = new Dictionary<Period, Reading>();
        var papers = new ReportPaper((county, period, terms) => readings.TryGetValue(period, out var read) ? read : readings[period] = new(county, period, terms));
        var clock = At;
        var reports = new List<(ReportTemplate Template, SubjectId Id)>();
        foreach (var (i, template) in ReportTemplates.All.Index())
        {
            var id = new SubjectId(new Guid(i + 1, 0x5245, 0x4000, [0x80, 0, 0, 0, 0, 0, 0, 1]));
            var writer = template.Code == "reviewing" ? Manager : Analyst;
            var words = $"The figures of 2016-17 were read on 13 July 2017 and are provisional. Disputes were not recorded before April 2016, nor youth justice before the end of March 2017. Of moves before April 2016 few are recorded.\n\n{template.Words}";
            await Do(new OpenReport(id) { Template = template.Code, Title = template.Title, Period = "2017", On = Meeting, Words = words, Asked = template.Asked, Summary = template.Summary, Recommendation = template.Recommendation }, writer, $"report/{template.Code}");
            var report = Report(id);
            await Do(ChangeReportHead.Of(report) with { To = "Corporate parenting panel", From = $"{writer.Name}\n{Director.Name}, director", Divisions = "All", Contacts = $"{writer.Name}, children’s services" }, writer, $"report/{template.Code}/head");
            report = Report(id);
            var live = papers.Live(ledger.County, Terms.Of(ledger.County, Day), report);
            foreach (var signer in new[] { writer, Director })
            {
                await Do(new SignOffReport(id) { Text = report.Text!.Id, Head = report.Form!.Id, Seen = live.Says, Says = live.Says, Doubts = [.. live.Doubts.Select(doubt => doubt.Key)], ReadDoubts = true, Missing = live.Wrong.Length }, signer, $"report/{template.Code}/signed/{signer.Id}");
            }

            var knownAt = ledger.County.At;
            var frozen = papers.Freeze(files, ledger.County.AsKnownAt(knownAt), id, knownAt, Day);
            await Do(new PublishVersion(id, ReportPaper.Keep(files, report, frozen)), Director, $"report/{template.Code}/published");
            reports.Add((template, id));
        }

        SubjectId Of(string code) => reports.Single(each => each.Template.Code == code).Id;
        AddItem Item(string title, string kind, string asked, string presented = "") => new(Boards.Panel, Boards.July) { Title = title, Kind = kind, Asked = asked, Presented = presented };
        AddItem[] items =
        [
            Item("Apologies and substitutes", "standing", "note"), Item("Declarations of interest", "standing", "note"), Item("Minutes of the meeting of 1 June 2017", "minutes", "approve") with { MinutesOf = Boards.June },
            Item("What young people did since we last met", "verbal", "note", "Council of children in care") with { Words = "Summer activities\nThe pledge\nMeeting new members\nThe young adults’ council\nThe summer games of 31 July" },
            Item("Verbal update of the member for children", "verbal", "note") with { Words = "Report of the inspection\nUnaccompanied children\nRecruitment of carers\nAdoption\nStaff" },
            Item("Children in care: figures of the year", "report", "note comment", "Performance analyst") with { Report = Of("children-in-care"), Version = 1 }, Item("Sufficiency strategy: progress", "report", "consider comment", "Commissioning") with { Report = Of("sufficiency"), Version = 1 },
            Item("Reviewing officers’ annual report", "report", "note comment", "Manager of reviewing officers") with { Report = Of("reviewing"), Version = 1 }, Item("Business plan of the fostering service 2017-18", "plan", "discuss", "Head of fostering") with { Plan = BusinessPlans.Plan2017 },
            Item("Challenge cards", "verbal", "note") with { Words = "None has been put to the panel since the last meeting" }, Item("Date of the next meeting: 21 September 2017", "date", "note"),
            Item("A placement of concern", "verbal", "note", "Assistant director") with { Exempt = true, Under = "1 2", PublicTitle = "Placement matter", PublicInterest = "The privacy of a child outweighs the interest in what is said of their care", Words = "To be told at the meeting" },
        ];
        foreach (var (i, item) in items.Index())
        {
            await Do(item, Clerk, $"panel/july-item/{i + 1}");
        }

        var panel = (PanelRecord)ledger.County.Find(Boards.Panel)!;
        var (front, file, lengths) = PanelPack.Measure(files, ledger.County, panel, panel.Meeting(Boards.July)!, Day);
        await Do(new PublishAgenda(Boards.Panel, Boards.July) { Front = front, FrontFile = file, Lengths = lengths }, Clerk, "panel/july-agenda");

        ReportRecord Report(SubjectId id) => (ReportRecord)ledger.County.Find(id)!;

        async Task Do(Act act, Actor by, string name)
        {
            clock = clock.AddMinutes(1);
            var answer = await ledger.RecordAsync(act, by, Day, ChangeId.Of($"demo/{name}"), clock);
            if (answer.Refused)
            {
                throw new UnreachableException($"{name}: {answer.Outcome.Problems[0].Words}");
            }
        }
    }
}
