using System.Diagnostics;
using System.Globalization;
using Belong.Mutants;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

// mutants FOLDER [--of PART[,PART]] [--sample N] [--seed N] [--least PERCENT] [--at-once N] [--all-tests] [--brief]
// FOLDER is the repository; PART is part of a file's path, such as Belong.Domain/Time. Without --sample every fault is tried.
// --all-tests asks every test of a fault that the test classes which reach it do not notice. --brief says the survivors and the count only.
string? Word(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
int Whole(string name, int otherwise) => Word(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

void Tell(string words)
{
    if (!args.Contains("--brief"))
    {
        Console.WriteLine(words);
    }
}

var clock = Stopwatch.StartNew();
var repository = Path.GetFullPath(args is [var folder, ..] ? folder : ".");
var parts = (Word("--of") ?? "Belong.Domain,Belong.Performance,Belong.Returns").Split(',');
using var tree = new Tree(repository, ofPages: parts.Any(part => part.StartsWith("Belong.Web", StringComparison.Ordinal)));

var files = parts.SelectMany(_ => Directory.EnumerateFiles(Path.Combine(tree.Folder, "src"), "*.cs", SearchOption.AllDirectories))
    .Distinct().Where(file => parts.Any(part => file.Contains(part, StringComparison.Ordinal))).Order(StringComparer.Ordinal)
    .ToDictionary(file => file, file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot(), StringComparer.Ordinal);
var every = files.SelectMany(file => Faults.In(Path.GetRelativePath(tree.Folder, file.Key), file.Value)).ToList();

// The same seed chooses the same faults, and goes on choosing them while the code around them changes: what was noticed once is asked again, and a sample is not thrown anew by every edit.
var wanted = Whole("--sample", every.Count);
var order = Chosen.Order(every, Whole("--seed", 1));

// Some faults do not compile: more than wanted are planted, and those that do are taken in their order.
var planted = order.Take(wanted == every.Count ? wanted : wanted + (wanted / 4) + 5).Select((mutant, number) => (Number: number, Mutant: mutant)).ToList();
foreach (var project in every.Select(mutant => string.Join('/', mutant.File.Split('/').Take(2))).Distinct())
{
    File.WriteAllText(Path.Combine(tree.Folder, project, "Awake.cs"), Planted.Switch);
}

var left = planted.ToDictionary(each => each.Number, each => each.Mutant);
for (var turn = 0; ; turn++)
{
    foreach (var file in planted.Select(each => each.Mutant.File).Distinct())
    {
        var path = Path.Combine(tree.Folder, file);
        File.WriteAllText(path, Planted.Text(files[path], [.. left.Where(each => each.Value.File == file).OrderBy(each => each.Key).Select(each => (each.Key, each.Value))]));
    }

    var wrong = await tree.BuildAsync();
    if (wrong.Count == 0)
    {
        break;
    }

    foreach (var number in wrong)
    {
        left.Remove(number);
    }

    if (turn > 20)
    {
        throw new InvalidOperationException("It does not compile without the faults either");
    }
}

var tried = left.OrderBy(each => each.Key).Take(wanted).ToList();
Tell($"{every.Count} faults in {files.Count} files; {tried.Count} tried; built in {clock.Elapsed.TotalSeconds:F0} s");

// Who reaches what, and how long all tests take.
var notes = Path.Combine(tree.Folder, "reached.txt");
var whole = Stopwatch.StartNew();
var failed = await tree.NoteAsync(notes, TimeSpan.FromMinutes(20));
if (failed.Count > 10)
{
    Console.Error.WriteLine($"{failed.Count} tests do not pass without a fault: {string.Join(", ", failed)}");
    return 2;
}

string[] without = [.. failed.SelectMany(name => new[] { "-method-", name })];
string[] everything = [.. tree.Classes.SelectMany(name => new[] { "-class", name }), .. without];
var took = whole.Elapsed;
var reached = File.ReadLines(notes).Select(line => line.Split(' ', 2)).ToLookup(line => int.Parse(line[0], CultureInfo.InvariantCulture), line => line[1]);
var limit = (took * 3) + TimeSpan.FromSeconds(30);
Tell($"All tests without a fault, noting who reaches what: {took.TotalSeconds:F0} s{(failed.Count > 0 ? $"; left out, as they do not pass in a copy: {string.Join(", ", failed)}" : "")}");

var allTests = args.Contains("--all-tests");
var (killed, survivors, endless) = (0, 0, 0);
var counting = new Lock();
await Parallel.ForEachAsync(tried, new ParallelOptions { MaxDegreeOfParallelism = Whole("--at-once", 2) }, async (each, _) =>
{
    var (number, mutant) = each;
    var classes = reached[number].ToList();
    bool? passed = true;
    var known = classes.Count > 0 && !mutant.IsStatic && !classes.Contains("?");
    if (known)
    {
        foreach (var heap in tree.SoonFirst(classes))
        {
            passed = passed == true ? await tree.TestAsync([.. heap.SelectMany(name => new[] { "-class", name }), .. without], limit, number) : passed;
        }
    }

    // What is made once, or kept between tests, may be reached by others than were seen to reach it.
    if (passed == true && (known ? allTests : classes.Count > 0 || mutant.IsStatic))
    {
        passed = await tree.TestAsync(everything, limit, number);
    }

    lock (counting)
    {
        killed += passed == true ? 0 : 1;
        endless += passed is null ? 1 : 0;
        if (passed == true)
        {
            survivors++;
            Console.WriteLine($"survived ({(classes.Count == 0 && !mutant.IsStatic ? "no test comes here" : $"reached by {classes.Count} test {(classes.Count == 1 ? "class" : "classes")}")}): {mutant.InWords}");
        }
    }
});

var share = tried.Count == 0 ? 100m : killed * 100m / tried.Count;
Console.WriteLine($"{killed} of {tried.Count} noticed ({share:F1}%){(endless > 0 ? $", {endless} of them by never ending" : "")}; {survivors} survived; {clock.Elapsed.TotalSeconds:F0} s");
return share >= Whole("--least", 0) ? 0 : 1;
