using System.Text;

namespace Belong.Data.Demo.Words;

/// <summary>Puts the people of a life into a sentence: {child}, {he}, {his}, {him}, {carer}, {mother}, {gran}, {sibling}, {school}.</summary>
internal static class Speech
{
    public static string Of(this Life life, string words, DateOnly day)
    {
        if (!words.Contains('{', StringComparison.Ordinal))
        {
            return words;
        }

        var text = new StringBuilder(words.Length + 40);
        for (var at = 0; at < words.Length;)
        {
            var open = words.IndexOf('{', at);
            if (open < 0)
            {
                text.Append(words, at, words.Length - at);
                break;
            }

            var close = words.IndexOf('}', open);
            text.Append(words, at, open - at).Append(Named(life, words[(open + 1)..close], day));
            at = close + 1;
        }

        return text.ToString();
    }

    private static string Named(Life life, string what, DateOnly day) => what switch
    {
        "child" => life.Called,
        "He" => life.He,
        "he" => life.IsGirl ? "she" : "he",
        "His" => life.IsGirl ? "Her" : "His",
        "his" => life.His,
        "him" => life.Him,
        "himself" => life.IsGirl ? "herself" : "himself",
        "carer" => life.HomeOn(day).Home.Carer,
        "mother" => life.Family.Mother,
        "father" => life.Family.Father.Length > 0 ? life.Family.Father : "the father",
        "gran" => life.Family.Grandmother,
        "aunt" => life.Family.Aunt,
        "sibling" => life.Family.Children.Find(other => other != life)?.Called ?? "the cousin",
        "school" => Schools.Of(life, day),
        "country" => life.Plan.Origin?.Country ?? "",
        "language" => life.Plan.Origin?.Language ?? "English",
        _ => throw new ArgumentException($"Nothing in a life is called {what}", nameof(what)),
    };
}

/// <summary>Where a child learns, by age and by where the life is.</summary>
internal static class Schools
{
    public static string Of(Life life, DateOnly day)
    {
        var age = SchoolAge(life, day);
        var at = life.HomeOn(day).Home;
        var near = (life.Family.Name.Length + life.District.Length + (life.LongMove(day) ? at.Name.Length : 0)) % 4;
        return life.Plan.Unaccompanied ? age < 16 ? $"{Names[near + 4]} Academy" : $"{life.District} College, English for speakers of other languages"
            : at.Code == "S1" ? at.Name
            : age < 4 ? $"{Names[near]} Nursery"
            : age < 11 ? $"{Names[near]} Primary School"
            : age < 16 ? $"{Names[near + 4]} Academy"
            : $"{life.District} College";
    }

    /// <summary>The age on 1 September of the school year, which decides the school.</summary>
    public static int SchoolAge(Life life, DateOnly day) => life.AgeOn(new DateOnly(day.Month >= 9 ? day.Year : day.Year - 1, 9, 1));

    private static readonly string[] Names = ["Mallowfield", "Sedgeworth", "Alderstead", "Pebblemead", "Thistlecroft", "Fallowridge", "Yarrowbank", "Elderwick"];
}
