using Belong.Bench;

return args switch
{
    ["write", var database, var writers, var seconds] => await Write.RunAsync(database, int.Parse(writers, null), int.Parse(seconds, null)),
    ["return", var folder, var year, var children, var seed] => GenerateReturn.Run(folder, int.Parse(year, null), int.Parse(children, null), int.Parse(seed, null)),
    ["county", var database, var year] => Load.Run(database, int.Parse(year, null)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("belong-bench write DATABASE WRITERS SECONDS | return FOLDER YEAR CHILDREN SEED | county DATABASE YEAR");
    return 2;
}
