using Belong.Domain.Facts;
using Belong.Domain.Panels;

namespace Belong.Data.Demo;

/// <summary>The boards, panels and groups of the made-up county, and the life of its corporate parenting panel up to the papers of July.</summary>
public static class Boards
{
    public static SubjectId Panel { get; } = new(new Guid(1, 0x5041, 0x4000, [0x80, 0, 0, 0, 0, 0, 0, 1]));
    public static FactId June { get; } = FactOf("meeting/2017-06-01");
    public static FactId July { get; } = FactOf("meeting/2017-07-21");

    private static readonly (string Name, string Kind, string Cycle)[] Others =
    [
        ("Children’s and families’ select committee", "committee", "quarterly"), ("Council of children in care", "council", "monthly"), ("Young adults’ council", "council", "monthly"), ("Adopted young people’s group", "council", "monthly"), ("Strategic commissioning board", "board", "quarterly"), ("Safeguarding children board", "board", "quarterly"), ("Youth justice board", "board", "quarterly"), ("Adoption board", "board", "quarterly"),
        ("Improvement board", "board", "monthly"), ("Health and wellbeing board", "board", "quarterly"), ("Virtual school governing board", "board", "termly"), ("Fostering panel, east", "panel", "fortnightly"), ("Fostering panel, west", "panel", "fortnightly"), ("Adoption panel, coast", "panel", "fortnightly"), ("Adoption panel, downs", "panel", "fortnightly"), ("Adoption panel, vale", "panel", "fortnightly"),
        ("Resources panel", "panel", "weekly"), ("Access to resources panel", "panel", "weekly"), ("Placement stability panel", "panel", "monthly"), ("Permanence panel", "panel", "monthly"), ("Adolescent risk management panel", "panel", "monthly"), ("Care leavers’ transition panel", "panel", "monthly"), ("Complex needs panel", "panel", "fortnightly"), ("Exemptions panel", "panel", "monthly"), ("Secure accommodation review panel", "panel", "as needed"),
        ("Foster carers’ association", "group", "monthly"), ("Carers’ ambassadors", "group", "quarterly"), ("Adopters’ forum", "group", "quarterly"), ("Health of children in care steering group", "group", "quarterly"), ("Unaccompanied children’s steering group", "group", "monthly"), ("Missing and exploitation group", "group", "monthly"), ("Care leavers’ accommodation group", "group", "monthly"), ("Practice development group", "group", "every two months"), ("Participation network", "group", "quarterly"), ("Performance and quality group", "group", "monthly"),
    ];

    private static readonly (string Name, string Who, string Part, string For)[] Seats =
    [
        ("Councillor Aurelia Thornbeck", "", Seat.Chair, "Downs West"), ("Councillor Rosalind Vetchfield", "c-001", Seat.Member, "Harbourside North"), ("Councillor Lionel Marchbanks", "", Seat.Member, "Vale East"), ("Councillor Perdita Underhay", "", Seat.Member, "Coast South"), ("Councillor Ambrose Kittering", "", Seat.Member, "Weald Central"), ("Councillor Sunniva Garrow", "", Seat.Member, "Marsh and Levels"),
        ("Councillor Barnaby Osterley", "", Seat.Member, "Harbourside South"), ("Councillor Clementine Frayle", "", Seat.Member, "Downs East"), ("Councillor Thaddeus Plume", "", Seat.Substitute, "Vale West"), ("A young person of the council of children in care", "", Seat.CoOpted, "Children in care"), ("Jemima Stallwood, foster carer", "", Seat.CoOpted, "Foster carers’ association"),
        ("Helena Yarrowbank, director", "d-001", Seat.Officer, "Children’s services"), ("Imogen Sorrelgarth, assistant director", "ad-01", Seat.Officer, "Children in care"), ("Rafferty Nettlewick, assistant director", "ad-02", Seat.Officer, "Safeguarding"), ("Desmond Hazelstead, reviewing service", "rm-01", Seat.Officer, "Reviewing service"), ("Phoebe Larkhill, head of fostering", "", Seat.Officer, "Fostering"), ("Ignatius Rowe, virtual school head", "", Seat.Officer, "Education"),
        ("Winifred Larkmoor, democratic services", "ds-01", Seat.Officer, "Democratic services"), ("Dr Saffron Aldous, designated doctor", "", Seat.Officer, "Health"), ("Magnus Teale, 18plus service", "", Seat.Officer, "Care leavers"),
    ];

    internal static IEnumerable<Told> Tell()
    {
        var began = new DateOnly(2013, 5, 23);
        yield return new(At(began), new OpenPanel(Panel) { Title = "Corporate parenting panel", Kind = "committee", Cycle = "every two months", Quorum = 3, On = began, Words = "To see to it that the council acts as a good parent would to each child in its care and each young person who leaves it; to ask what it is like for them; to look at the figures and at what lies behind them; to say what must change." }, ChangeId.Of("demo/panel"), Staff.Clerk);
        foreach (var (i, (name, kind, cycle)) in Others.Index())
        {
            yield return new(At(began.AddDays(1)).AddMinutes(i), new OpenPanel(new(new Guid(i + 2, 0x5041, 0x4000, [0x80, 0, 0, 0, 0, 0, 0, 1]))) { Title = name, Kind = kind, Cycle = cycle, On = began, Words = $"As its members agreed. It meets {cycle}." }, ChangeId.Of($"demo/board/{i}"), Staff.Clerk);
        }

        var elected = new DateOnly(2017, 5, 25);
        yield return Say(new DateOnly(2017, 6, 1), new PanelTerms { Title = "Corporate parenting panel", Kind = "committee", Cycle = "every two months", Quorum = 3, On = new(2017, 6, 1), Changed = "New portfolios after the election", Contact = "Winifred Larkmoor, democratic services\nTelephone 01632 960114\ndemocratic.services@example.gov.uk", Words = "To see to it that the council acts as a good parent would to each child in its care and each young person who leaves it; to ask what it is like for them; to look at the figures and at what lies behind them; to say what must change. The members for children and for public health attend." }, "terms/2017");
        foreach (var (i, (name, who, part, of)) in Seats.Index())
        {
            yield return Say(elected, new Seat { From = elected, Name = name, Who = who, Part = part, For = of }, $"seat/{i}", i);
        }

        foreach (var (day, place) in new[] { ("2017-06-01", "Council chamber"), ("2017-07-21", "Council chamber"), ("2017-09-21", "Committee room 2"), ("2017-11-23", "Council chamber"), ("2018-01-25", "Council chamber"), ("2018-03-22", "Committee room 2") })
        {
            yield return Say(elected, new PanelMeeting { On = Day(day), At = new TimeOnly(10, 0), Place = place }, $"meeting/{day}", 30);
        }

        foreach (var (i, (title, month, author, cycle)) in new[] { ("Reviewing officers’ annual report", "2017-07-21", "Manager of reviewing officers", "yearly"), ("Adoption service annual report", "2017-09-21", "Head of adoption", "yearly"), ("Advocacy and participation", "2017-11-23", "Head of participation", "yearly"), ("Fostering service annual report", "2018-01-25", "Head of fostering", "yearly"), ("Children in care scorecard", "2017-07-21", "Performance analyst", "each meeting"), ("Sufficiency: progress", "2017-07-21", "Commissioning", "twice a year") }.Index())
        {
            yield return Say(new DateOnly(2017, 6, 2), new PlannedReport { Title = title, For = Day(month), Author = author, Cycle = cycle }, $"planned/{i}", i);
        }

        foreach (var told in JuneMeeting())
        {
            yield return told;
        }

        yield return Say(new DateOnly(2016, 3, 1), new CommitteeRequest { From = "Children’s and families’ select committee", On = new(2016, 2, 12), Words = "An independent review of fostering, with a plan to follow from it", Answer = "The review was commissioned and its plan is in the fostering business plan", AnsweredOn = new(2016, 2, 26) }, "request");
        foreach (var (i, (title, author, on, answer)) in new[] { ("Residential care in England", "Independent review for the Department", "2016-07-05", "Staying close is looked at with the market"), ("In care, out of trouble", "Independent review chaired by a peer", "2016-05-23", "A protocol with the police to avoid needless criminalisation was agreed"), ("Fostering stocktake", "Independent review for the Department", "2017-04-28", "Evidence is being given") }.Index())
        {
            yield return Say(new DateOnly(2017, 5, 30), new NationalReview { Title = title, Author = author, On = Day(on), Words = "Summarised for members.", Answer = answer }, $"review/{i}", i);
        }

        yield return Say(new DateOnly(2017, 6, 19), new MembersEvent { Title = "Summer games of the council of children in care", On = new(2017, 7, 31), Place = "Harbourside sports ground", Words = "All members are invited by the young people" }, "event");
        yield return Say(new DateOnly(2017, 6, 14), new Circulated { Title = "Report of the inspection of children’s services", On = new(2017, 6, 13), To = "All members of the panel, by e-mail" }, "circulated");
        yield return Say(new DateOnly(2017, 6, 5), new StatementOfPurpose { Service = "fostering", Version = "2017", ReviewedOn = new(2017, 1, 16), ApprovedOn = new(2017, 6, 1), By = "Corporate parenting panel", Words = "What the fostering service is for, whom it serves and how" }, "purpose");
    }

    public static FactId FactOf(string name) => new(EntryId.Of(ChangeId.Of($"demo/panel/{name}"), 0).Value);

    /// <summary>The meeting of 1 June: eighteen there, thirteen numbered minutes, five comments on one item.</summary>
    private static IEnumerable<Told> JuneMeeting()
    {
        var on = new DateOnly(2017, 6, 1);
        (string Title, string Kind, string Asked, bool Exempt)[] items =
        [
            ("Membership and terms of reference", "standing", "note", false), ("Election of the vice-chair", "standing", "agree", false), ("Apologies and substitutes", "standing", "note", false), ("Minutes of the meeting of 23 March 2017", "standing", "approve", false), ("What young people did since we last met", "verbal", "note", false),
            ("Report of the inspection", "verbal", "note", false), ("Children in care scorecard", "presentation", "comment", false), ("Statement of purpose of the fostering service", "presentation", "approve", false), ("A serious incident", "verbal", "note", true),
        ];
        foreach (var (i, (title, kind, asked, exempt)) in items.Index())
        {
            yield return new(At(new DateOnly(2017, 5, 26)).AddMinutes(i), new AddItem(Panel, June) { Title = title, Kind = kind, Asked = asked, Exempt = exempt, Under = exempt ? "1 2" : "", PublicTitle = exempt ? "Placement matter" : "", PublicInterest = exempt ? "The privacy of a child outweighs the interest in what is said of their care" : "" }, ChangeId.Of($"demo/panel/june-item/{i + 1}"), Staff.Clerk);
        }

        yield return new(At(new DateOnly(2017, 5, 26)).AddMinutes(30), new PublishAgenda(Panel, June) { Front = 3, Short = "Members took their seats on 25 May after the election" }, ChangeId.Of("demo/panel/june-agenda"), Staff.Clerk);
        var there = Seats.Index().Where(each => each.Item.Part != Seat.Substitute && each.Index is not (5 or 19)).Select(each => each.Index).ToList();
        yield return new(
            At(on).AddHours(4),
            new RecordAttendance(Panel, June) { Seats = [.. there.Select(i => (FactOf($"seat/{i}"), "present", (FactId?)null)), (FactOf("seat/5"), "apologies", null), (FactOf("seat/8"), "substitute", FactOf("seat/5")), (FactOf("seat/19"), "apologies", null)] },
            ChangeId.Of("demo/panel/june-attendance"), Staff.Clerk);
        (string Number, string Kind, int Item, string By, string Words)[] minutes =
        [
            ("2", "said", 1, "", "The terms of reference, brought up to date for the new portfolios, were noted."), ("3", "decision", 2, "", "Councillor Perdita Underhay was elected vice-chair."), ("4", "said", 3, "", "Councillor Thaddeus Plume sat for Councillor Sunniva Garrow. Magnus Teale sent apologies."), ("5", "decision", 4, "", "The minutes of 23 March were agreed and signed."),
            ("6", "verbal", 5, "A young person", "The council of children in care chose its summer activities and met the new members."), ("7", "verbal", 6, "Helena Yarrowbank", "The inspectors’ report will be published on 13 June and sent to every member."),
            ("8", "comment", 7, "Councillor Lionel Marchbanks", "Asked why benchmarks are missing beside first health assessments."), ("9", "comment", 7, "Councillor Clementine Frayle", "Asked how long dental checks are waited for."), ("10", "comment", 7, "Councillor Rosalind Vetchfield", "Asked that adoption figures always say whether orders or leavers are counted."), ("11", "comment", 7, "Councillor Ambrose Kittering", "Asked for the number of challenge cards that are open."), ("12", "comment", 7, "Jemima Stallwood", "Asked that carers be told of changed social workers sooner."),
            ("13", "decision", 8, "", "The statement of purpose of the fostering service was approved."), ("14", "said", 9, "", "Members noted what was reported."),
        ];
        foreach (var (i, (number, kind, item, by, words)) in minutes.Index())
        {
            yield return Say(on.AddDays(5), new Minute { Meeting = June, Item = FactOf($"june-item/{item}"), Number = number, Kind = kind, By = by, Words = words }, $"minute/{number}", i);
        }

        foreach (var (i, (minute, words, owner, by)) in new[] { ("8", "Say beside first health assessments that no benchmark exists", "Performance analyst", "2017-07-21"), ("9", "Report on waits for dental checks", "Designated doctor", "2017-09-21"), ("10", "Print orders granted and leavers adopted side by side, each with its definition", "Performance analyst", "2017-07-21"), ("11", "Bring the challenge cards to each meeting", "Head of participation", "2017-09-21"), ("12", "Tell carers of a change of social worker before it happens", "Assistant director, children in care", "2017-07-14") }.Index())
        {
            yield return Say(on.AddDays(6), new PanelAction { Meeting = June, Minute = FactOf($"minute/{minute}"), Words = words, Owner = owner, By = Day(by) }, $"action/{i}", i);
        }
    }

    private static Told Say(DateOnly on, Fact fact, string name, int minute = 0) => new(At(on).AddMinutes(minute), new RecordFact(Panel) { Said = fact }, ChangeId.Of($"demo/panel/{name}"), Staff.Clerk);

    private static DateTime At(DateOnly on) => on.OrNext().ToDateTime(new TimeOnly(13, 0), DateTimeKind.Utc);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
