using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Planning;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>Records something that a review decided, with who does it and by when.</summary>
public sealed record DecideAtReview(SubjectId Child) : ActOnChild(Child)
{
    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Section), CarePlanSection.Sections)];

    [Asks("Which review made the decision?", Of = typeof(Review))]
    public FactId Review { get; init; }

    [Asks("What should be done?", Long = true)]
    public string What { get; init; } = "";

    [Asks("Section of the care plan")]
    public string Section { get; init; } = "";

    [Asks("Who is responsible?", Hint = "The reviewing officer or another person. The child’s social worker checks that the decision is carried out")]
    public string Owner { get; init; } = "";

    [Asks("When should the decision be carried out by?", Named = "Due date")]
    public DateOnly? By { get; init; }

    protected override Outcome Decide(ChildRecord child, County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var review = child.Reviews.FirstOrDefault(each => each.FactId == Review);
        if (review is null)
        {
            problems.Add(nameof(Review), "Select the review that decided it");
        }

        if (What.Trim().Length == 0)
        {
            problems.Add(nameof(What), "Enter what should be done");
        }

        if (Section.Length > 0 && !CarePlanSection.Sections.Has(Section))
        {
            problems.Add(nameof(Section), "Select the section from the list");
        }

        if (Owner.Trim().Length == 0)
        {
            problems.Add(nameof(Owner), "Enter who is responsible");
        }

        if (By is null)
        {
            problems.Add(nameof(By), "Enter the due date");
        }
        else if (By > today.PlusMonths(60))
        {
            problems.Add(nameof(By), "The due date must be within five years");
        }
        else if (By < review?.Fact.HeldOn)
        {
            problems.Add(nameof(By), $"The due date must be on or after {review.Fact.HeldOn.InWords()}, when the review was held");
        }

        return problems.Any ? problems : Statement.Say(child.Id, new Decision { Review = Review, What = What.Trim(), Section = Section, Owner = Owner.Trim(), By = By!.Value });
    }
}
