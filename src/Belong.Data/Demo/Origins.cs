using System.Collections.Immutable;

namespace Belong.Data.Demo;

/// <summary>Where an unaccompanied young person comes from, what they speak, and names as they are given there: a given name and the father's.</summary>
internal sealed record Origin(string Country, string Language, string Booklet, ImmutableArray<string> Boys, ImmutableArray<string> Girls)
{
    /// <summary>How many of those in care came from there by the broad ethnic group as which the return counts them, and the code of the group.</summary>
    public static Origin Of(Random random, string group, out string ethnicity)
    {
        (ethnicity, var origin) = group switch
        {
            "black" => ("BAFR", Weighed(random, (46, Eritrea), (34, Sudan), (14, Ethiopia), (6, Somalia))),
            "white" => ("WOTH", Albania),
            "asian" => ("AOTH", Weighed(random, (55, Dari), (45, Vietnam))),
            _ => ("OOTH", Weighed(random, (38, Pashto), (22, IranKurdish), (8, IranFarsi), (16, Iraq), (10, Syria), (6, SudanArab))),
        };
        return origin;
    }

    private static readonly Origin Eritrea = new("Eritrea", "Tigrinya", "ti", ["Amanuel", "Awet", "Biniam", "Dawit", "Ermias", "Filmon", "Haben", "Henok", "Isaias", "Kibrom", "Mebrahtu", "Merhawi", "Natnael", "Robel", "Samuel", "Simon", "Tesfay", "Yonas", "Yosief"], ["Bisrat", "Feven", "Helen", "Luwam", "Mihret", "Rahwa", "Ruta", "Saba", "Selam", "Winta"]);
    private static readonly Origin Sudan = new("Sudan", "Arabic", "ar", ["Abdalla", "Abubaker", "Adam", "Ahmed", "Bashir", "Haroun", "Ibrahim", "Idris", "Ismail", "Mohamed", "Mustafa", "Osman", "Saleh", "Yahya", "Yousif", "Zakaria"], ["Amna", "Fatima", "Hawa", "Mariam"]);
    private static readonly Origin SudanArab = Sudan;
    private static readonly Origin Ethiopia = new("Ethiopia", "Amharic", "other", ["Abel", "Bereket", "Dagim", "Eyob", "Kaleb", "Mikiyas", "Natan", "Surafel", "Tewodros", "Yared"], ["Bethlehem", "Eden", "Hiwot", "Meron", "Tsion"]);
    private static readonly Origin Somalia = new("Somalia", "Somali", "other", ["Abdi", "Abdirahman", "Ayanle", "Guled", "Liban", "Mahad", "Yusuf"], ["Asha", "Hodan", "Ifrah", "Sahra"]);
    private static readonly Origin Albania = new("Albania", "Albanian", "sq", ["Ardit", "Arben", "Besnik", "Denis", "Ergys", "Fatjon", "Gentian", "Kledi", "Klevis", "Leart", "Marsel", "Renato", "Xhulio"], ["Alesia", "Elira", "Klea", "Megi"]);
    private static readonly Origin Pashto = new("Afghanistan", "Pashto", "ps", ["Asadullah", "Ehsanullah", "Esmat", "Gul", "Hamid", "Ihsan", "Jawad", "Khalid", "Najib", "Noor", "Rahmat", "Safi", "Sangar", "Wali", "Zabi", "Zahir"], ["Palwasha", "Spogmai", "Zarmina"]);
    private static readonly Origin Dari = new("Afghanistan", "Dari", "prs", ["Ali", "Hussain", "Jafar", "Mahdi", "Mortaza", "Nasir", "Qasim", "Reza", "Sajad", "Zaki"], ["Fereshta", "Masuma", "Zahra"]);
    private static readonly Origin Vietnam = new("Vietnam", "Vietnamese", "other", ["Duc", "Dat", "Hieu", "Hoang", "Hung", "Long", "Minh", "Nam", "Quang", "Tuan"], ["Hoa", "Huong", "Lan", "Linh", "Mai", "Ngoc"]);
    private static readonly Origin IranKurdish = new("Iran", "Kurdish Sorani", "other", ["Aram", "Ako", "Diyar", "Hawre", "Hemin", "Karwan", "Mariwan", "Rebin", "Soran", "Zanyar"], ["Avin", "Shilan"]);
    private static readonly Origin IranFarsi = new("Iran", "Farsi", "other", ["Amir", "Arash", "Behzad", "Ehsan", "Milad", "Omid", "Pouya", "Saeed"], ["Neda", "Shirin"]);
    private static readonly Origin Iraq = new("Iraq", "Kurdish Sorani", "other", ["Alan", "Bakhtiar", "Dana", "Goran", "Hiwa", "Karzan", "Rawa", "Sarbast", "Shwan", "Twana"], ["Chra", "Hana"]);
    private static readonly Origin Syria = new("Syria", "Arabic", "ar", ["Anas", "Bilal", "Feras", "Hamza", "Khaled", "Majd", "Mahmoud", "Omar", "Tarek", "Yaman"], ["Amal", "Hanin", "Rima"]);

    private static Origin Weighed(Random random, params ReadOnlySpan<(int Weight, Origin Origin)> from)
    {
        var at = random.Next(100);
        foreach (var (weight, origin) in from)
        {
            if ((at -= weight) < 0)
            {
                return origin;
            }
        }

        return from[^1].Origin;
    }
}
