using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Belong.Domain.Connected;
using Belong.Domain.Governance;
using Belong.Web.Api;

namespace Belong.Web.Tests.Api;

/// <summary>Another system that asks with a key.</summary>
internal sealed class ASystem(string address, string? key) : IDisposable
{
    private readonly HttpClient client = new() { BaseAddress = new Uri(address) };

    /// <summary>A system that may connect from the first of the year, with a key that works to its end.</summary>
    public static async Task<ASystem> To(TheService service, string code = "finance", string role = "records-officer", string may = "read write figures export", string team = "", string until = "2026-12-31", DateOnly? today = null)
    {
        var day = today ?? service.Today;
        Assert.Empty((await service.Ledger.RecordAsync(new RecordFact(CouncilRecord.TheCouncil) { Said = new ConnectedSystem { From = Day("2026-01-05"), Name = $"{char.ToUpperInvariant(code[0])}{code[1..]}", Code = code, Purpose = "A test", Role = role, Team = team, May = may } }, new("sa-01", "An administrator"), day, new(Guid.NewGuid()))).Outcome.Problems);
        var key = ApiCaller.Write(code, Encoding.ASCII.GetBytes($"secret of {code}"));
        var system = service.Ledger.County.Systems.Single(each => each.Fact.Code == code);
        Assert.Empty((await service.Ledger.RecordAsync(new MakeKey(system.FactId) { Until = Day(until), Name = code, Proof = SystemKey.ProofOf(key) }, new("r-001", "A records officer"), day, new(Guid.NewGuid()))).Outcome.Problems);
        return new(service.Address, key);
    }

    public async Task<(HttpStatusCode Status, JsonNode? Body, HttpResponseMessage Response)> AskAsync(string method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (key is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true ? JsonNode.Parse(text) : null, response);
    }

    public async Task<JsonNode> GetAsync(string path)
    {
        var (status, body, _) = await AskAsync("GET", path);
        Assert.True(status == HttpStatusCode.OK, $"{path}: {status} {body}");
        return body!;
    }

    public async Task<HttpStatusCode> StatusAsync(string method, string path, string? body = null) => (await AskAsync(method, path, body)).Status;

    public void Dispose() => client.Dispose();
}
