namespace Belong.Data.Demo;

/// <summary>Names of people and places that do not exist. Family names are made of parts, so that none is anybody's in particular.</summary>
internal static class MadeUpNames
{
    public static readonly string[] Girls =
    [
        "Ada", "Aimee", "Amber", "Bethany", "Bryony", "Caitlin", "Chelsea", "Chloe", "Cora", "Daisy", "Edie", "Ellie", "Erin", "Faith", "Fern", "Freya", "Georgia", "Grace", "Hattie", "Holly", "Isla", "Jade", "Jasmine", "Kayleigh", "Keira", "Lacey",
        "Leah", "Lexi", "Lily", "Lottie", "Maisie", "Megan", "Mia", "Millie", "Nell", "Olivia", "Orla", "Paige", "Phoebe", "Poppy", "Rosie", "Ruby", "Scarlett", "Shannon", "Skye", "Sophie", "Summer", "Tia", "Tilly", "Willow", "Zara",
    ];

    public static readonly string[] Boys =
    [
        "Aaron", "Aidan", "Alfie", "Archie", "Ashton", "Billy", "Brandon", "Bradley", "Caleb", "Callum", "Charlie", "Cody", "Connor", "Corey", "Dexter", "Dylan", "Ellis", "Ethan", "Finley", "Frankie", "Freddie", "Harley", "Harrison", "Harvey", "Ivo",
        "Jack", "Jago", "Jake", "Jayden", "Jenson", "Joshua", "Kai", "Kian", "Kyle", "Leo", "Lewis", "Liam", "Logan", "Louie", "Mason", "Max", "Milo", "Ollie", "Otis", "Reece", "Riley", "Ronnie", "Rufus", "Ryan", "Taylor", "Toby", "Tyler", "Zac",
    ];

    /// <summary>What those who are called otherwise than their given name are called.</summary>
    public static readonly string[] Short = ["AJ", "Bear", "BJ", "Bubba", "Cookie", "Dex", "Fliss", "Gigi", "Jem", "JJ", "Kiki", "Lolly", "Moo", "Nico", "Pip", "Roo", "Sunny", "Teddy", "TJ", "Ziggy"];

    public static readonly string[] Women =
    [
        "Alison", "Amanda", "Angela", "Carly", "Carol", "Charlene", "Christine", "Clare", "Dawn", "Debbie", "Denise", "Donna", "Elaine", "Gemma", "Hayley", "Heather", "Jackie", "Jane", "Jenny", "Joanne", "Julie", "Karen", "Kelly", "Kerry", "Kirsty",
        "Lesley", "Linda", "Lisa", "Lorraine", "Louise", "Mandy", "Marie", "Michelle", "Natalie", "Nicola", "Paula", "Rachel", "Sally", "Samantha", "Sandra", "Sarah", "Sharon", "Shelley", "Stacey", "Sue", "Tanya", "Tina", "Tracey", "Vicky", "Wendy", "Zoe",
    ];

    /// <summary>Half of the names for the women of families and half for carers, so that a note never leaves it open who is meant.</summary>
    public static readonly string[] OfFamilies = [.. Women.Where((_, i) => i % 2 == 0)], OfCarers = [.. Women.Where((_, i) => i % 2 == 1)];

    public static readonly string[] Men =
    [
        "Adam", "Alan", "Andy", "Barry", "Carl", "Chris", "Colin", "Craig", "Darren", "Dave", "Dean", "Gary", "Gavin", "Glen", "Graham", "Ian", "Jason", "Jim", "John", "Keith", "Ken", "Kevin", "Lee", "Mark", "Martin", "Matt", "Mick", "Neil", "Nigel",
        "Paul", "Pete", "Phil", "Ray", "Rob", "Roger", "Ross", "Scott", "Sean", "Shane", "Simon", "Stuart", "Terry", "Tim", "Tony", "Trevor", "Vince", "Wayne",
    ];

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

    /// <summary>A number by which pupils are known: a letter that checks the digits, the authority, the school, and the year in which the school gave it.</summary>
    public static string PupilNumber(Random random, int given)
    {
        Span<int> digits = stackalloc int[12];
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = i switch { 0 => 8, 1 => 8, 2 => random.Next(6, 9), 3 => random.Next(2, 4), 7 => given / 10 % 10, 8 => given % 10, _ => random.Next(10) };
            sum += digits[i] * (i + 2);
        }

        return $"{"ABCDEFGHJKLMNPQRTUVWXYZ"[sum % 23]}{string.Concat(digits.ToArray())}";
    }
}
