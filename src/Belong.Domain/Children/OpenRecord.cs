using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>Opens a child's record. The id is random and comes with the act, so that a repeated post opens one record.</summary>
public sealed record OpenRecord(SubjectId Child) : Act
{
    public string Given { get; init; } = "";
    public string Family { get; init; } = "";
    public string Preferred { get; init; } = "";
    public DateOnly? BornOn { get; init; }
    public string Sex { get; init; } = "";
    public string Ethnicity { get; init; } = "";

    /// <summary>The authority's own id for the child, where it has given one.</summary>
    public string ChildId { get; init; } = "";
    public string Upn { get; init; } = "";
    public string NhsNumber { get; init; } = "";
    public bool IsUnaccompanied { get; init; }
    public string CountryOfOrigin { get; init; } = "";
    public string Language { get; init; } = "";
    public bool InterpreterNeeded { get; init; }
    public string Disability { get; init; } = "";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (county.Exists(Child))
        {
            problems.Add(nameof(Child), "A record with this id is already open");
        }

        if (Given.Trim().Length == 0 && Family.Trim().Length == 0)
        {
            problems.Add(nameof(Given), "Enter the child's name");
        }

        if (BornOn is null)
        {
            problems.Add(nameof(BornOn), "Enter the date of birth");
        }
        else if (BornOn > today)
        {
            problems.Add(nameof(BornOn), "The date of birth must be today or in the past");
        }

        if (!CodeLists.Sex.Has(Sex))
        {
            problems.Add(nameof(Sex), "Select the child's sex");
        }

        if (Ethnicity.Length > 0 && !CodeLists.Ethnicity.Has(Ethnicity))
        {
            problems.Add(nameof(Ethnicity), "Select an ethnicity from the list");
        }

        var authority = county.Council.Facts<Governance.Authority>().LastOrDefault()?.Fact.Code;
        if (ChildId.Length > 0 && authority is null)
        {
            problems.Add(nameof(ChildId), "Say first whose records these are: the authority is not known");
        }
        else if (ChildId.Length > 0 && county.FoundBy(Identifier.Words(Identifier.ChildIdOf(authority!), ChildId)).Any())
        {
            problems.Add(nameof(ChildId), $"Another record already has the id {ChildId}");
        }

        return problems.Any ? problems : Outcome.Add(Facts(authority).Select(fact => Statement.Say(Child, fact)), new Opening(Child, SubjectKind.Child));
    }

    private IEnumerable<Fact> Facts(string? authority)
    {
        yield return new Name { Given = Given.Trim(), Family = Family.Trim(), Use = NameUse.Legal };
        if (Preferred.Trim().Length > 0)
        {
            yield return new Name { Given = Preferred.Trim(), Use = NameUse.Preferred };
        }

        yield return new Birth { On = BornOn!.Value };
        yield return new Sex { Code = Sex };
        if (Ethnicity.Length > 0)
        {
            yield return new Ethnicity { Code = Ethnicity };
        }

        foreach (var (scheme, value) in new[] { (Identifier.ChildIdOf(authority ?? ""), ChildId), (Identifier.Upn, Upn), (Identifier.Nhs, NhsNumber) })
        {
            if (value.Trim().Length > 0)
            {
                yield return new Identifier { Scheme = scheme, Value = value.Trim() };
            }
        }

        if (IsUnaccompanied)
        {
            yield return new Unaccompanied { CountryOfOrigin = CountryOfOrigin.Trim(), Until = Time.Age.Birthday(BornOn.Value, 18) };
        }

        if (Language.Trim().Length > 0)
        {
            yield return new Language { Spoken = Language.Trim(), InterpreterNeeded = InterpreterNeeded };
        }

        if (Disability.Trim().Length > 0)
        {
            yield return new Disability { Kind = Disability.Trim() };
        }
    }
}
