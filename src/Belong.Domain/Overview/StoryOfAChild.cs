using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Planning;
using Belong.Domain.Relations;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Domain.Overview;

/// <summary>
/// A child's record told to somebody who has never met the child, in sentences made from facts, each with what is behind it; and what
/// ought to be known and is not recorded.
/// </summary>
/// <param name="nameOf">The name of whoever works under an id.</param>
/// <param name="miles">How far the child lives from home; null where that is not known.</param>
/// <param name="adultOf">The record of an adult who matters to the child.</param>
/// <param name="seen">Another child's record, where the reader may see it; of one they may not, nothing is told but what <paramref name="mayBeTold"/> allows.</param>
/// <param name="mayBeTold">Whether the reader may know that another child is there whose record they may not see.</param>
public sealed class StoryOfAChild(ChildRecord child, Terms terms, Func<string, string> nameOf, Func<SubjectId, ChildRecord?> seen, Func<SubjectId, AdultRecord?> adultOf, double? miles = null, Func<SubjectId, bool>? mayBeTold = null)
{
    /// <summary>For how many days what the last worker told the next stands on the first page.</summary>
    private const int HandedOverLately = 60;

    private const int WordsShown = 3, DatesShown = 3;

    private readonly DateOnly today = terms.Today;

    public ImmutableArray<Chapter> Chapters => [Why, Home, People, School, Health, Words, Worries, Next];

    /// <summary>What somebody new would ask and nobody has recorded.</summary>
    public ImmutableArray<Telling> NotRecorded => [.. Chapters.SelectMany(chapter => chapter.Says).Where(each => each.Missing is not null)];

    private string Name => child.Facts<Name>().IsEmpty ? "the child" : child.CalledName.Split(' ')[0];

    private string NameFirst => child.Facts<Name>().IsEmpty ? "The child" : Name;

    private bool InCare => child.IsLookedAfterOn(today);

    /// <summary>In care once, and not now: what was said of those days is told as of then.</summary>
    private bool HasLeft => !InCare && !child.PeriodsOfCare.IsEmpty;

    /// <summary>Why the child is in care, on what basis, and what is meant to become of them.</summary>
    private Chapter Why
    {
        get
        {
            var says = ImmutableArray.CreateBuilder<Telling>();
            if (child.CareOn(today) is not { } care)
            {
                says.Add(child.PeriodsOfCare is [.., var last] ? new($"Not in care since {last.Until.InWords()}: {CodeLists.ReasonCeased.Say(last.ReasonCeased).ToLowerInvariant()}.", last.Because[0]) : new("Has never been in care."));
                return new("Care", says.ToImmutable(), "care");
            }

            var why = Newest<WhyInCare>(each => each.On);
            says.Add(why is null ? new("Why in care: not recorded.") { Missing = typeof(WhyInCare) } : new($"{why.Fact.Words.AsSentence()} Position at {why.Fact.On.InWords()}.", why));
            if (why?.Fact.Told.Length > 0)
            {
                says.Add(new($"{NameFirst} has been told: {why.Fact.Told.AsSentence()}", why));
            }

            var times = child.PeriodsOfCare.Count(each => each.From <= care.From);
            says.Add(new($"In care since {(care.StartSeen ? "" : "before ")}{care.From.InWords()}{(times > 1 ? $", the {Ordinal(times)} time" : "")}{(child.LegalStatusOn(today) is { } legal ? $"; {CodeLists.LegalStatus.Say(legal.Fact.Code).InSentence()} since {(legal.Fact.StartSeen ? "" : "before ")}{legal.Fact.From.InWords()}" : "")}.", child.LegalStatusOn(today) ?? care.Because[0]));
            if (child.PermanencePlanOn(today) is { } plan)
            {
                says.Add(new($"The plan: {PermanencePlan.Options.Say(plan.Fact.Option).InSentence()}, since {plan.Fact.On.InWords()}.{(plan.Fact.Otherwise.Length > 0 ? $" If it does not work: {plan.Fact.Otherwise.AsSentence()}" : "")}", plan));
            }
            else
            {
                says.Add(new("The plan for permanence: not recorded.") { Missing = typeof(PermanencePlan) });
            }

            return new("Why in care, and the plan", says.ToImmutable(), "plans");
        }
    }

    private Chapter Home
    {
        get
        {
            var says = ImmutableArray.CreateBuilder<Telling>();
            if (InCare)
            {
                if (child.PlacementOn(today) is { } lives)
                {
                    var homes = child.CountedPlacements.Where(each => each.Placement.From <= today && ReferenceEquals(each.Care, child.CareOn(today))).Select(each => each.Placement).ToList();
                    var now = homes.LastOrDefault();
                    var since = now?.From ?? lives.Fact.From;
                    says.Add(new($"{lives.Fact.InBrief} since {(now?.Said is [var first, ..] ? first.Fact.StartSeen ? "" : "before " : lives.Fact.StartSeen ? "" : "before ")}{since.InWords()}{(homes.Count > 1 ? $", the {Ordinal(homes.Count)} home in this time in care" : "")}.", lives));
                    if (homes.Count > 1 && homes[^2].Said is [.., var before] && before.Fact.ReasonForChange.Length > 0)
                    {
                        says.Add(new($"Moved there from {(before.Fact.Home.Length > 0 ? before.Fact.Home : before.Fact.InBrief.InSentence())}: {WhyMoved(before.Fact.ReasonForChange)}.", before));
                    }

                    if (child.BornOn is { } born && today >= Age.Birthday(born, 5) && !lives.Fact.Code.StartsWith('A') && Newest<PlacementPlan>(each => each.On, each => each.Placement == lives.FactId) is { } plan && plan.Fact.Overnight.Length > 0)
                    {
                        says.Add(new($"Who agrees to a night at a friend’s: {plan.Fact.Overnight.AsSentence().InSentence()}", plan));
                    }
                }
                else
                {
                    says.Add(new("Where the child lives: not recorded.") { Missing = typeof(PlaceChild) });
                }
            }

            if (InCare && miles is { } far)
            {
                says.Add(new($"{far.ToOnePlace()} miles from home."));
            }

            if (child.IsUnstableOn(today))
            {
                says.Add(new($"Unstable. Three or more moves within a year ({child.MovesInYearTo(today)}). Temporary moves and returns are not counted. Hold a stability meeting."));
            }

            if (child.AllocationOn(today) is { } worker)
            {
                var workers = child.Facts<Allocation>().Count(each => each.Fact.From <= today);
                says.Add(new($"{(HasLeft ? "Last social worker in care" : "Social worker")}: {nameOf(worker.Fact.Worker)}{(worker.Fact.Team.Length > 0 ? $", {worker.Fact.Team}" : "")}, {(HasLeft ? "from" : "since")} {worker.Fact.From.InWords()}{(workers > 1 ? $"; the {Ordinal(workers)} {Name} has had" : "")}.", worker));
            }

            if (InCare && child.Facts<Visit>().Where(each => each.Fact.On <= today && each.Fact.Seen).MaxBy(each => each.Fact.On) is { } visit)
            {
                says.Add(new($"Last seen {visit.Fact.On.InWords()}{(visit.Fact.Alone ? ", alone" : "")}.", visit));
            }

            return new("Home and worker", says.ToImmutable(), "care");
        }
    }

    /// <summary>Family and whoever else matters, how they meet and when they last did.</summary>
    private Chapter People
    {
        get
        {
            var says = ImmutableArray.CreateBuilder<Telling>();
            if (child.People.Where(each => each.Fact is { Responsibility: "yes" } && each.Fact.Span.Covers(today)).Select(each => (Entry: each, Adult: adultOf(each.Fact.Who))).Where(each => each.Adult is { DiedOn: null }).ToList() is { Count: > 0 } responsible)
            {
                says.Add(new($"Parental responsibility: {string.Join(", ", responsible.Select(each => $"{each.Adult!.CalledName} ({Kinship.Codes.Say(each.Entry.Fact.Is).InSentence()})"))}.", responsible[0].Entry));
            }

            foreach (var sibling in child.Siblings.Select(seen).OfType<ChildRecord>().OrderBy(each => each.BornOn))
            {
                var together = sibling.PlacementOn(today)?.Fact.Home is { Length: > 0 } home && InCare && sibling.IsLookedAfterOn(today) && home == child.PlacementOn(today)?.Fact.Home;
                says.Add(new($"{(sibling.Sex?.Code is "2" or "F" ? "Sister" : sibling.Sex?.Code is "1" or "M" ? "Brother" : "Brother or sister")} {sibling.CalledName}{(sibling.BornOn is { } born && born <= today ? $", {Age.InWords(born, today)}" : "")}{(together ? ": they live together" : sibling.IsLookedAfterOn(today) ? ": in care elsewhere" : "")}.", child.Heads.OfType<Entry<Sibling>>().FirstOrDefault(each => each.IsLive && (each.Fact.Other == sibling.Id || each.Subject == sibling.Id))) { Other = sibling.Id });
            }

            // Of one whose record the reader may not open, and who is not hidden, no more than that there is one.
            if (child.Siblings.Count(each => seen(each) is null && mayBeTold?.Invoke(each) == true) is > 0 and var others)
            {
                says.Add(new(others == 1 ? "Has a brother or sister whose record you cannot open." : $"Has {others.InWords()} brothers and sisters whose records you cannot open."));
            }

            foreach (var contact in child.Facts<ContactPlan>().Where(each => each.Fact.On <= today).GroupBy(each => each.Fact.With.Trim(), StringComparer.OrdinalIgnoreCase).Select(each => each.MaxBy(one => one.Fact.On)!).OrderBy(each => each.Fact.On))
            {
                var met = child.Facts<ContactSession>().Where(each => each.Fact.Outcome == "held" && each.Fact.On <= today && Same(each.Fact.With, contact.Fact.With)).MaxBy(each => each.Fact.On);
                says.Add(new($"{(HasLeft ? "While in care, " : "")}{contact.Fact.With}{(contact.Fact.Kind.Length > 0 && !contact.Fact.With.Contains(ContactPlan.Kinds.Say(contact.Fact.Kind), StringComparison.OrdinalIgnoreCase) ? $" ({ContactPlan.Kinds.Say(contact.Fact.Kind).InSentence()})" : "")}: {ContactPlan.Ways.Say(contact.Fact.Way).InSentence()}{(contact.Fact.Often.Length > 0 ? $", {contact.Fact.Often.TrimEnd('.').InSentence()}" : "")}{(met is { } last ? $"; last met {last.Fact.On.InWords()}" : "")}.", contact));
            }

            if (InCare && says.Count == 0)
            {
                says.Add(new("Family and contact: not recorded.") { Missing = typeof(ContactPlan) });
            }

            return new("Family and who matters", says.ToImmutable(), "people");

            static bool Same(string one, string other) => one.Trim().StartsWith(other.Trim(), StringComparison.OrdinalIgnoreCase) || other.Trim().StartsWith(one.Trim(), StringComparison.OrdinalIgnoreCase);
        }
    }

    private Chapter School
    {
        get
        {
            var says = ImmutableArray.CreateBuilder<Telling>();
            if (Newest<PersonalEducationPlan>(each => each.On) is { } plan)
            {
                says.Add(new($"{(plan.Fact.School.Length > 0 ? $"{plan.Fact.School}. " : "School not named. ")}Education plan {(plan.Fact.Kind == "first" ? "started" : "reviewed")} {plan.Fact.On.InWords()}{(plan.Fact.Quality.Length > 0 ? $", {PersonalEducationPlan.Grades.Say(plan.Fact.Quality).InSentence()}" : "")}.", plan));
                if (plan.Fact.ChildsWords.Length > 0)
                {
                    says.Add(new("From school", plan) { Quoted = plan.Fact.ChildsWords });
                }
            }
            else if (InCare && child.BornOn is { } born && today >= Age.Birthday(born, 3))
            {
                says.Add(new("School and education plan: not recorded.") { Missing = typeof(PersonalEducationPlan) });
            }

            return new("School", says.ToImmutable(), "education");
        }
    }

    private Chapter Health
    {
        get
        {
            var says = ImmutableArray.CreateBuilder<Telling>();
            var allergies = Newest<Allergies>(each => each.On);
            if (allergies is not null)
            {
                says.Add(new($"{allergies.Fact.InWords}.", allergies));
            }
            else if (InCare)
            {
                says.Add(new("Allergies: not recorded.") { Missing = typeof(Allergies) });
            }

            if (Newest<MedicalConsent>(each => each.On) is { } consent)
            {
                says.Add(new($"Consent to treatment: {MedicalConsent.Givers.Say(consent.Fact.By).InSentence()}.{consent.Fact.Covers.AsNextSentence()}", consent));
            }
            else if (InCare)
            {
                says.Add(new("Consent to treatment: not recorded.") { Missing = typeof(MedicalConsent) });
            }

            var seenBy = new (string Words, Entry? By)[]
            {
                Newest<HealthAssessment>(each => each.HeldOn) is { } assessed ? ($"health assessment {assessed.Fact.HeldOn.InWords()}", assessed) : default,
                Newest<DentalCheck>(each => each.On) is { } teeth ? ($"dentist {teeth.Fact.On.InWords()}", teeth) : default,
                Newest<Immunisations>(each => each.On) is { } shots ? ($"immunisations {(shots.Fact.UpToDate ? "up to date" : "not up to date")} {shots.Fact.On.InWords()}", shots) : default,
                Newest<StrengthsAndDifficulties>(each => each.On) is { } score ? ($"strengths and difficulties {score.Fact.Score} of 40, {score.Fact.On.InWords()}", score) : default,
            }.Where(each => each.By is not null).ToList();
            foreach (var (words, by) in seenBy)
            {
                says.Add(new($"{char.ToUpperInvariant(words[0])}{words[1..]}.", by));
            }

            if (InCare && seenBy.Count == 0)
            {
                says.Add(new("Health assessment: not recorded.") { Missing = typeof(RecordHealthAssessment) });
            }

            return new("Health", says.ToImmutable(), "health");
        }
    }

    /// <summary>What the child said last, in their words, and where.</summary>
    private Chapter Words
    {
        get
        {
            var said = child.Facts<Visit>().Where(each => each.Fact.ChildsWords.Length > 0).Select(each => (each.Fact.On, Where: "At a visit", each.Fact.ChildsWords, By: (Entry)each))
                .Concat(child.Facts<Consultation>().Where(each => each.Fact.Of == "child" && each.Fact.Words.Length > 0).Select(each => (each.Fact.On, Where: "Before a review", each.Fact.Words, By: (Entry)each)))
                .Concat(child.Facts<CaseNote>().Where(each => each.Fact.ChildsWords.Length > 0).Select(each => (each.Fact.On, Where: "In a note", each.Fact.ChildsWords, By: (Entry)each)))
                .Concat(child.Facts<ContactChangeAsked>().Where(each => each.Fact.ChildsWords.Length > 0).Select(each => (each.Fact.On, Where: "About contact", each.Fact.ChildsWords, By: (Entry)each)))
                .Concat(child.Facts<ReturnInterview>().Where(each => each.Fact.ChildsWords.Length > 0 && each.Fact.HeldOn is not null).Select(each => (each.Fact.HeldOn!.Value, Where: "After being missing", each.Fact.ChildsWords, By: (Entry)each)))
                .Where(each => each.Item1 <= today).OrderByDescending(each => each.Item1).Take(WordsShown).ToList();
            return new(
                $"What {Name} says",
                said.Count > 0 ? [.. said.Select(each => new Telling($"{each.Where}, {each.Item1.InWords()}", each.By) { Quoted = each.Item3 })]
                : InCare && child.BornOn is { } born && today >= Age.Birthday(born, 4) ? [new("The child’s words: not recorded.") { Missing = typeof(Visit) }]
                : []);
        }
    }

    /// <summary>What worries those around the child.</summary>
    private Chapter Worries
    {
        get
        {
            var says = child.Facts<Concern>().Where(each => each.Fact.Span.Covers(today)).OrderByDescending(each => each.Fact.From)
                .Select(each => new Telling($"{Concern.Kinds.Say(each.Fact.Kind)}, since {each.Fact.From.InWords()}.{each.Fact.Words.AsNextSentence()}", each)).ToList();
            if (Newest<ExploitationRisk>(each => each.On) is { Fact.Level: not "none" } risk)
            {
                says.Insert(0, new($"Risk of exploitation: {ExploitationRisk.Levels.Say(risk.Fact.Level).InSentence()}, assessed {risk.Fact.On.InWords()}.{risk.Fact.Plan.AsNextSentence()}", risk));
            }

            var missing = child.Facts<MissingEpisode>().Where(each => each.Fact.From > today.PlusMonths(-12) && each.Fact.From <= today).ToList();
            if (missing.Count > 0)
            {
                says.Add(new($"Missing or away {NumberWords.Count(missing.Count, "time")} in twelve months, last on {missing.Max(each => each.Fact.From).InWords()}.", missing.MaxBy(each => each.Fact.From)));
            }

            // What whoever comes to the door must know, and what the last worker told the next.
            foreach (var (person, adult) in child.People.Where(each => each.Fact.Span.Covers(today)).Select(each => (Person: each, Adult: adultOf(each.Fact.Who))).Where(each => each.Adult is not null).Select(each => (each.Person, each.Adult!)))
            {
                says.InsertRange(0, adult.CautionsOn(today).Select(caution => new Telling($"Caution about {adult.CalledName} ({Kinship.Codes.Say(person.Fact.Is).InSentence()}): {caution.Fact.Words.AsSentence()}", person) { Other = adult.Id }));
            }

            if (child.AllocationOn(today) is { Fact: { HandOver.Length: > 0 } given } allocation && given.From > today.PlusDays(-HandedOverLately))
            {
                says.Insert(0, new($"Handed over on {given.From.InWords()}: {given.HandOver.AsSentence()}", allocation));
            }

            foreach (var dispute in child.Disputes.Where(each => each.IsOpen))
            {
                says.Add(new($"The reviewing officer disputes: {dispute.Dispute.Fact.Words.AsSentence()}", dispute.Dispute));
            }

            return new("What worries us", says.Count > 0 ? [.. says] : InCare ? [new("No concern is recorded.")] : []);
        }
    }

    /// <summary>The next dates and whose they are.</summary>
    private Chapter Next
    {
        get
        {
            var dates = child.OpenDuties(terms).Where(duty => duty.By >= today).Select(duty => (On: duty.By!.Value, Words: $"{duty.What} by {duty.By.InWords()}: {Whose(duty.Rule.Who)}", By: (Entry?)duty.Because.FirstOrDefault())).ToList();
            dates.AddRange(child.Facts<ContactSession>().Where(each => each.Fact.On >= today && each.Fact.Outcome.Length == 0).Select(each => (each.Fact.On, $"Contact with {each.Fact.With} on {each.Fact.On.InWords()}: {each.Fact.Supervisor}", (Entry?)each)));
            if (child.NextReview is { } review && review.On >= today)
            {
                dates.Add((review.On, $"Review planned for {review.On.InWords()}: {Whose(Post.ReviewingOfficer)}", review.Planned));
            }

            if (InCare && child.BornOn is { } born && born <= today && Age.Birthday(born, Age.On(born, today) + 1) is var birthday)
            {
                dates.Add((birthday, $"{NameFirst} is {Age.On(born, birthday)} on {birthday.InWords()}", null));
            }

            return new("What comes next", [.. dates.OrderBy(each => each.On).Take(DatesShown).Select(each => new Telling($"{each.Words}.", each.By))]);
        }
    }

    /// <summary>Why a placement ended, as people say it.</summary>
    private static string WhyMoved(string code) => code switch
    {
        "CARPL" => "the plan for the child changed",
        "CLOSE" => "the home closed",
        "ALLEG" => "an allegation was made",
        "STAND" => "standards were not met",
        "APPRR" => "the carers’ approval was removed",
        "CREQB" => "the carers asked, because of the child’s behaviour",
        "CREQO" => "the carers asked, for another reason",
        "CHILD" => "the child asked to move",
        "LAREQ" => "the council asked for the move",
        "PLACE" => "only the status of the placement changed",
        "CUSTOD" => "custody began or ended",
        _ => CodeLists.ReasonForChange.Say(code).InSentence(),
    };

    private string Whose(Post post) => post switch
    {
        Post.SocialWorker when child.AllocationOn(today) is { } worker => nameOf(worker.Fact.Worker),
        Post.ReviewingOfficer when child.ReviewingOfficerOn(today) is { } officer => nameOf(officer.Fact.Officer),
        _ => Posts.InWords(post),
    };

    private Entry<TFact>? Newest<TFact>(Func<TFact, DateOnly> on, Func<TFact, bool>? such = null)
        where TFact : Fact => child.Facts<TFact>().Where(each => on(each.Fact) <= today && such?.Invoke(each.Fact) != false).MaxBy(each => on(each.Fact));


    private static string Ordinal(int number) => number switch { 1 => "first", 2 => "second", 3 => "third", 4 => "fourth", 5 => "fifth", 6 => "sixth", 7 => "seventh", 8 => "eighth", 9 => "ninth", _ => $"{number}th" };
}
