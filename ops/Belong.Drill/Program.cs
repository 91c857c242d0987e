using System.Globalization;
using Belong.Drill;

return args switch
{
    ["write", var database, var notebook, var writers] => await Writing.RunAsync(database, notebook, int.Parse(writers, CultureInfo.InvariantCulture)),
    ["tally", var database, var folder] => await Tally.RunAsync(database, folder),
    ["minute", var folder] => Restored.Minute(folder),
    ["restored", var database, var folder, var minute] => await Restored.RunAsync(database, folder, DateTime.Parse(minute, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("belong-drill write DATABASE NOTEBOOK WRITERS | tally DATABASE FOLDER | minute FOLDER | restored DATABASE FOLDER MINUTE");
    return 2;
}
