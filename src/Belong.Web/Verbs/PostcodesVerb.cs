using System.CommandLine;
using Belong.Data;
using Belong.Domain.Places;

namespace Belong.Web.Verbs;

/// <summary><c>belong postcodes</c>: makes the local store of postcodes from the published list.</summary>
internal static class PostcodesVerb
{
    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "The ONS postcode directory or a compact list, CSV, plain or gzipped" };
        var store = new Option<string?>("--store") { Description = $"The file to write the store to. Without it BELONG_POSTCODES, else {Shared.PostcodeStoreHere} here." };
        var command = new Command("postcodes", "Make the local postcode store, so that no postcode ever leaves the machine") { file, store };
        command.SetAction(given =>
        {
            var to = given.GetValue(store) ?? Shared.PostcodeStore;
            if (File.Exists(to) && !Shared.Reading(() => Data.PostcodeStore.Is(to)))
            {
                throw new UsageException($"{to} exists and is not a postcode store: choose another file");
            }

            var list = Shared.Reading(() => PostcodeFile.Read(given.GetValue(file)!));

            Shared.Reading(() =>
            {
                Data.PostcodeStore.Write(to, list.All);
                return true;
            });
            Console.Out.WriteLine($"{to} holds {list.Count:N0} postcodes in {new FileInfo(to).Length / 1000.0:N0} kB{Covers(list)}.{(list.PassedOver > 0 ? $" {list.PassedOver:N0} lines had no postcode with a place and were passed over." : "")}");
            return 0;
        });
        return command;
    }

    /// <summary>What the list covers: nations with their numbers, and what has no authority.</summary>
    private static string Covers(PostcodeFile list)
    {
        var nations = list.ByNation.Where(each => each.Key != Nations.None).OrderBy(each => each.Key).ToList();
        var without = list.ByNation.GetValueOrDefault(Nations.None);
        return (nations.Count == 1 ? $", every one in {NationsOf.InWords(nations[0].Key)}" : nations.Count == 0 ? "" : $": {string.Join(", ", nations.Select(each => $"{NationsOf.InWords(each.Key)} {each.Value:N0}"))}")
            + (without > 0 ? $"; {without:N0} have no authority" : "");
    }
}
