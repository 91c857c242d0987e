using Belong.Domain.Children;
using Belong.Domain.Papers;
using Belong.Domain.Planning;

namespace Belong.Domain.Tests.Papers;

/// <summary>What a chronology is made of, and that it stays as it was fixed.</summary>
public class ChronologyTests
{
    private static readonly CaseNote Call = new() { On = Day("2026-03-05"), Kind = "call", With = "Ms Bell", Words = "Robin was found asleep in class.", ChildsWords = "“I was up with the baby”", Significant = true };

    [Fact]
    public void An_entry_is_taken_in_with_all_that_was_written_its_day_and_its_source_and_once_only()
    {
        var books = Begun(out var chronology);
        books.Do(new AddToChronology(Id(1)) { Chronology = chronology, Entries = [Note(books)] }, "2026-03-10");
        var taken = Assert.Single(books.Child(Id(1)).EventsOf(chronology)).Fact;
        Assert.Equal((Day("2026-03-05"), "Telephone call with Ms Bell: Robin was found asleep in class. “I was up with the baby”", Note(books)), (taken.On, taken.Words, taken.Entry));
        Assert.StartsWith("Case note, recorded 6 March 2026 by ", taken.Source, StringComparison.Ordinal);
        Assert.Equal("One of the events is in the chronology already: choose again", Refused(books, new AddToChronology(Id(1)) { Chronology = chronology, Entries = [Note(books)] }));
    }

    [Fact]
    public void Nothing_chosen_another_thing_than_an_event_and_no_chronology_are_refused()
    {
        var books = Begun(out var chronology);
        Assert.Equal("Select at least one event", Refused(books, new AddToChronology(Id(1)) { Chronology = chronology }));
        Assert.Equal("One of the events is no longer on the record: choose again", Refused(books, new AddToChronology(Id(1)) { Chronology = chronology, Entries = [chronology] }));
        Assert.Equal("Select the chronology", Refused(books, new AddToChronology(Id(1)) { Chronology = Note(books), Entries = [Note(books)] }));
        Assert.Equal("There is nothing in this chronology yet", Refused(books, new FixChronology(Id(1)) { Chronology = chronology }));
    }

    [Fact]
    public void What_happened_before_the_child_was_born_may_stand_in_it_and_what_has_not_happened_may_not()
    {
        var books = Begun(out var chronology);
        books.Do(new RecordFact(Id(1)) { Said = new ChronologyEntry { Chronology = chronology, On = Day("1988-05-02"), Words = "Mother was placed in a children’s home at nine" } }, "2026-03-10");
        books.Do(new AddToChronology(Id(1)) { Chronology = chronology, Entries = [Note(books)] }, "2026-03-10");
        Assert.Equal([1988, 2026], books.Child(Id(1)).EventsOf(chronology).Select(each => each.Fact.On.Year));
        Assert.Equal("The date must be today or in the past", Refused(books, new RecordFact(Id(1)) { Said = new ChronologyEntry { Chronology = chronology, On = Day("2026-03-11"), Words = "The hearing" } }));
    }

    [Fact]
    public void Fixed_it_stays_as_it_was_whatever_is_corrected_or_withdrawn_on_the_record()
    {
        var books = Begun(out var chronology);
        books.Do(new AddToChronology(Id(1)) { Chronology = chronology, Entries = [Note(books)] }, "2026-03-10").Do(new FixChronology(Id(1)) { Chronology = chronology }, "2026-03-10");
        var row = books.Child(Id(1)).EventsOf(chronology).Single();
        const string Stays = "This chronology was fixed on 10 March 2026 and cannot be changed: start another one";
        Assert.Equal(Stays, Refused(books, new AddToChronology(Id(1)) { Chronology = chronology, Entries = [books.Child(Id(1)).Facts<LookedAfter>()[0].FactId] }));
        Assert.Contains(Stays, Refused(books, new CorrectFact(Id(1), row.FactId) { Right = row.Fact with { Words = "Otherwise" }, Reason = "Shorter" }), StringComparison.Ordinal);
        Assert.Equal(Stays, Refused(books, new RetractFact(Id(1), row.FactId) { Reason = "Not needed" }));
        Assert.Equal(Stays, Refused(books, new RetractFact(Id(1), chronology) { Reason = "Not needed" }));
        Assert.Equal(Stays, Refused(books, new CompleteFact(Id(1), row.FactId) { Said = row.Fact with { Analysis = "Added after" } }));
        Assert.Equal(Stays, Refused(books, new CorrectFact(Id(1), chronology) { Right = books.Child(Id(1)).Facts<Chronology>()[0].Fact with { Shows = "Otherwise" }, Reason = "Wider" }));
        Assert.Equal(Stays, Refused(books, new WeighChronology(Id(1)) { Chronology = chronology, Events = [new(row.FactId, row.Id, "Otherwise", "")] }));

        // Of whom it was stands in it as it stood then.
        books.Do(new CorrectIdentity(Id(1)) { Given = "Robyn", Reason = "Spelt so" }, "2026-03-10");
        Assert.Equal("Robin Fairweather, born 6 May 2012", books.Child(Id(1)).Facts<Chronology>()[0].Fact.Of);
        Assert.Equal("This chronology was fixed on 10 March 2026 already", Refused(books, new FixChronology(Id(1)) { Chronology = chronology }));

        // The note itself may be withdrawn: what was given to the court says what it said.
        books.Do(new RetractFact(Id(1), Note(books)) { Reason = "Of another child" }, "2026-03-10");
        Assert.Equal("Telephone call with Ms Bell: Robin was found asleep in class. “I was up with the baby”", books.Child(Id(1)).EventsOf(chronology).Single().Fact.Words);
    }

    [Fact]
    public void While_it_is_being_written_an_event_is_shortened_weighed_and_taken_out()
    {
        var books = Begun(out var chronology);
        books.Do(new AddToChronology(Id(1)) { Chronology = chronology, Entries = [Note(books)] }, "2026-03-10");
        var row = books.Child(Id(1)).EventsOf(chronology).Single();
        books.Do(new CorrectFact(Id(1), row.FactId) { Right = row.Fact with { Words = "Asleep in class", Analysis = "Robin was caring for the baby at night" }, Reason = "Shortened" }, "2026-03-10");
        Assert.Equal("5 March 2026: Asleep in class (Robin was caring for the baby at night)", books.Child(Id(1)).EventsOf(chronology).Single().Fact.InWords);
        Assert.Equal("Take its events out first", Refused(books, new RetractFact(Id(1), chronology) { Reason = "Not needed" }));
        books.Do(new RetractFact(Id(1), row.FactId) { Reason = "Not needed" }, "2026-03-10");
        Assert.Empty(books.Child(Id(1)).EventsOf(chronology));
        books.Do(new RetractFact(Id(1), chronology) { Reason = "Not needed" }, "2026-03-10");
    }

    [Fact]
    public void Several_events_are_weighed_at_once_and_what_another_changed_meanwhile_is_not_undone()
    {
        var books = Begun(out var chronology);
        books.Do(new AddToChronology(Id(1)) { Chronology = chronology, Entries = [Note(books), books.Child(Id(1)).Facts<LookedAfter>()[0].FactId, books.Child(Id(1)).Facts<Placement>()[0].FactId] }, "2026-03-10");
        var events = books.Child(Id(1)).EventsOf(chronology).ToList();
        Assert.Equal(["looked-after", "placement", "case-note"], events.Select(each => books.Child(Id(1)).Head(each.Fact.Entry!.Value)!.Kind.Name));
        Weighed As(Entry<ChronologyEntry> each, string words, string analysis) => new(each.FactId, each.Id, words, analysis);
        books.Do(new WeighChronology(Id(1)) { Chronology = chronology, Events = [As(events[0], events[0].Fact.Words, "A fourth time"), As(events[1], events[1].Fact.Words, ""), As(events[2], "Asleep in class", "Up at night")] }, "2026-03-10");
        var now = books.Child(Id(1)).EventsOf(chronology).ToList();
        Assert.Equal([(Did.Ended, "A fourth time"), (Did.Said, ""), (Did.Corrected, "Up at night")], now.Select(each => (each.Did, each.Fact.Analysis)));
        Assert.StartsWith("Somebody changed one of these events", Refused(books, new WeighChronology(Id(1)) { Chronology = chronology, Events = [As(events[0], events[0].Fact.Words, "Otherwise")] }), StringComparison.Ordinal);
        Assert.Equal("Enter what happened, or take the event out", Refused(books, new WeighChronology(Id(1)) { Chronology = chronology, Events = [As(now[1], " ", "")] }));
        Assert.Empty(books.Try(new WeighChronology(Id(1)) { Chronology = chronology, Events = [As(now[1], now[1].Fact.Words, "")] }, "2026-03-10").Statements);
    }

    [Fact]
    public void Workers_stand_in_it_by_name_and_a_withheld_home_does_not_stand_in_it()
    {
        var books = Begun(out var chronology).Do(new AllocateWorker(Id(1)) { From = Day("2026-02-02"), Worker = "w-045", Team = "Harbourside", Reason = "FCONTA" }, "2026-02-02")
            .Do(new RecordFact(Id(1)) { Said = new AddressWithheld { From = Day("2026-03-01"), Whom = "Father", Ground = "risk" } }, "2026-03-09");
        books.Do(new AddToChronology(Id(1)) { Chronology = chronology, Entries = [books.Child(Id(1)).Facts<Allocation>()[0].FactId, books.Child(Id(1)).Facts<Placement>()[0].FactId] }, "2026-03-10");
        var words = books.Child(Id(1)).EventsOf(chronology).Select(each => each.Fact.Words).ToList();
        Assert.Contains("Social worker: w-045, Harbourside", words); // a name where the service knows whose the id is
        Assert.DoesNotContain("The Alders", string.Join(' ', words), StringComparison.Ordinal);
        Assert.Contains(words, each => each.EndsWith("(address withheld)", StringComparison.Ordinal));
    }

    private static Books Begun(out FactId chronology)
    {
        var books = LookedAfterFrom("2026-02-02").Do(new RecordFact(Id(1)) { Said = Call }, "2026-03-06").Do(new RecordFact(Id(1)) { Said = new Chronology { For = "court", Shows = "Neglect" } }, "2026-03-09");
        chronology = books.Child(Id(1)).Facts<Chronology>()[0].FactId;
        return books;
    }

    private static FactId Note(Books books) => books.Child(Id(1)).Facts<CaseNote>()[0].FactId;

    private static string Refused(Books books, Act act) => Assert.Single(books.Try(act, "2026-03-10").Problems).Words;
}
