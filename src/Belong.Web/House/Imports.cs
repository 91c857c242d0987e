using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;
using Belong.Data;
using Belong.Returns.Ssda903;
using Microsoft.AspNetCore.DataProtection;

namespace Belong.Web.House;

/// <summary>A return that was uploaded and is waiting for its preview to be confirmed, or is being taken in.</summary>
public sealed class Upload(string who, int year, string authority, ImportReturn import)
{
    private int told;

    public string Who { get; } = who;
    public int Year { get; } = year;
    public string Authority { get; } = authority;

    /// <summary>The files as read. Somebody may say to go on without those that cannot be.</summary>
    public ImportReturn Import { get; set; } = import;

    /// <summary>Those that are left out, by name.</summary>
    public IReadOnlyList<string> LeftOut { get; set; } = [];

    public int Done { get; set; }
    public int Of { get; set; }

    /// <summary>The taking in, where this node does it or did.</summary>
    public Task<(Domain.Facts.Problem? Refused, ImportResult? Result)>? Running { get; set; }

    /// <summary>Another node takes it in.</summary>
    public bool RunsElsewhere { get; set; }

    /// <summary>Another node took it in.</summary>
    public bool RanElsewhere { get; set; }

    /// <summary>True once in a while, so that other nodes are told how far it has come and the database is not asked for each child.</summary>
    public bool IsToTell() => Environment.TickCount is var now && now - told > 1000 && (told = now) == now;
}

/// <summary>Uploads, for an hour each, as every node finds them. Nothing of them is written to a record before it is confirmed.</summary>
public sealed class Imports(Uploads kept, IDataProtectionProvider protection)
{
    private const string ThisYears = "this/", LastYears = "last/";

    private readonly IDataProtector protector = protection.CreateProtector("uploads");
    private readonly ConcurrentDictionary<Guid, Upload> here = new();

    public Guid Add(Upload upload, IReadOnlyList<ReturnFile> files, IReadOnlyList<ReturnFile>? last)
    {
        var id = Guid.NewGuid();
        kept.Keep(id, upload.Who, upload.Year, upload.Authority, protector.Protect(Packed(files, last)));
        foreach (var old in here.Where(each => each.Value.Running is null or { IsCompleted: true } && kept.Find(each.Key, each.Value.Who) is null).ToList())
        {
            here.TryRemove(old.Key, out _);
        }

        here[id] = upload;
        return id;
    }

    /// <summary>An upload of that person, sent to whichever node; null for none.</summary>
    public Upload? Find(Guid id, string who)
    {
        if (kept.Find(id, who) is not { } row)
        {
            return here.TryGetValue(id, out var over) && over.Who == who && over.Running is not null ? over : null;
        }

        if (!here.TryGetValue(id, out var upload) || upload.Who != who)
        {
            if (kept.FilesOf(id) is not { } packed || Read(packed) is not var (files, last))
            {
                return null;
            }

            upload = here.GetOrAdd(id, _ => new Upload(who, row.Year, row.Authority, ImportReturn.Read(row.Year, row.Authority, files, last)));
        }

        if (upload.Running is null)
        {
            if (!upload.LeftOut.SequenceEqual(row.LeftOut))
            {
                (upload.Import, upload.LeftOut) = (upload.Import.Without([.. row.LeftOut]), row.LeftOut);
            }

            (upload.RunsElsewhere, upload.RanElsewhere) = (row is { HasBegun: true, HasEnded: false }, row.HasEnded);
            if (row.HasBegun)
            {
                (upload.Done, upload.Of) = (row.Done, row.Of);
            }
        }

        return upload;
    }

    /// <summary>The files; null where they were kept under keys that are gone, as a demo's are when it ends.</summary>
    private (IReadOnlyList<ReturnFile> Files, IReadOnlyList<ReturnFile>? Last)? Read(byte[] packed)
    {
        try
        {
            return Unpacked(protector.Unprotect(packed));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Goes on without some of the files, on every node.</summary>
    public void LeaveOut(Guid id, Upload upload, IEnumerable<string> names)
    {
        upload.LeftOut = [.. upload.LeftOut.Union(names, StringComparer.Ordinal)];
        kept.LeaveOut(id, upload.LeftOut);
    }

    /// <summary>Takes it in here, and tells the other nodes how far it has come and when it has ended.</summary>
    public async Task<(Domain.Facts.Problem? Refused, ImportResult? Result)> RunAsync(Guid id, Upload upload, Func<Action<int, int>, Task<(Domain.Facts.Problem? Refused, ImportResult? Result)>> take)
    {
        kept.Began(id);
        try
        {
            var came = await take((done, of) =>
            {
                (upload.Done, upload.Of) = (done, of);
                if (upload.IsToTell())
                {
                    kept.Goes(id, done, of);
                }
            });
            if (came.Refused is null)
            {
                kept.Ended(id);
            }
            else
            {
                kept.Waits(id);
            }

            return came;
        }
        catch
        {
            kept.Waits(id);
            throw;
        }
    }

    private static byte[] Packed(IReadOnlyList<ReturnFile> files, IReadOnlyList<ReturnFile>? last)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, file) in files.Select(file => ($"{ThisYears}{file.Name}", file)).Concat((last ?? []).Select(file => ($"{LastYears}{file.Name}", file))))
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(file.Bytes);
            }
        }

        return bytes.ToArray();
    }

    private static (IReadOnlyList<ReturnFile> Files, IReadOnlyList<ReturnFile>? Last) Unpacked(byte[] packed)
    {
        using var zip = new ZipArchive(new MemoryStream(packed));
        var all = zip.Entries.Select(entry =>
        {
            using var part = entry.Open();
            using var bytes = new MemoryStream();
            part.CopyTo(bytes);
            return new ReturnFile(entry.FullName, bytes.ToArray());
        }).ToList();
        List<ReturnFile> Of(string folder) => [.. all.Where(file => file.Name.StartsWith(folder, StringComparison.Ordinal)).Select(file => file with { Name = file.Name[folder.Length..] })];
        return (Of(ThisYears), Of(LastYears) is { Count: > 0 } last ? last : null);
    }
}
