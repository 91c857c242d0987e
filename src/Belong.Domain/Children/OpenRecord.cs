using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>Opens a child's record. The id is random and comes with the act, so that a repeated post opens one record.</summary>
public sealed record OpenRecord(SubjectId Child) : Act
{
    [Asks("Given names")]
    public string Given { get; init; } = "";
    [Asks("Family name")]
    public string Family { get; init; } = "";
    [Asks("What does the child want to be called?", Hint = "Leave blank to use the given name")]
    public string Preferred { get; init; } = "";
    [Asks("Date of birth", Named = "Date of birth")]
    public DateOnly? BornOn { get; init; }

    /// <summary>When a baby not yet born is expected, whose parents are assessed before the birth; then there is no date of birth yet.</summary>
    [Asks("If not born yet: when is the baby expected?", Named = "Expected date of birth")]
    public DateOnly? ExpectedOn { get; init; }
    [Asks("Sex")]
    public string Sex { get; init; } = "";
    [Asks("Ethnicity")]
    public string Ethnicity { get; init; } = "";

    /// <summary>The authority's own id for the child, where it has given one.</summary>
    [Asks("The council’s own child ID, if there is one")]
    public string ChildId { get; init; } = "";
    [Asks("Unique pupil number")]
    public string Upn { get; init; } = "";
    [Asks("NHS number")]
    public string NhsNumber { get; init; } = "";
    [Asks("Is the child an unaccompanied asylum-seeking child?")]
    public bool IsUnaccompanied { get; init; }
    [Asks("Which country is the child from?")]
    public string CountryOfOrigin { get; init; } = "";
    [Asks("Which language does the child speak best?")]
    public string Language { get; init; } = "";
    [Asks("Is an interpreter needed?")]
    public bool InterpreterNeeded { get; init; }
    [Asks("Disability, if any")]
    public string Disability { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Sex), CodeLists.Sex), (nameof(Ethnicity), CodeLists.Ethnicity)];

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

        if (BornOn is null && ExpectedOn is not null)
        {
            if (ExpectedOn < today.AddMonths(-1) || ExpectedOn > today.AddMonths(10))
            {
                problems.Add(nameof(ExpectedOn), "The day on which the baby is expected must be within the next ten months");
            }
        }
        else if (BornOn is null)
        {
            problems.Add(nameof(BornOn), "Enter the date of birth");
        }
        else if (BornOn > today)
        {
            problems.Add(nameof(BornOn), "The date of birth must be today or in the past");
        }

        if (!CodeLists.Sex.Has(Sex) && !(BornOn is null && ExpectedOn is not null && Sex.Length == 0))
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

        if (Upn.Trim() is { Length: > 0 } upn && !Identifier.SaysWhyThereIsNone(upn) && !PupilNumber.IsWritten(upn))
        {
            problems.Add(nameof(Upn), PupilNumber.Form);
        }

        return problems.Any ? problems : Outcome.Add(Facts(authority).Select(fact => Statement.Say(Child, fact)), Opening.Of<ChildRecord>(Child));
    }

    private IEnumerable<Fact> Facts(string? authority)
    {
        yield return new Name { Given = Given.Trim(), Family = Family.Trim(), Use = NameUse.Legal };
        if (Preferred.Trim().Length > 0)
        {
            yield return new Name { Given = Preferred.Trim(), Use = NameUse.Preferred };
        }

        if (BornOn is { } born)
        {
            yield return new Birth { On = born };
        }
        else
        {
            yield return new Unborn { ExpectedOn = ExpectedOn!.Value };
        }

        if (Sex.Length > 0)
        {
            yield return new Sex { Code = Sex };
        }

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
            yield return new Unaccompanied { CountryOfOrigin = CountryOfOrigin.Trim(), Until = BornOn is { } birth ? Time.Age.Birthday(birth, 18) : null };
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
