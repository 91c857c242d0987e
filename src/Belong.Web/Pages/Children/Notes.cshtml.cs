using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Planning;
using Belong.Domain.Time;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>The case notes of a child, the newest first, each whole with what was added to it; narrowed by kind, significance or words.</summary>
[Needs(Permission.SeeChildren)]
public sealed class NotesModel(TheHouse house) : ChildPage(house)
{
    private const int OnAPage = 50;

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Significant { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public bool Any => !Child.Facts<CaseNote>().IsEmpty;

    public IReadOnlyList<Entry<CaseNote>> Notes { get; private set; } = [];

    public int Pages => Math.Max(1, (Notes.Count + OnAPage - 1) / OnAPage);

    public IEnumerable<Entry<CaseNote>> Shown => Notes.Skip((P - 1) * OnAPage).Take(OnAPage);

    public IEnumerable<Entry<CaseNoteAdded>> AddedTo(Entry<CaseNote> note) => Child.Facts<CaseNoteAdded>().Where(added => added.Fact.Note == note.FactId);

    public void OnGet()
    {
        Read();
        P = Math.Clamp(P, 1, Pages);
    }

    public IActionResult OnGetXlsx()
    {
        Read();
        return File(Take().AsXlsx(), Sheet.Xlsx, "notes.xlsx");
    }

    public IActionResult OnGetCsv()
    {
        Read();
        return File(Take().AsCsv(), "text/csv; charset=utf-8", "notes.csv");
    }

    /// <summary>This list with one thing different.</summary>
    public string With(string name, string value) => Of("notes") is var here && string.Join('&', new[] { ("kind", Kind), ("significant", Significant ? "true" : ""), ("q", Q) }.Where(each => each.Item1 != name).Append((name, value)).Where(each => !string.IsNullOrEmpty(each.Item2)).Select(each => $"{each.Item1}={Uri.EscapeDataString(each.Item2!)}")) is { Length: > 0 } query
        ? $"{here}{(here.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query}" : here;

    private void Read() => Notes =
    [
        .. Child.Facts<CaseNote>().Where(note => (string.IsNullOrEmpty(Kind) || note.Fact.Kind == Kind) && (!Significant || note.Fact.Significant == true)
            && (string.IsNullOrWhiteSpace(Q) || new[] { note.Fact.Words, note.Fact.With, note.Fact.ChildsWords }.Concat(AddedTo(note).Select(added => added.Fact.Words)).Any(words => words.Contains(Q.Trim(), StringComparison.CurrentCultureIgnoreCase))))
            .OrderByDescending(note => (note.Fact.On, note.Fact.At ?? TimeOnly.MinValue, note.Signature.Seq)),
    ];

    private Sheet Take() => new("Case notes", ["Date", "Time", "Type", "With", "What happened", "The child’s words", "Significant", "Added since", "Recorded by", "Recorded"], Notes.Select(note => (IReadOnlyList<object?>)
        [note.Fact.On, note.Fact.At?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), CaseNote.Kinds.Say(note.Fact.Kind), note.Fact.With, note.Fact.Words, note.Fact.ChildsWords, note.Fact.Significant == true ? "yes" : "", string.Join("\n", AddedTo(note).Select(added => added.Fact.Words)), NameOf(note.Signature.By), note.Signature.At.AtInWords()]))
    {
        About = [("Title", $"Case notes of {Child.CalledName}"), ("Notes", Notes.Count), ("Day", Day.InWords())],
    };
}
