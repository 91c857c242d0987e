using Belong.Bench;

return args switch
{
    ["write", var database, var writers, var seconds] => await Write.RunAsync(database, int.Parse(writers, null), int.Parse(seconds, null)),
    ["return", var folder, var year, var children, var seed] => Generate(folder, int.Parse(year, null), int.Parse(children, null), int.Parse(seed, null), 0),
    ["return", var folder, var year, var children, var seed, var spoilt] => Generate(folder, int.Parse(year, null), int.Parse(children, null), int.Parse(seed, null), double.Parse(spoilt, System.Globalization.CultureInfo.InvariantCulture)),
    ["postcodes", var store] => Postcodes.Run(store),
    ["county", var database, var year] => Load.Run(database, int.Parse(year, null)),
    ["duties", var database, var day] => Duties.Run(database, DateOnly.ParseExact(day, "yyyy-MM-dd", null)),
    ["measures", var database, var day] => Measured.Run(database, DateOnly.ParseExact(day, "yyyy-MM-dd", null)),
    ["change", var database, var day] => AfterChange.Run(database, DateOnly.ParseExact(day, "yyyy-MM-dd", null)),
    ["walk", var url, var process] => await Walk.RunAsync(url, int.Parse(process, null)),
    ["people", var database, var file, var count] => await Workers.ListAsync(database, file, int.Parse(count, null)),
    ["workers", var url, var database, var count, var minutes, var process] => await Workers.RunAsync(url, database, int.Parse(count, null), double.Parse(minutes, System.Globalization.CultureInfo.InvariantCulture), int.Parse(process, null)),
    ["pack", var database] => await Pack.RunAsync(database),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("belong-bench write DATABASE WRITERS SECONDS | return FOLDER YEAR CHILDREN SEED [SPOILT] | county DATABASE YEAR | duties DATABASE DAY | measures DATABASE DAY | change DATABASE DAY | walk URL PROCESS | people DATABASE FILE COUNT | workers URL DATABASE COUNT MINUTES PROCESS | pack DATABASE | postcodes STORE");
    return 2;
}

static int Generate(string folder, int year, int children, int seed, double spoilt)
{
    Belong.Tests.MadeUpReturn.Write(folder, year, children, seed, spoilt);
    return 0;
}
