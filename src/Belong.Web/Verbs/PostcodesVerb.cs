using System.CommandLine;
using Belong.Data;

namespace Belong.Web.Verbs;

/// <summary><c>belong postcodes</c>: makes the local store of postcodes from the published list.</summary>
internal static class PostcodesVerb
{
    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "The ONS postcode directory or a compact list, CSV, plain or gzipped" };
        var store = new Option<string?>("--store") { Description = $"Where to put the store. Without it BELONG_POSTCODES, else {Shared.PostcodeStoreHere} here." };
        var command = new Command("postcodes", "Make the local store of postcodes, so that none ever leaves the machine") { file, store };
        command.SetAction(given =>
        {
            var to = given.GetValue(store) ?? Shared.PostcodeStore;
            var list = Shared.Reading(() => PostcodeFile.Read(given.GetValue(file)!));
            if (list.Count == 0)
            {
                throw new UsageException($"{given.GetValue(file)} has no postcodes");
            }

            Shared.Reading(() =>
            {
                Data.PostcodeStore.Write(to, list.All);
                return true;
            });
            Console.Out.WriteLine($"{to} holds {list.Count:N0} postcodes in {new FileInfo(to).Length / 1e6:N1} MB{(list.IsOfEnglandOnly ? ", all of England" : "")}.");
            return 0;
        });
        return command;
    }
}
