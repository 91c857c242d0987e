using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Returns;
using Belong.Domain.Time;

namespace Belong.Returns.Ssda903;

/// <summary>Begins an import. Refused for any authority but the one whose records these are.</summary>
public sealed record BeginImport(int Year, string Authority, string Files, int Children, ImmutableArray<Covered> Covers) : Act
{
    public override string Why => $"SSDA903 return {new ReportingYear(Year)}";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        if (Refusal(county, Authority, Year) is { } problem)
        {
            return Outcome.Refuse([problem]);
        }

        var ours = county.Council.Facts<Authority>().LastOrDefault()?.Fact.Code;
        var subject = ImportOfReturn.RecordOf(Authority, Year);
        var record = county.Find(subject);
        var head = record?.Facts<ImportOfReturn>().LastOrDefault(each => !each.Fact.Finished);
        if (head is not null && head.Fact.Files == Files)
        {
            return Outcome.Nothing;
        }

        var said = new List<Statement>();
        var opened = new List<Opening>();
        if (ours is null)
        {
            if (!county.Exists(CouncilRecord.TheCouncil))
            {
                opened.Add(Opening.Of<CouncilRecord>(CouncilRecord.TheCouncil));
            }

            said.Add(Statement.Say(CouncilRecord.TheCouncil, new Authority { Code = Authority }));
        }

        if (record is null)
        {
            opened.Add(Opening.Of<ReturnRecord>(subject));
        }

        var import = new ImportOfReturn { Year = Year, Authority = Authority, Files = Files, Children = Children };
        said.Add(head is null ? Statement.Say(subject, import) : Statement.Correct(head, import));
        var known = record?.Facts<Covered>().Select(each => each.Fact).ToHashSet() ?? [];
        said.AddRange(Covers.Where(covered => !known.Contains(covered)).Select(covered => Statement.Say(subject, covered)));
        return Outcome.Add(said, opened);
    }

    /// <summary>Why a return may not be imported here; null when it may.</summary>
    public static Problem? Refusal(County county, string authority, int year)
    {
        if (authority.Length == 0)
        {
            return new(nameof(Authority), "Enter the authority's code, such as E10000016");
        }

        if (authority.Length != 9 || !char.IsAsciiLetterUpper(authority[0]) || !authority.Skip(1).All(char.IsAsciiDigit))
        {
            return new(nameof(Authority), $"{authority} is not an authority's code: it is a capital letter and eight digits, for example E10000016");
        }

        if (year is < 2017 or > 2027)
        {
            return new(nameof(Year), $"{year} is not a collection year from 2017 to 2027 (2027 is 2026-27)");
        }

        return county.Council.Facts<Authority>().LastOrDefault()?.Fact.Code is { } ours && ours != authority
            ? new(nameof(Authority), $"These are the records of {ours}: a return of {authority} cannot be imported here")
            : null;
    }
}

/// <summary>Finishes an import, with what it came to.</summary>
public sealed record FinishImport(int Year, string Authority, string Files, RowCounts Rows, int NotUnderstood, int Conflicts) : Act
{
    public override string Why => $"SSDA903 return {new ReportingYear(Year)}";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var head = county.Find(ImportOfReturn.RecordOf(Authority, Year))?.Facts<ImportOfReturn>().LastOrDefault(each => !each.Fact.Finished && each.Fact.Files == Files);
        return head is null
            ? Outcome.Nothing
            : Statement.End(head, head.Fact with
            {
                Finished = true,
                Added = Rows.Added,
                Corrected = Rows.Corrected,
                Ended = Rows.Ended,
                Retracted = Rows.Retracted,
                Unchanged = Rows.Unchanged,
                NotUnderstood = NotUnderstood,
                Conflicts = Conflicts,
            });
    }
}
