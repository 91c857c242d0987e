namespace Belong.Data.Demo;

/// <summary>Names of people and places that do not exist. Family names are made of parts, so that none is anybody's in particular.</summary>
internal static class MadeUpNames
{
    public static readonly string[] Girls = ["Ada", "Bryony", "Cora", "Delia", "Edie", "Fern", "Greta", "Hattie", "Isla", "Juno", "Kezia", "Lottie", "Mabel", "Nell", "Orla", "Posy", "Romy", "Sable", "Tilda", "Una", "Willa", "Zinnia", "Amara", "Imani", "Leila", "Mina", "Noor", "Selam"];
    public static readonly string[] Boys = ["Abel", "Bram", "Caleb", "Dexter", "Ellis", "Finn", "Gil", "Hal", "Ivo", "Jago", "Kit", "Linus", "Milo", "Ned", "Otis", "Piers", "Rufus", "Silas", "Tam", "Vic", "Wren", "Zeb", "Amanuel", "Bilal", "Dawit", "Farid", "Idris", "Karim", "Rashid", "Yonas"];
    public static readonly string[] Short = ["Addy", "Bry", "Cookie", "Dex", "Ellie", "Fliss", "Gigi", "Jem", "Kiki", "Lolly", "Max", "Nico", "Pip", "Roo", "Sunny", "Teddy", "Ziggy"];
    public static readonly string[] Countries = ["Eritrea", "Sudan", "Afghanistan", "Iran", "Albania"];
    public static readonly string[] Languages = ["Tigrinya", "Arabic", "Pashto", "Dari", "Albanian"];
    public static readonly string[] Districts = ["Northmarsh", "Harbourside", "Orchard Vale", "Downland", "Saltreach", "Weirhead"];
    public const string SouthAndEast = "South and East", NorthAndWest = "North and West";

    /// <summary>The area of the reviewing service in which a district lies.</summary>
    public static string AreaOf(string district) => district is "Harbourside" or "Downland" or "Saltreach" ? SouthAndEast : NorthAndWest;

    private static readonly string[] First = ["Alder", "Bram", "Cinder", "Dapple", "Elder", "Fallow", "Goose", "Hazel", "Inkle", "Juniper", "Kestrel", "Linnet", "Mallow", "Nettle", "Osier", "Pebble", "Quill", "Russet", "Sorrel", "Thistle", "Umber", "Vetch", "Willow", "Yarrow"];
    private static readonly string[] Last = ["bank", "croft", "dew", "feather", "field", "garth", "hollow", "lark", "mead", "more", "ridge", "sedge", "stead", "thorpe", "wick", "worth"];

    public static string Family(Random random) => First[random.Next(First.Length)] + Last[random.Next(Last.Length)];

    /// <summary>No postcode area begins with QX, so nobody lives there.</summary>
    public static string Postcode(Random random) => $"QX{random.Next(1, 30)} {random.Next(1, 10)}{(char)('A' + random.Next(26))}{(char)('A' + random.Next(26))}";

    public static string Pick(this Random random, params ReadOnlySpan<string> from) => from[random.Next(from.Length)];
}
