using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Overview;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>
/// A household's record told to somebody who has never met them: who they are and how they stand, whom they may and would take, who lives there, the house, and who
/// supports them; and what ought to be known and is not recorded.
/// </summary>
/// <param name="nameOf">The name of whoever works under an id.</param>
/// <param name="stays">Children placed there, now and before, whose records the reader may see.</param>
/// <param name="whole">True for the service: how they are supported, checked and reviewed is told too.</param>
/// <param name="others">How many other children are placed there today, whose records the reader may not see.</param>
public sealed class StoryOfAHousehold(HouseholdRecord household, StandingOfHousehold standing, Terms terms, Func<string, string> nameOf, ImmutableArray<Stay> stays, int others, bool whole)
{
    private const int BeforeShown = 5;

    private readonly DateOnly today = terms.Today;

    public ImmutableArray<Chapter> Chapters => whole ? [Standing, Taking, Living, Next, Support, Checks, House, Before] : [Standing, Taking, Living, Support, House, Before];

    /// <summary>How many of what is due are told of, and how many months ahead; all of it stands on the tab.</summary>
    private const int DueShown = 5, MonthsAhead = 3;

    private Chapter Standing
    {
        get
        {
            var says = ImmutableArray.CreateBuilder<Telling>();
            says.Add(new($"{standing.Word}. {standing.Why.AsSentence()}", standing.Because));
            if (household.ApprovalOn(today) is { } approval)
            {
                says.Add(new($"{approval.Fact.InWords}.", approval));
            }
            else if (standing.Code == StandingOfHousehold.Applicant)
            {
                says.Add(new("Approval: not recorded.") { Missing = typeof(FosterApproval) });
            }

            if (household.Facts<Resignation>().LastOrDefault() is { } notice && standing.IsApproved && household.ApprovalOn(today)?.Fact.Span.Covers(notice.Fact.On) == true)
            {
                says.Add(new($"They have given notice, received on {notice.Fact.On.InWords()}: the approval ends on {notice.Fact.On.PlusDays(terms.Number(Resignation.EndsAfter, notice.Fact.On)).InWords()}.", notice));
            }

            if (!standing.IsApproved && (stays.Any(IsThere) || others > 0))
            {
                says.Add(new("Children are placed with them, and they are not approved."));
            }

            return new("How they stand", says.ToImmutable());
        }
    }

    private Chapter Taking
    {
        get
        {
            var says = ImmutableArray.CreateBuilder<Telling>();
            if (standing.IsApproved)
            {
                says.Add(household.TermsOn(today) is { } approved ? new($"Approved for: {approved.Fact.InWords.AsSentence()} Decided on {approved.Fact.On.InWords()}.", approved) : new("Terms of approval: not recorded.") { Missing = typeof(TermsOfApproval) });
            }

            if (standing.Code is not (StandingOfHousehold.Resigned or StandingOfHousehold.Deregistered))
            {
                says.Add(household.WouldTakeOn(today) is { } would ? new($"They would take: {would.Fact.InWords.AsSentence()} Said on {would.Fact.On.InWords()}.", would) : new("Which children they would take: not recorded.") { Missing = typeof(WouldTake) });
            }

            return new("Whom they may and would take", says.ToImmutable());
        }
    }

    private Chapter Living
    {
        get
        {
            var says = ImmutableArray.CreateBuilder<Telling>();
            foreach (var member in household.MembersOn(today))
            {
                says.Add(new($"{member.Fact.Full}{(member.Fact.BornOn is { } born ? $", {Age.InWords(born, today)}" : "")}{(member.Fact.Is == Member.Carer ? ", carer" : Member.Parts.Has(member.Fact.Is) ? $", {Member.Parts.Say(member.Fact.Is).InSentence()}" : "")}{(member.Fact.BornOn is null ? "; date of birth not recorded" : "")}.", member));
            }

            foreach (var stay in stays.Where(stay => IsThere(stay)))
            {
                says.Add(new($"{stay.Child.CalledName}{(stay.Child.BornOn is { } born ? $", {Age.InWords(born, today)}" : "")}, placed since {stay.Placement.Fact.From.InWords()}: {CodeLists.Placement.Say(stay.Placement.Fact.Code).InSentence()}.") { Other = stay.Child.Id });
            }

            if (others > 0)
            {
                says.Add(new($"{(others == 1 ? "One child" : $"{others} children")} {(stays.Any(IsThere) ? "more " : "")}placed there, whose record you may not open."));
            }

            if (!says.Any(each => each.By?.Said is Member { Is: Member.Carer }) && standing.IsApproved)
            {
                says.Add(new("Who the carers are: not recorded.") { Missing = typeof(Member) });
            }

            return new("Who lives there", says.ToImmutable());
        }
    }

    private Chapter House
    {
        get
        {
            var says = ImmutableArray.CreateBuilder<Telling>();
            says.Add(household.AddressOn(today) is { } address ? new($"{address.Fact.Address}, {address.Fact.Postcode}, since {address.Fact.From.InWords()}.{(address.Fact.Phone.Length > 0 ? $" Telephone {address.Fact.Phone}." : "")}{(address.Fact.Visiting.Trim().Length > 0 ? $" {address.Fact.Visiting.AsSentence()}" : "")}", address) : new("Address: not recorded.") { Missing = typeof(HouseholdAddress) });
            var rooms = household.BedroomsOn(today).ToList();
            if (rooms.Count == 0)
            {
                says.Add(new("Bedrooms, and who sleeps where: not recorded.") { Missing = typeof(Bedroom) });
            }

            foreach (var room in rooms)
            {
                says.Add(new($"{room.Fact.Room}: {(room.Fact.Sleeps.Trim().Length > 0 ? room.Fact.Sleeps.AsSentence() : $"{Bedroom.For.Say(room.Fact.Use).InSentence()}.")}{(room.Fact.Beds is { } beds && room.Fact.Use == "children" ? $" Room for {NumberWords.Count(beds, "child", "children")}." : "")}", room));
            }

            foreach (var pet in household.Facts<Pet>().Where(each => each.Fact.Span.Covers(today)))
            {
                says.Add(new($"{pet.Fact.InWords}.{(pet.Fact.Words.Trim().Length > 0 ? $" {pet.Fact.Words.AsSentence()}" : "")}", pet));
            }

            if (household.LifeAtHomeOn(today) is { } life)
            {
                says.Add(new(life.Fact.Words.AsSentence(), life));
                foreach (var (what, said) in new[] { ("Languages", life.Fact.Languages), ("Faith", life.Fact.Faith), ("Good at", life.Fact.Skills), ("At home", life.Fact.Work), ("Transport", life.Fact.Transport), ("Smoking", life.Fact.Smokes switch { true => "somebody smokes", false => "nobody smokes", null => "" }), ("Wheelchair", life.Fact.Wheelchair switch { true => "reaches a bedroom and a bathroom", false => "does not reach a bedroom and a bathroom", null => "" }) }.Where(each => each.Item2.Trim().Length > 0))
                {
                    says.Add(new($"{what}: {said.AsSentence()}", life));
                }
            }
            else
            {
                says.Add(new("What it is like to live there: not recorded.") { Missing = typeof(LifeAtHome) });
            }

            return new("The house, and life there", says.ToImmutable());
        }
    }

    private Chapter Support
    {
        get
        {
            var says = ImmutableArray.CreateBuilder<Telling>();
            var workers = household.Facts<SupportedBy>().Where(each => each.Fact.From <= today).OrderBy(each => each.Fact.From).ToList();
            if (household.WorkerOn(today) is { } worker)
            {
                says.Add(new($"Supervising social worker: {nameOf(worker.Fact.Worker)}{(worker.Fact.Team.Trim().Length > 0 ? $", {worker.Fact.Team}" : "")}, since {worker.Fact.From.InWords()}{(workers.Count > 1 ? $"; they have had {workers.Count} workers since {workers[0].Fact.From.InWords()}" : "")}.", worker));
            }
            else if (standing.Code is not (StandingOfHousehold.Resigned or StandingOfHousehold.Deregistered))
            {
                says.Add(new("Supervising social worker: not recorded.") { Missing = typeof(SupportedBy) });
            }

            if (!whole)
            {
                return new("Who supports them", says.ToImmutable());
            }

            if (household.Facts<Supervision>().Where(each => each.Fact.On <= today).MaxBy(each => each.Fact.On) is { } met)
            {
                says.Add(new($"Last supervision {met.Fact.On.InWords()}{(met.Fact.NotesOn is { } notes ? $", notes given {notes.InWords()}" : ", notes not given yet")}.", met));
                if (met.Fact.Raised.Trim().Length > 0)
                {
                    says.Add(new($"raised by the carers, {met.Fact.On.InWords()}.", met) { Quoted = met.Fact.Raised.Trim() });
                }

                if (met.Fact.Agreed.Trim().Length > 0)
                {
                    says.Add(new($"Agreed: {met.Fact.Agreed.AsSentence()}", met));
                }
            }
            else if (standing.IsApproved)
            {
                says.Add(new("Supervision: none recorded.") { Missing = typeof(Supervision) });
            }

            if (household.Facts<UnannouncedVisit>().Where(each => each.Fact.On <= today && each.Fact.AtHome).MaxBy(each => each.Fact.On) is { } came)
            {
                says.Add(new($"Last unannounced visit {came.Fact.On.InWords()}: {came.Fact.Seen.AsSentence()}", came));
            }

            if (household.Facts<DevelopmentStandards>().Where(each => each.Fact.On <= today).MaxBy(each => each.Fact.On) is { } standards)
            {
                says.Add(new($"{standards.Fact.InWords}.", standards));
            }

            if (household.Facts<HouseholdReview>().Where(each => each.Fact.On <= today).MaxBy(each => each.Fact.On) is { } review)
            {
                says.Add(new($"{review.Fact.InWords}. {(review.Fact.Because.Trim().Length > 0 ? review.Fact.Because.AsSentence() : "")}".Trim(), review));
            }
            else if (standing.IsApproved && household.ApprovalOn(today) is { } approval && approval.Fact.From.PlusMonths(12) <= today)
            {
                says.Add(new("Review of the approval: none recorded.") { Missing = typeof(HouseholdReview) });
            }

            return new("Who supports them", says.ToImmutable(), "support");
        }
    }

    /// <summary>What is late or due within some months, the first first; where nothing is, what comes next.</summary>
    private Chapter Next
    {
        get
        {
            var all = household.OpenDuties(terms).OrderBy(duty => duty.By).ToList();
            var due = all.FindAll(duty => duty.By <= today.PlusMonths(MonthsAhead));
            due = due.Count > 0 ? due : [.. all.Take(1)];
            return new(
                "What is next",
                [
                    .. due.Take(DueShown).Select(duty => new Telling($"{duty.What}: {(duty.By < today ? "was due" : "by")} {duty.By!.Value.InWords()}.", duty.About ?? (duty.Because is [var first, ..] ? first : null))),
                    .. due.Count > DueShown ? [new Telling($"And {due.Count - DueShown} more.")] : Array.Empty<Telling>(),
                    .. due.Count == 0 && standing.IsApproved ? [new Telling("Nothing is due.")] : Array.Empty<Telling>(),
                ],
                "support");
        }
    }

    private Chapter Checks
    {
        get
        {
            var says = ImmutableArray.CreateBuilder<Telling>();
            var checks = ChecksOfAHousehold.Last(household, terms);
            foreach (var check in checks.Where(each => each.State is CheckState.Waiting or CheckState.Concern or CheckState.RanOut or CheckState.RunsOut))
            {
                says.Add(new($"{check.Said.Fact.What}: {check.InWords.AsSentence()}", check.Said));
            }

            foreach (var missing in ChecksOfAHousehold.Missing(household, terms))
            {
                says.Add(new($"{missing}: not recorded.") { Missing = typeof(Check) });
            }

            if (says.Count == 0 && checks.Count > 0)
            {
                says.Add(new($"{NumberWords.Count(checks.Count, "check", "checks")} in date, none with anything to consider."));
            }

            return new("Checks", says.ToImmutable(), "checks");
        }
    }

    private Chapter Before
    {
        get
        {
            var gone = stays.Where(stay => !IsThere(stay)).ToList();
            return new("Who lived there before",
            [
                .. gone.Take(BeforeShown).Select(stay => new Telling($"{stay.Child.CalledName}, from {stay.Placement.Fact.From.InWords()} to {stay.Placement.Fact.Until.InWords()}{(stay.Placement.Fact.ReasonForChange.Length > 0 ? $": {CodeLists.ReasonForChange.Say(stay.Placement.Fact.ReasonForChange).InSentence()}" : "")}.") { Other = stay.Child.Id }),
                .. gone.Count > BeforeShown ? [new Telling($"And {NumberWords.Count(gone.Count - BeforeShown, "stay")} before that.")] : Array.Empty<Telling>(),
            ]);
        }
    }

    private bool IsThere(Stay stay) => stay.IsOn(today);
}
