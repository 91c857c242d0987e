using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Returns;
using Belong.Domain.Time;
using Belong.Returns.Ssda903;

namespace Belong.Data;

/// <summary>What an import came to, or would come to.</summary>
/// <param name="Withdrawn">What it withdraws.</param>
/// <param name="Children">How many children this year's files tell of.</param>
public sealed record ImportResult(RowCounts Rows, IReadOnlyList<ImportConflict> Conflicts, IReadOnlyList<NotUnderstood> NotUnderstood, Withdrawals Withdrawn, int Children);

/// <summary>Something about one child that an import left as a person recorded it.</summary>
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
    private readonly IReadOnlyList<ReturnFile> thisYears;
    private readonly IReadOnlyList<ReturnFile>? lastYears;
    private readonly IReadOnlyList<NotUnderstood> unread;
    private readonly string files;

    private ImportReturn(int year, string authority, IReadOnlyList<ReturnFile> thisYears, IReadOnlyList<ReturnFile>? lastYears)
    {
        this.authority = authority;
        this.thisYears = thisYears;
        this.lastYears = lastYears;
        current = ReadReturn.Of(year, thisYears);
        previous = lastYears is null ? null : ReadReturn.Of(year - 1, lastYears, [Tables.Episodes, Tables.Reviews]);
        unread = [.. current.NotUnderstood, .. previous?.NotUnderstood.Select(each => each.InLastYear()) ?? []];
        InTheWay = [.. unread.Where(each => each.Of == Unread.Table)];
        OfAnotherYear = DaysOfYear.WhyNone(year, [.. current.Days]) ?? (previous is not null && DaysOfYear.WhyNone(year - 1, [.. previous.Days]) is { } why ? $"Last year’s files: {why}" : null);
        files = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', thisYears.Concat(lastYears ?? []).Select(file => Convert.ToHexStringLower(SHA256.HashData(file.Bytes)))))));
    }

    /// <summary>True when not one file was a table of the return.</summary>
    public bool NoTable => current.Tables.IsEmpty;

    /// <summary>The imports that were begun and not finished: figures say so while there are any.</summary>
    public static IEnumerable<ImportOfReturn> UnderWay(County county) =>
        county.Returns.SelectMany(record => record.Facts<ImportOfReturn>()).Select(entry => entry.Fact).Where(import => !import.Finished);

    /// <summary>Reads the files; nothing is compared or written yet.</summary>
    /// <param name="last">Last year's files, of which only episodes and reviews are read, for history.</param>
    public static ImportReturn Read(int year, string authority, IReadOnlyList<ReturnFile> files, IReadOnlyList<ReturnFile>? last = null) => new(year, authority, files, last);

    /// <summary>The same without some of the files, by name.</summary>
    public ImportReturn Without(IReadOnlyCollection<string> names) =>
        new(current.Year, authority, [.. thisYears.Where(file => !names.Contains(file.Name))], lastYears is null ? null : [.. lastYears.Where(file => !names.Contains(InLastYear(file)))]);

    /// <summary>What keeps the import from beginning: tables that cannot be read, and files of which nobody can tell which is meant.</summary>
    public IReadOnlyList<NotUnderstood> InTheWay { get; }

    /// <summary>The files concerned, by name: the import can go on without them.</summary>
    public IReadOnlyList<string> FilesInTheWay => [.. thisYears.Select(file => file.Name).Concat((lastYears ?? []).Select(InLastYear)).Where(file => InTheWay.Any(each => each.File == file))];

    /// <summary>What was read, though not as it stands.</summary>
    public IReadOnlyList<NotUnderstood> Remarks => [.. current.Remarks, .. previous?.Remarks.Select(each => each.InLastYear()) ?? []];

    private static string InLastYear(ReturnFile file) => $"{NotUnderstood.LastYear}{file.Name}";

    /// <summary>Why it may not begin at all; null where it may.</summary>
    private Problem? Refusal(County county, Confirmed confirmed) =>
        BeginImport.Refusal(county, authority, current.Year)
        ?? (InTheWay is [var first, ..] ? new Problem("Files", first.InWords) : null)
        ?? (confirmed.AnyYear ? null : OfAnotherYear is { } why ? new Problem("Year", why) : null);

    /// <summary>Why the files cannot be of the year they are taken for; null where they can.</summary>
    public string? OfAnotherYear { get; }

    /// <summary>What it would come to. Writes nothing.</summary>
    public (Problem? Refused, ImportResult? Result) Preview(County county, DateOnly today)
    {
        if (Refusal(county, Confirmed.Nothing) is { } refused)
        {
            return (refused, null);
        }

        var rows = RowCounts.None;
        var conflicts = new List<ImportConflict>();
        var gone = new List<(TakeInReturn Act, IReadOnlyList<Entry> Gone)>();
        foreach (var (act, counts) in Acts(county))
        {
            rows += counts;
            var outcome = Try(act, county, today);
            conflicts.AddRange(outcome.LeftAlone.Select(problem => new ImportConflict(act.ChildId, problem.Field, problem.Words)));
            gone.Add((act, Gone(act, outcome, county)));
        }

        return (null, new(rows, conflicts, unread, Withdrawals.Of(county, current.Year, gone), current.Children.Count));
    }

    /// <summary>Takes the return in.</summary>
    /// <param name="confirmed">What somebody who saw the preview has confirmed; nothing where nothing is to be withdrawn.</param>
    /// <param name="progress">Called with how many children are done and how many there are.</param>
    /// <param name="stopAfter">Ends in the middle after so many children, as a killed process would: for tests of going on.</param>
    /// <exception cref="OperationCanceledException">It was ended in the middle.</exception>
    public async Task<(Problem? Refused, ImportResult? Result)> RunAsync(Ledger ledger, Actor by, DateOnly today, Action<int, int>? progress = null, int stopAfter = int.MaxValue, Confirmed? confirmed = null)
    {
        var county = ledger.County;
        if (Refusal(county, confirmed ?? Confirmed.Nothing) is { } refused)
        {
            return (refused, null);
        }

        var actor = by with { IsReturn = true };
        var subject = ImportOfReturn.RecordOf(authority, current.Year);
        var imports = county.Find(subject)?.Facts<ImportOfReturn>() ?? [];
        var acts = Acts(county).ToList();

        // One that goes on after being cut off counts what the whole of it brought, not only what was left; what it withdraws was confirmed then.
        var begunBefore = imports.LastOrDefault(import => !import.Fact.Finished && import.Fact.Files == files);
        var rows = (begunBefore is null ? acts : Acts(county.AsKnownAt(begunBefore.Signature.At.AddTicks(-TimeSpan.TicksPerMicrosecond)))).Aggregate(RowCounts.None, (sum, each) => sum + each.Counts);
        var (changing, withdrawn) = Withdrawing(county, today, Changing(county, acts));
        if (begunBefore is null && withdrawn.Refusal(confirmed ?? Confirmed.Nothing) is { } unconfirmed)
        {
            return (unconfirmed, new(rows, [], unread, withdrawn, current.Children.Count));
        }

        var covered = county.Find(subject)?.Facts<Covered>().Select(each => each.Fact).ToHashSet() ?? [];
        if (changing.Count == 0 && !imports.IsEmpty && imports.All(import => import.Fact.Finished) && covered.IsSupersetOf(Covers()))
        {
            return (null, new(rows, [], unread, Withdrawals.None, current.Children.Count));
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
            (changing, withdrawn) = Withdrawing(since, today, Changing(since, Acts(since)));
            if (begunBefore is null && withdrawn.Refusal(confirmed ?? Confirmed.Nothing) is { } unconfirmedNow)
            {
                return (unconfirmedNow, null);
            }
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

        await ledger.RecordAsync(new FinishImport(current.Year, authority, files, rows with { Retracted = withdrawn.Count }, current.NotUnderstood.Count, conflicts.Count), actor, today, new ChangeId(Guid.NewGuid()));
        return (null, new(rows, conflicts, unread, withdrawn, current.Children.Count));
    }

    /// <summary>The acts that would write something.</summary>
    private static List<TakeInReturn> Changing(County county, IEnumerable<(TakeInReturn Act, RowCounts Counts)> acts) =>
        [.. acts.Where(each => each.Counts with { Unchanged = 0 } != RowCounts.None || NeedsSaying(county, each.Act)).Select(each => each.Act)];

    /// <summary>The acts, each allowed to withdraw what it would, and all of it to be confirmed. What no return told of before withdraws nothing.</summary>
    private (List<TakeInReturn> Acts, Withdrawals Withdrawn) Withdrawing(County county, DateOnly today, List<TakeInReturn> acts)
    {
        var gone = acts.ConvertAll(act => (Act: act, Gone: TakeInReturn.Returned(TakeInReturn.Find(county, act.Authority, act.ChildId), act.Authority, act.ChildId).Any() ? Gone(act, Try(act, county, today), county) : []));
        return (gone.ConvertAll(each => each.Act with { MayWithdraw = each.Gone.Count }), Withdrawals.Of(county, current.Year, gone));
    }

    private static Outcome Try(TakeInReturn act, County county, DateOnly today) =>
        (act with { Files = "", MayWithdraw = int.MaxValue }).Decide(county, today, new Actor("import", "Import", IsReturn: true));

    private static IReadOnlyList<Entry> Gone(TakeInReturn act, Outcome outcome, County county) =>
        outcome.Statements.Any(said => said.Did == Did.Retracted) && TakeInReturn.Find(county, act.Authority, act.ChildId) is { } child
            ? [.. outcome.Statements.Where(said => said.Did == Did.Retracted).Select(said => child.Head(said.Line!.Value)).OfType<Entry>()]
            : [];

    private static bool NeedsSaying(County county, TakeInReturn act)
    {
        var child = TakeInReturn.Find(county, act.Authority, act.ChildId);
        return act.Years.Any(year => TakeInReturn.Returned(child, act.Authority, act.ChildId).All(each => each.Fact.Year != year.Year));
    }

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
        var spoken = current.TablesWithRows;
        var before = previous?.TablesWithRows;
        var ids = current.Children.Keys.Concat(previous?.Children.Keys ?? []).Concat(LeftOut(county)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var years = ImmutableArray.CreateBuilder<YearOfChild>(2);
            if (previous is not null && previous.Children.TryGetValue(id, out var history))
            {
                years.Add(new(previous.Year, before!, history));
            }

            years.Add(new(current.Year, spoken, current.Children.TryGetValue(id, out var rows) ? rows : []));
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
        var tellsOfCare = current.TablesWithRows.Contains(Tables.Episodes);
        var begins = new ReportingYear(current.Year).From;
        return from child in county.Children
               from id in child.Facts<Domain.People.Identifier>().Where(each => each.Fact.Scheme == Domain.People.Identifier.ChildIdOf(authority)).Select(each => each.Fact.Value)
               let years = TakeInReturn.Returned(child, authority, id).Select(each => each.Fact).ToList()
               where years.Exists(year => year.Year == current.Year)
                   || (tellsOfCare && years.Exists(year => year.Year < current.Year && year.Rows.Any(row => row.Table == Tables.Episodes && !(row.Date("DEC") < begins))))
               select id;
    }
}
