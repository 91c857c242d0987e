using System.Collections.Concurrent;
using Belong.Data;

namespace Belong.Web.House;

/// <summary>A return that was uploaded and is waiting for its preview to be confirmed, or is being taken in.</summary>
public sealed class Upload(string who, int year, string authority, ImportReturn import, DateTime at)
{
    public string Who { get; } = who;
    public int Year { get; } = year;
    public string Authority { get; } = authority;
    /// <summary>The files as read. Somebody may say to go on without those that cannot be.</summary>
    public ImportReturn Import { get; set; } = import;
    public DateTime At { get; } = at;
    public int Done { get; set; }
    public int Of { get; set; }
    public Task<(Domain.Facts.Problem? Refused, ImportResult? Result)>? Running { get; set; }
}

/// <summary>Uploads of this node, for an hour each. Nothing of them is written before it is confirmed.</summary>
public sealed class Imports
{
    private readonly ConcurrentDictionary<Guid, Upload> uploads = new();

    public Guid Add(Upload upload)
    {
        foreach (var old in uploads.Where(each => each.Value.At < upload.At.AddHours(-1) && each.Value.Running is null or { IsCompleted: true }).ToList())
        {
            uploads.TryRemove(old.Key, out _);
        }

        var id = Guid.NewGuid();
        uploads[id] = upload;
        return id;
    }

    /// <summary>An upload of that person, or null.</summary>
    public Upload? Find(Guid id, string who) => uploads.TryGetValue(id, out var upload) && upload.Who == who ? upload : null;
}
