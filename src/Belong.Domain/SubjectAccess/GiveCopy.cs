using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.SubjectAccess;

/// <summary>A second person read what is to be given and what is left out, and says whether it may go.</summary>
[Fact<ChildRecord>("access-checked", Title = "Copy of the record checked")]
public sealed record CopyChecked : Fact
{
    public const string Ready = "ready", Back = "back";

    public static CodeList Findings { get; } = new("finding", new(Ready, "It may be given"), new(Back, "Something must be changed first"));

    public FactId Request { get; init; }
    public string Finding { get; init; } = "";
    public string Words { get; init; } = "";

    public override bool IsOfItsActs => true;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Finding), Findings, Finding)];
    public override string InWords => $"Copy of the record checked: {Findings.Say(Finding).ToLowerInvariant()}{(Words.Length > 0 ? $". {Words}" : "")}";
}

/// <summary>A copy of the record was given to whoever asked for it, and is kept as it was given.</summary>
[Fact<ChildRecord>("access-given", Title = "Copy of the record given")]
public sealed record CopyGiven : Fact, INamesFile
{
    public FactId Request { get; init; }
    public DateOnly On { get; init; }

    /// <summary>How they got it, and what they were offered with it.</summary>
    public string How { get; init; } = "";

    public string File { get; init; } = "";
    public string FileName { get; init; } = "";

    public int Whole { get; init; }
    public int Part { get; init; }
    public int Out { get; init; }

    public override bool IsOfItsActs => true;
    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override string InWords => $"Copy of the record given on {On.InWords()}: {NumberWords.Count(Whole, "entry", "entries")} whole, {Part.InWords()} with words taken out, {Out.InWords()} left out";
}

/// <summary>Says, as somebody else than whoever chose, whether a copy may be given.</summary>
public sealed record CheckCopy(SubjectId Child) : ActOnChild(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Finding), CopyChecked.Findings)];

    public FactId Request { get; init; }
    public string Finding { get; init; } = "";
    public string Words { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        if (child.OpenRequest(Request) is not { } request)
        {
            return Outcome.Refuse([new("", "This request has been answered or has ended")]);
        }

        var problems = new Problems();
        var copy = CopyOfRecord.Of(child, request);
        if (copy.Readers.Contains(by.Id, StringComparer.Ordinal))
        {
            problems.Add("", "You chose some of what is given: somebody else must check it");
        }

        if (copy.Unread.Count() is > 0 and var unread)
        {
            problems.Add("", $"{NumberWords.Count(unread, "entry has", "entries have")} not been read yet");
        }

        if (!CopyChecked.Findings.Has(Finding))
        {
            problems.Add(nameof(Finding), "Select whether it may be given");
        }
        else if (Finding == CopyChecked.Back && Words.Trim().Length == 0)
        {
            problems.Add(nameof(Words), "Enter what must be changed");
        }

        return problems.Any ? problems : Statement.Say(child.Id, new CopyChecked { Request = Request, Finding = Finding, Words = Words.Trim() });
    }
}

/// <summary>Gives a copy that was checked. Its file is kept by then; the act names it.</summary>
public sealed record GiveCopy(SubjectId Child) : ActOnChild(Child)
{
    public FactId Request { get; init; }
    public DateOnly? On { get; init; }
    public string How { get; init; } = "";
    public string File { get; init; } = "";
    public string FileName { get; init; } = "";

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        if (child.OpenRequest(Request) is not { } request)
        {
            return Outcome.Refuse([new("", "This request has been answered or has ended")]);
        }

        if (child.IsSealed)
        {
            return Outcome.Refuse([new("", AccessRequest.Adopted)]);
        }

        var problems = new Problems();
        var copy = CopyOfRecord.Of(child, request);
        if (request.Fact.IdentityOn is null)
        {
            problems.Add("", "Record first how it is certain that they are who they say");
        }

        if (copy.Unread.Any() || child.CheckOf(copy) is not { Fact.Finding: CopyChecked.Ready })
        {
            problems.Add("", "Somebody else must check the copy before it is given");
        }

        if (Past(child, On, nameof(On), "the date it was given", today, problems) is { } on && on < request.Fact.ReceivedOn)
        {
            problems.Add(nameof(On), $"It cannot have been given before the request arrived on {request.Fact.ReceivedOn.InWords()}");
        }

        if (How.Trim().Length == 0)
        {
            problems.Add(nameof(How), "Enter how they got it, and who was with them");
        }

        return problems.Any ? problems : Statement.Say(child.Id, new CopyGiven
        {
            Request = Request,
            On = On!.Value,
            How = How.Trim(),
            File = File,
            FileName = FileName,
            Whole = Count(AccessChoice.Whole),
            Part = Count(AccessChoice.Part),
            Out = Count(AccessChoice.Out),
        });

        int Count(string choice) => copy.Items.Count(item => item.Choice!.Choice == choice) + copy.FromOthers.Count(each => each.Choice.Choice == choice);
    }
}
