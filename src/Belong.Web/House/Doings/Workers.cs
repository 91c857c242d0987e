using Belong.Domain.Facts;
using Belong.Domain.SignIn;
using Belong.Domain.Workforce;
using static Belong.Web.House.Permission;

namespace Belong.Web.House.Doings;

/// <summary>What is kept of somebody who works for the council.</summary>
public sealed class Workers : DoingList<WorkerRecord>
{
    public override IEnumerable<Doing> All { get; } =
    [
        new(typeof(Employment), "Post", KeepPeople, "Work") { Refuses = Post },
        new(typeof(Away), "Leave", KeepPeople, "Work"),
        new(typeof(EmailAddress), "E-mail", KeepPeople, "Work") { Refuses = Address },
        new(typeof(LeadRole), "Lead role", RunReviewingService, "Work"),
        new(typeof(OfficerAudit), "Audit or observation", RunReviewingService, "Work"),
        new(typeof(SignInStopped), "Sign-in stopped", ManageSignIn, "Sign-in") { Refuses = Own },
    ];

    /// <summary>A post opens records: nobody gives one to themselves, and any but those of the reviewing service only an administrator gives.</summary>
    private static string? Post(Person me, Record worker, Fact said) =>
        Own(me, worker, said) ?? (me.May(ManageSignIn) || (IsOfReviewing(said) && ((WorkerRecord)worker).Facts<Employment>().All(held => IsOfReviewing(held.Fact))) ? null : "Only an administrator may give or end this post: you may those of reviewing officers and chairs");

    private static bool IsOfReviewing(Fact said) => said is Employment { Post: Domain.Duties.Post.ReviewingOfficer or Domain.Duties.Post.ProtectionChair or Domain.Duties.Post.Other };

    /// <summary>By their address the council's sign-in finds somebody the first time: whoever may change it could come in as them.</summary>
    private static string? Address(Person me, Record worker, Fact said) =>
        Own(me, worker, said) ?? (me.May(ManageSignIn) || (!((WorkerRecord)worker).Facts<Employment>().IsEmpty && ((WorkerRecord)worker).Facts<Employment>().All(held => IsOfReviewing(held.Fact))) ? null : "Only an administrator may change the address of somebody in this post");

    private static string? Own(Person me, Record worker, Fact said) =>
        ((WorkerRecord)worker).WorkerId == me.Id ? $"You cannot record or change your own {FactKind.Of(said.GetType()).Title.ToLowerInvariant()}: ask another administrator" : null;
}
