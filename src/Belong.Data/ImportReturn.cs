using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Belong.Domain.Facts;
using Belong.Domain.Time;
using Belong.Returns.Ssda903;

namespace Belong.Data;

/// <summary>What an import came to, or would come to.</summary>
/// <param name="Children">How many children this year's files tell of.</param>
public sealed record ImportResult(RowCounts Rows, IReadOnlyList<ImportConflict> Conflicts, IReadOnlyList<NotUnderstood> NotUnderstood, IReadOnlyList<ImportConflict> Retractions, int Children);

/// <summary>Something about one child that an import left alone, or would take back.</summary>
public sealed record ImportConflict(string Child, string Fact, string Why);

/// <summary>
/// Imports a return: one change a child, between a beginning and an end. Killed in between, the same call goes on
/// where it was, for each child's change has an id made from the import's own.
/// </summary>
public sealed class ImportReturn
{
    private const int AtOnce = 1024;
    private readonly string authority;
    private readonly ReadReturn current;
    private readonly ReadReturn? previous;
    private readonly string files;

    private ImportReturn(string authority, ReadReturn current, ReadReturn? previous, string files)
    {
        this.authority = authority;
        this.current = current;
        this.previous = previous;
        this.files = files;
    }

    /// <summary>True when not one file was a table of the return.</summary>
    public bool NoTable => current.Tables.IsEmpty;

    /// <summary>The imports that were begun and not finished: figures say so while there are any.</summary>
    public static IEnumerable<ImportOfReturn> UnderWay(County county) =>
        county.Returns.SelectMany(record => record.Facts<ImportOfReturn>()).Select(entry => entry.Fact).Where(import => !import.Finished);

    /// <summary>Reads the files; nothing is compared or written yet.</summary>
    /// <param name="last">Last year's files, of which only episodes and reviews are read, for history.</param>
    public static ImportReturn Read(int year, string authority, IReadOnlyList<ReturnFile> files, IReadOnlyList<ReturnFile>? last = null) => new(
        authority,
        ReadReturn.Of(year, files),
        last is null ? null : ReadReturn.Of(year - 1, last, [Tables.Episodes, Tables.Reviews]),
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', files.Concat(last ?? []).Select(file => Convert.ToHexStringLower(SHA256.HashData(file.Bytes))))))));

    /// <summary>What it would come to. Writes nothing.</summary>
    public (Problem? Refused, ImportResult? Result) Preview(County county, DateOnly today)
    {
        if (BeginImport.Refusal(county, authority, current.Year) is { } refused)
        {
            return (refused, null);
        }

        var rows = RowCounts.None;
        var conflicts = new List<ImportConflict>();
        var retractions = new List<ImportConflict>();
        var acts = Acts(county).ToList();
        foreach (var (act, counts) in acts)
        {
            rows += counts;
            var outcome = (act with { Files = "" }).Decide(county, today, new Actor("import", "Import", IsReturn: true));
            conflicts.AddRange(outcome.LeftAlone.Select(problem => new ImportConflict(act.ChildId, problem.Field, problem.Words)));
            var child = TakeInReturn.Find(county, authority, act.ChildId);
            retractions.AddRange(outcome.Statements
                .Where(said => said.Did == Did.Retracted)
                .Select(said => new ImportConflict(act.ChildId, said.Kind.Name, child?.Head(said.Line!.Value)?.Said?.InWords ?? "")));
        }

        return (null, new(rows, conflicts, NotUnderstood(), retractions, current.Children.Count));
    }

    /// <summary>Takes the return in.</summary>
    /// <param name="progress">Called with how many children are done and how many there are.</param>
    /// <param name="stopAfter">Ends in the middle after so many children, as a killed process would: for tests of going on.</param>
    /// <exception cref="OperationCanceledException">It was ended in the middle.</exception>
    public async Task<(Problem? Refused, ImportResult? Result)> RunAsync(Ledger ledger, Actor by, DateOnly today, Action<int, int>? progress = null, int stopAfter = int.MaxValue)
    {
        var county = ledger.County;
        if (BeginImport.Refusal(county, authority, current.Year) is { } refused)
        {
            return (refused, null);
        }

        var actor = by with { IsReturn = true };
        var subject = ImportOfReturn.RecordOf(authority, current.Year);
        var imports = county.Find(subject)?.Facts<ImportOfReturn>() ?? [];
        var acts = Acts(county).ToList();

        // One that goes on after being cut off counts what the whole of it brought, not only what was left.
        var begunBefore = imports.LastOrDefault(import => !import.Fact.Finished && import.Fact.Files == files);
        var rows = (begunBefore is null ? acts : Acts(county.AsKnownAt(begunBefore.Signature.At.AddTicks(-TimeSpan.TicksPerMicrosecond)))).Aggregate(RowCounts.None, (sum, each) => sum + each.Counts);
        var changing = Changing(county, acts);
        var covered = county.Find(subject)?.Facts<Covered>().Select(each => each.Fact).ToHashSet() ?? [];
        if (changing.Count == 0 && !imports.IsEmpty && imports.All(import => import.Fact.Finished) && covered.SetEquals(Covers()))
        {
            return (null, new(rows, [], NotUnderstood(), [], current.Children.Count));
        }

        var begun = await ledger.RecordAsync(new BeginImport(current.Year, authority, files, current.Children.Count, Covers()), actor, today, new ChangeId(Guid.NewGuid()));
        if (begun.Refused)
        {
            return (begun.Outcome.Problems[0], null);
        }

        // Somebody else wrote meanwhile, perhaps another import of the same return, which ends now that this one has begun.
        if (ledger.County.Seq > county.Seq + 1)
        {
            var since = ledger.County;
            changing = Changing(since, Acts(since));
        }

        var import = ledger.County.Find(subject)!.Facts<ImportOfReturn>().Last(each => !each.Fact.Finished).FactId;
        var conflicts = new List<ImportConflict>();
        var done = 0;
        foreach (var chunk in changing.Chunk(Math.Min(AtOnce, stopAfter)))
        {
            var answers = await Task.WhenAll(chunk.Select(act => ledger.RecordAsync(act, actor, today, ChangeId.Of($"{import}/{files}/{act.ChildId}"))));
            if (answers.FirstOrDefault(answer => answer.Refused) is { } overtaken)
            {
                return (overtaken.Outcome.Problems[0], null);
            }

            conflicts.AddRange(chunk.Zip(answers).SelectMany(pair => pair.Second.Outcome.LeftAlone.Select(problem => new ImportConflict(pair.First.ChildId, problem.Field, problem.Words))));
            done += chunk.Length;
            progress?.Invoke(done, changing.Count);
            if (done >= stopAfter)
            {
                throw new OperationCanceledException();
            }
        }

        var unread = NotUnderstood();
        await ledger.RecordAsync(new FinishImport(current.Year, authority, files, rows, current.NotUnderstood.Count, conflicts.Count), actor, today, new ChangeId(Guid.NewGuid()));
        return (null, new(rows, conflicts, unread, [], current.Children.Count));
    }

    /// <summary>The acts that would write something.</summary>
    private static List<TakeInReturn> Changing(County county, IEnumerable<(TakeInReturn Act, RowCounts Counts)> acts) =>
        [.. acts.Where(each => each.Counts with { Unchanged = 0 } != RowCounts.None || NeedsSaying(county, each.Act)).Select(each => each.Act)];

    private static bool NeedsSaying(County county, TakeInReturn act)
    {
        var child = TakeInReturn.Find(county, act.Authority, act.ChildId);
        return act.Years.Any(year => TakeInReturn.Returned(child, act.Authority, act.ChildId).All(each => each.Fact.Year != year.Year));
    }

    private IReadOnlyList<NotUnderstood> NotUnderstood() =>
        [.. current.NotUnderstood, .. previous?.NotUnderstood.Select(each => each with { File = $"previous/{each.File}" }) ?? []];

    private ImmutableArray<Covered> Covers()
    {
        var span = new ReportingYear(current.Year).Span;
        return
        [
            .. current.Tables.Select(table => new Covered { What = table.Name.ToLowerInvariant(), From = span.From, Until = span.Until }),
            .. previous?.Tables.Select(table => new Covered { What = table.Name.ToLowerInvariant(), From = new ReportingYear(previous.Year).From, Until = new ReportingYear(previous.Year).Until }) ?? [],
        ];
    }

    /// <summary>An act for each child of whom the return, or an earlier import that it goes on from, says anything.</summary>
    private IEnumerable<(TakeInReturn Act, RowCounts Counts)> Acts(County county)
    {
        var all = Tables.All.ToImmutableHashSet();
        var ids = current.Children.Keys.Concat(previous?.Children.Keys ?? []).Concat(LeftOut(county)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var years = ImmutableArray.CreateBuilder<YearOfChild>(2);
            if (previous is not null && previous.Children.TryGetValue(id, out var history))
            {
                years.Add(new(previous.Year, [Tables.Episodes, Tables.Reviews], history));
            }

            years.Add(new(current.Year, all, current.Children.TryGetValue(id, out var rows) ? rows : []));
            var known = TakeInReturn.Find(county, authority, id);
            var counts = years.Aggregate(RowCounts.None, (sum, year) =>
                sum + RowCounts.Of(TakeInReturn.Returned(known, authority, id).FirstOrDefault(each => each.Fact.Year == year.Year)?.Fact, year));
            yield return (new(new SubjectId(Guid.NewGuid()), authority, id, years.ToImmutable()) { Files = files }, counts);
        }
    }

    /// <summary>
    /// Children whom an earlier import of this return had, or whom an earlier year left with an episode that this year
    /// should go on with, and of whom these files say nothing.
    /// </summary>
    private IEnumerable<string> LeftOut(County county)
    {
        var begins = new ReportingYear(current.Year).From;
        return from child in county.Children
               from id in child.Facts<Domain.People.Identifier>().Where(each => each.Fact.Scheme == Domain.People.Identifier.ChildIdOf(authority)).Select(each => each.Fact.Value)
               let years = TakeInReturn.Returned(child, authority, id).Select(each => each.Fact).ToList()
               where years.Exists(year => year.Year == current.Year)
                   || years.Exists(year => year.Year < current.Year && year.Rows.Any(row => row.Table == Tables.Episodes && !(row.Date("DEC") < begins)))
               select id;
    }
}
