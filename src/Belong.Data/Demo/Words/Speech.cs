using System.Text;
using Belong.Data.Demo.Stories;

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

    /// <summary>The next sentence of some that can be said of this life on that day.</summary>
    public static string Draw(this Life life, string[] from, DateOnly day) => life.Of(life.Bag.Draw(from, words => life.Fits(words, day)), day);

    /// <summary>Whether a sentence can be said of this life on that day: of people whom it has, a plan that is its plan, an order that was made.</summary>
    public static bool Fits(this Life life, string words, DateOnly day)
    {
        var (home, legal, plan) = (life.HomeOn(day), life.LegalOn(day), life.Permanence.Where(each => each.On <= day).OrderBy(each => each.On).LastOrDefault().Option ?? "");
        return (!Says("{sibling}", "Together-or-apart") || life.Family.Children.Count > 1)
            && (!Says("{father}") || life.Family.Father.Length > 0)
            && (!Says("{carer}", "the carers") || home.Home.IsFoster || home.Kind is "K1" or "K2" or "S1" && !Says("panel", "stay", "feels supported", "tired", "worn out"))
            && (!Says("{gran}") || !home.Home.Name.Contains("grandmother", StringComparison.Ordinal))
            && (!Says("Family finding to begin") || plan == "ADOPTION")
            && (!Says("as lasting carers", "stay put", "Staying put", "stay with {carer} past") || plan is "LTFOST18" or "SUPPLIV" && home.Home.IsFoster && !home.Home.IsKin)
            && (!Says("proceedings", "guardian", "Viability", "ssessment of {gran}") || legal == "C1")
            && (!Says("Permanence planning meeting") || legal is "C1" or "V2")
            && (!Says("Substance misuse", "Risk meeting", "boil over", "School hangs", "later nights", "exclusions", "Two late returns") || life.Plan.Story is Breakdowns or InAChildrensHome or FamilyBreakdown)
            && (!Says("{mother}", "family finders") || !life.Orders.Any(order => order.Code == "E1" && order.On <= day))
            && (!Says("to go home", "when {he} goes home", "To go home") || home.Kind[0] is not ('P' or 'A') && plan.StartsWith("RETURN", StringComparison.Ordinal))
            && (!Says("{mother}") || home.Kind != "P1" || Says("Seen at home", "open about", "{father} was there"))
            && (!Says("decisions of last time", "life story work has not begun", "at the next review") || day > life.From.AddDays(150))
            && (!Says("{mother}", "life story", "Contact has", "mother", "contact dates", "lasting family") || !life.Plan.Unaccompanied || Says("my mother", "{mother} as ordered"))
            && (!Says("school", "School", "dental", "{child} was heard", "tells") || life.AgeOn(day) >= 5)
            && (!Says("college", "College", "National Insurance") || life.AgeOn(day) >= 16)
            && (!Says("Key worker", "key worker", "gas meter", "housemates", "Rent and food") || home.Kind is "K1" or "K2" or "H5" or "P2")
            && (!Says("gas meter", "housemates", "Rent and food") || home.Kind is "H5" or "P2")
            && (!Says("{sibling} on Wednesdays", "my brother more than", "my sister more than") || !life.Family.Children.Exists(other => life.LivesWith(other, day)))
            && (!Says("my mother on Fridays") || life.Contact.Exists(each => each.Plan.With.EndsWith(", mother", StringComparison.Ordinal)))
            && (!Says("church") || life.Plan.Origin?.Country is not ("Afghanistan" or "Sudan" or "Somalia" or "Iraq" or "Iran" or "Syria"))
            && (!Says("cricket") || life.Plan.Origin?.Country is "Afghanistan")
            && (!Says("tracing form was filled in", "tracing to be offered") || day < life.From.AddDays(120))
            && (!Says("tracing request has been received") || (day >= life.From.AddDays(120) && day < life.From.AddDays(300)))
            && (!Says("No result yet from the tracing") || day >= life.From.AddDays(300))
            && (!Says("worker left and nobody") || life.WorkerOn(day).Id != life.WorkerOn(day.AddDays(-90)).Id)
            && (!Says("GP registration") || day < life.From.AddDays(180))
            && (!Says("had to move") || home.From.AddDays(120) > day && home.From > life.From)
            && (!Says("search for a lasting family") || (plan is "ADOPTION" or "LTFOST18" && home.From.AddDays(540) > day))
            && (!Says("nobody has told {child}", "was told") || life.AgeOn(day) >= 4)
            && (!Says("Six-week", "midwife", "hospital", "Hospital") || day < life.Plan.Born.AddDays(70))
            && (!Says("two-year", "speech therapist", "nappies", "New words") || day >= life.Plan.Born.AddMonths(18));

        bool Says(params ReadOnlySpan<string> parts)
        {
            foreach (var part in parts)
            {
                if (words.Contains(part, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }
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
