using System.Text;
using Belong.Data;
using Belong.Returns.Ssda903;
using Belong.Web.House;
using Microsoft.AspNetCore.DataProtection;

namespace Belong.Web.Tests.Returns;

/// <summary>A return sent to one node is previewed, left out of, taken in and told of by another.</summary>
public sealed class UploadsOfNodesTests
{
    private const string Header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA,M,01/05/2015,WBRI,,,\n";

    [Fact]
    public async Task What_is_sent_to_one_node_is_gone_on_with_on_another()
    {
        using var engine = Engine.Of(Databases.New("sqlite"));
        await using var ledger = Ledger.Open(engine);
        var keys = new EphemeralDataProtectionProvider();
        Imports Node(IDataProtectionProvider of) => new(new Uploads(engine, () => DateTime.UtcNow), of);
        var (one, two) = (Node(keys), Node(keys));
        ReturnFile[] files = [new("header.csv", Encoding.UTF8.GetBytes(Header)), new("header old.csv", Encoding.UTF8.GetBytes(Header))];
        var sent = new Upload("a-001", 2027, "E10000016", ImportReturn.Read(2027, "E10000016", files));
        var id = one.Add(sent, files, null);
        Assert.Null(two.Find(id, "a-002"));
        Assert.Null(Node(new EphemeralDataProtectionProvider()).Find(id, "a-001")); // the database alone tells nothing of it

        var there = two.Find(id, "a-001")!;
        Assert.Equal(["header.csv", "header old.csv"], there.Import.FilesInTheWay);
        two.LeaveOut(id, there, ["header old.csv"]);
        Assert.Empty(one.Find(id, "a-001")!.Import.InTheWay);

        var going = new TaskCompletionSource();
        var running = two.RunAsync(id, there, async progress =>
        {
            await going.Task;
            return await one.Find(id, "a-001")!.Import.RunAsync(ledger, new Actor("a-001", "An analyst"), Day("2027-04-30"), progress);
        });
        Assert.True(one.Find(id, "a-001") is { RunsElsewhere: true, RanElsewhere: false });
        going.SetResult();
        Assert.Equal(1, (await running).Result!.Rows.Added);
        Assert.True(one.Find(id, "a-001") is { RunsElsewhere: false, RanElsewhere: true });

        // What is refused waits to be confirmed as before.
        var again = one.Add(new Upload("a-001", 2027, "E10000016", ImportReturn.Read(2027, "E10000016", [files[0]])), [files[0]], null);
        await one.RunAsync(again, one.Find(again, "a-001")!, _ => Task.FromResult<(Problem? Refused, ImportResult? Result)>((new Problem("Year", "Another year"), null)));
        Assert.True(two.Find(again, "a-001") is { RunsElsewhere: false, RanElsewhere: false });
    }
}
