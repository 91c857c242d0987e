using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>A stay of a child with the household: the placement stands on the child's record.</summary>
/// <param name="Said">That the placement is with this household.</param>
public sealed record Stay(ChildRecord Child, Entry<Placement> Placement, Entry<PlacedWith> Said)
{
    public bool IsOn(DateOnly day) => Child.SleepsIn(day)?.FactId == Placement.FactId;
}

/// <summary>One household's record in its words.</summary>
public static class HouseholdInWords
{
    extension(HouseholdRecord household)
    {
        public ImmutableArray<Entry<Member>> Members => household.Facts<Member>();

        public IEnumerable<Entry<Member>> MembersOn(DateOnly day) => household.Members.Where(each => each.Fact.Span.Covers(day)).OrderBy(each => Order(each.Fact.Is)).ThenBy(each => each.Fact.BornOn ?? DateOnly.MaxValue).ThenBy(each => each.Signature.Seq);

        public IEnumerable<Entry<Member>> CarersOn(DateOnly day) => household.MembersOn(day).Where(each => each.Fact.Is == Member.Carer);

        /// <summary>What the service calls them: Ann and Brian Alder; those who were its carers last, where nobody is any more.</summary>
        public string CalledName
        {
            get
            {
                var all = household.Members.Where(each => each.Fact.Is == Member.Carer).ToList();
                var last = all.Count == 0 ? null : all.Exists(each => each.Fact.Until is null) ? null : all.Max(each => each.Fact.Until);
                var carers = all.Where(each => each.Fact.Until == last).OrderBy(each => each.Fact.From).ThenBy(each => each.Signature.Seq).Select(each => each.Fact).ToList();
                return carers switch
                {
                    [] => "A household whose carers are not recorded",
                    [var one] => one.Full,
                    [var one, var two] when one.Family.Equals(two.Family, StringComparison.OrdinalIgnoreCase) => $"{one.Given} and {two.Given} {two.Family}".Trim(),
                    _ => carers.ConvertAll(each => each.Full).Listed(),
                };
            }
        }

        /// <summary>As lists to choose from have it, and a form takes it: Ann and Brian Alder, QX4 2AB.</summary>
        public string InList => household.Facts<HouseholdAddress>().MaxBy(each => (each.Fact.From, each.Signature.Seq)) is { } address ? $"{household.CalledName}, {address.Fact.Postcode}" : household.CalledName;

        public Entry<HouseholdAddress>? AddressOn(DateOnly day) => household.Facts<HouseholdAddress>().Where(each => each.Fact.Span.Covers(day)).MaxBy(each => (each.Fact.From, each.Signature.Seq));

        public IEnumerable<Entry<Bedroom>> BedroomsOn(DateOnly day) => household.Facts<Bedroom>().Where(each => each.Fact.Span.Covers(day));

        public Entry<FosterApproval>? ApprovalOn(DateOnly day) => household.Facts<FosterApproval>().Where(each => each.Fact.Span.Covers(day)).MaxBy(each => (each.Fact.Ground == FosterApproval.Full, each.Fact.From));

        /// <summary>The approval that holds today; null where there is none, or a notice has ended it.</summary>
        public Entry<FosterApproval>? ApprovalNow(Terms terms) => household.ApprovalOn(terms.Today) is { } approval && !(household.EndOf(approval, terms) <= terms.Today) ? approval : null;

        /// <summary>The day on which an approval ended, by what is said of it or by a notice that ran out or will; null while it goes on.</summary>
        public DateOnly? EndOf(Entry<FosterApproval> approval, Terms terms)
        {
            var notice = household.Facts<Resignation>().Where(each => approval.Fact.Span.Covers(each.Fact.On)).Select(each => each.Fact.On.PlusDays(terms.Number(Resignation.EndsAfter, each.Fact.On))).Cast<DateOnly?>().Min();
            return notice is null ? approval.Fact.Until : approval.Fact.Until is null || notice < approval.Fact.Until ? notice : approval.Fact.Until;
        }

        /// <summary>The terms that hold on a day: those decided last, of the approval that holds.</summary>
        public Entry<TermsOfApproval>? TermsOn(DateOnly day) => household.ApprovalOn(day) is null ? null : household.Facts<TermsOfApproval>().Where(each => each.Fact.On <= day).MaxBy(each => (each.Fact.On, each.Signature.Seq));

        public Entry<LifeAtHome>? LifeAtHomeOn(DateOnly day) => household.Facts<LifeAtHome>().Where(each => each.Fact.On <= day).MaxBy(each => (each.Fact.On, each.Signature.Seq));

        public Entry<WouldTake>? WouldTakeOn(DateOnly day) => household.Facts<WouldTake>().Where(each => each.Fact.On <= day).MaxBy(each => (each.Fact.On, each.Signature.Seq));

        /// <summary>The supervising social worker on a day: whoever began last, as one who comes takes over from one who goes.</summary>
        public Entry<SupportedBy>? WorkerOn(DateOnly day) => household.Facts<SupportedBy>().Where(each => each.Fact.Span.Covers(day)).MaxBy(each => (each.Fact.From, each.Signature.Seq));

        /// <summary>Every stay of a child, the last to begin first. What is on a child's record as it is known in that county counts.</summary>
        public ImmutableArray<Stay> StaysIn(County county) =>
        [
            .. from said in household.Heads.OfType<Entry<PlacedWith>>()
               where said.IsLive && said.Fact.Household == household.Id
               let child = county.Child(said.Subject)
               where child?.Head(said.Fact.Placement) is Entry<Placement> { IsLive: true }
               let placement = (Entry<Placement>)child.Head(said.Fact.Placement)!
               orderby placement.Fact.From descending, child.Id.Value
               select new Stay(child, placement, said),
        ];

        /// <summary>Who is placed there on a day.</summary>
        public IEnumerable<Stay> PlacedOn(County county, DateOnly day) => household.StaysIn(county).Where(stay => stay.IsOn(day));
    }

    private static int Order(string part) => part switch { Member.Carer => 0, Member.Adult => 1, Member.StayingPut => 2, _ => 3 };
}
