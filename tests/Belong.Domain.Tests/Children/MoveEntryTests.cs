using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Papers;
using Belong.Domain.People;
using Belong.Domain.Planning;

namespace Belong.Domain.Tests.Children;

/// <summary>What was written on the wrong child goes to the right one, and nothing of it stays behind.</summary>
public class MoveEntryTests
{
    private static readonly CaseNote Call = new() { On = Day("2026-03-05"), Kind = "call", With = "Ms Bell", Words = "Jago was found asleep in class." };

    [Fact]
    public void A_note_is_said_on_the_right_record_as_it_stands_and_the_wrong_one_shows_only_that_something_moved()
    {
        var books = Brothers();
        var note = Note(books);
        books.Do(new CorrectFact(Id(1), note) { Right = Call with { With = "Mrs Bell" }, Reason = "Her name" }, "2026-03-09");
        books.Do(new MoveEntry(Id(1)) { Entry = note, ChildId = "C2", Reason = "Both were open" }, "2026-03-10");
        Assert.Empty(books.Child(Id(1)).Facts<CaseNote>());
        Assert.Equal("Mrs Bell", Assert.Single(books.Child(Id(2)).Facts<CaseNote>()).Fact.With);
        Assert.Equal("1 entry was moved to the record to which it belongs", Assert.Single(books.Child(Id(1)).Facts<MovedAway>()).Fact.InWords);
        Assert.Equal(["There is no such entry on this record to move"], Problems(books, new(Id(1)) { Entry = note, ChildId = "C2", Reason = "Again" }));
    }

    [Fact]
    public void It_is_taken_out_of_chronologies_that_are_open_and_stays_in_those_that_are_fixed()
    {
        var books = Brothers();
        var (open, @fixed) = (Begin(books, "assessment"), Begin(books, "court"));
        foreach (var chronology in new[] { open, @fixed })
        {
            books.Do(new AddToChronology(Id(1)) { Chronology = chronology, Entries = [Note(books), books.Child(Id(1)).Facts<LookedAfter>()[0].FactId] }, "2026-03-10");
        }

        books.Do(new FixChronology(Id(1)) { Chronology = @fixed }, "2026-03-10");
        books.Do(new MoveEntry(Id(1)) { Entry = Note(books), ChildId = "C2", Reason = "Both were open" }, "2026-03-10");
        Assert.Equal((1, 2), (books.Child(Id(1)).EventsOf(open).Count(), books.Child(Id(1)).EventsOf(@fixed).Count()));
    }

    [Fact]
    public void It_goes_to_another_child_who_is_there_with_a_reason_and_where_it_makes_sense()
    {
        var books = Brothers();
        var note = Note(books);
        Assert.Equal(["Enter the child ID of the right child", "Enter how the entry came to be on the wrong record"], Problems(books, new(Id(1)) { Entry = note }));
        Assert.Equal(["You cannot open a record with that child ID"], Problems(books, new(Id(1)) { Entry = note, ChildId = "C9", Reason = "Both were open" }));
        Assert.Equal(["That is this child: select the child to whom it belongs"], Problems(books, new(Id(1)) { Entry = note, ChildId = "C1", Reason = "Both were open" }));
        var corrected = Brothers().Do(new CorrectFact(Id(1), Note(books)) { Right = Call with { With = "Mrs Bell" }, Reason = "Her name" }, "2026-03-09");
        Assert.Equal([corrected.Child(Id(1)).Head(Note(corrected))!.ChangedMeanwhile], Problems(corrected, new(Id(1)) { Entry = Note(corrected), Seen = corrected.Child(Id(1)).Line(Note(corrected)).First().Id, ChildId = "C2", Reason = "Both were open" }));

        // On the brother's record already, and before the brother was born.
        books.Do(new RecordFact(Id(2)) { Said = Call }, "2026-03-09");
        Assert.StartsWith("It is on the record of ", Assert.Single(Problems(books, new(Id(1)) { Entry = note, ChildId = "C2", Reason = "Both were open" })), StringComparison.Ordinal);
        books.Do(new RecordFact(Id(1)) { Said = Call with { On = Day("2014-03-05") } }, "2026-03-09");
        Assert.Contains("does not allow it. The date must be", Assert.Single(Problems(books, new(Id(1)) { Entry = books.Child(Id(1)).Facts<CaseNote>()[^1].FactId, ChildId = "C2", Reason = "Both were open" })), StringComparison.Ordinal);
    }

    [Fact]
    public void What_belongs_to_another_entry_what_others_belong_to_and_what_has_a_file_is_not_torn_out()
    {
        var books = Brothers();
        var note = Note(books);
        books.Do(new RecordFact(Id(1)) { Said = new CaseNoteAdded { Note = note, Words = "She rang back" } }, "2026-03-09");
        Assert.StartsWith("Another entry belongs to it (Addition to a case note, ", Assert.Single(Problems(books, new(Id(1)) { Entry = note, ChildId = "C2", Reason = "Both were open" })), StringComparison.Ordinal);
        Assert.StartsWith("It belongs to another entry (Case note, ", Assert.Single(Problems(books, new(Id(1)) { Entry = books.Child(Id(1)).Facts<CaseNoteAdded>()[0].FactId, ChildId = "C2", Reason = "Both were open" })), StringComparison.Ordinal);
        books.Do(new AddDocument(Id(1)) { Document = new() { On = Day("2026-03-09"), Kind = "letter", Title = "The letter", File = new string('a', 64), FileName = "letter.pdf" } }, "2026-03-10");
        Assert.Equal(["A file belongs to it. Add the file to the right record, and withdraw it here"], Problems(books, new(Id(1)) { Entry = books.Child(Id(1)).Facts<Document>()[0].FactId, ChildId = "C2", Reason = "Both were open" }));
    }

    [Fact]
    public void Who_the_child_is_their_care_and_who_is_responsible_stay_where_they_are()
    {
        var books = Brothers().Do(new AllocateWorker(Id(1)) { From = Day("2026-02-02"), Worker = "w-1", Team = "North", Reason = "FCONTA" }, "2026-02-02");
        foreach (var head in books.Child(Id(1)).Heads.Where(head => head.Said is Name or Birth or Sex or Identifier or LookedAfter or LegalStatus or Allocation))
        {
            Assert.Equal("It is recorded together with what follows from it. Record it on the right record, and withdraw it here", Problems(books, new(Id(1)) { Entry = head.FactId, ChildId = "C2", Reason = "Both were open" })[0]);
        }
    }

    [Fact]
    public void An_event_that_was_taken_out_of_a_chronology_before_is_hidden_with_the_note_it_told()
    {
        var books = Brothers();
        var (note, chronology) = (Note(books), Begin(books, "assessment"));
        books.Do(new AddToChronology(Id(1)) { Chronology = chronology, Entries = [note] }, "2026-03-10");
        var told = books.Child(Id(1)).EventsOf(chronology).Single().FactId;
        books.Do(new RetractFact(Id(1), told) { Reason = "Not needed" }, "2026-03-10").Do(new MoveEntry(Id(1)) { Entry = note, ChildId = "C2", Reason = "Both were open" }, "2026-03-10");
        Assert.Equal([told], Assert.Single(books.Child(Id(1)).Facts<MovedAway>()).Fact.Told);
    }

    private static string[] Problems(Books books, MoveEntry act) => [.. books.Try(act, "2026-03-10").Problems.Select(problem => problem.Words)];

    private static FactId Note(Books books) => books.Child(Id(1)).Facts<CaseNote>()[0].FactId;

    private static FactId Begin(Books books, string kind)
    {
        books.Do(new RecordFact(Id(1)) { Said = new Chronology { For = kind, Shows = "The term" } }, "2026-03-10");
        return books.Child(Id(1)).Facts<Chronology>()[^1].FactId;
    }

    private static Books Brothers()
    {
        var books = new Books().Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new Authority { Code = "E10000016", Name = "A county" } }, "2026-01-02");
        foreach (var (number, born) in new[] { (1, "2012-05-06"), (2, "2015-05-06") })
        {
            books.Do(Opened(Id(number), born) with { ChildId = $"C{number}" }, "2026-02-02").Do(new StartLookingAfter(Id(number)) { On = Day("2026-02-02"), Need = "N1", LegalStatus = "V2" }, "2026-02-02");
        }

        return books.Do(new RecordFact(Id(1)) { Said = Call }, "2026-03-06");
    }
}
