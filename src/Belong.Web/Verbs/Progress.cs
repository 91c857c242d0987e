namespace Belong.Web.Verbs;

/// <summary>A line on standard error that says how far long work has come.</summary>
internal static class Progress
{
    public static Action<int, int> Show(string what)
    {
        var shown = -1;
        return (done, of) =>
        {
            var percent = of == 0 ? 100 : (int)(100L * done / of);
            if (Console.IsErrorRedirected ? percent / 10 == shown / 10 && shown >= 0 && percent < 100 : percent == shown)
            {
                return;
            }

            shown = percent;
            var line = $"[{new string('#', percent / 5),-20}] {percent,3}%  {done:N0} of {of:N0} {what}";
            Console.Error.Write(Console.IsErrorRedirected ? line + Environment.NewLine : $"\r{line}{(percent == 100 ? Environment.NewLine : "")}");
        };
    }
}
