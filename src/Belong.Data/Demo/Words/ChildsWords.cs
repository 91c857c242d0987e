namespace Belong.Data.Demo.Words;

/// <summary>What children say, by age, at visits, before reviews and to their officer. A baby says nothing that could be written down.</summary>
internal static class ChildsWords
{
    /// <summary>What the officers' report of the year quotes.</summary>
    public static readonly string[] Quoted = ["School is better now", "I want to know how long I am staying", "My social worker listens", "Nobody told me why I had to move"];

    private static readonly string[] Three =
    [
        "“My bed”", "“{carer} make pasta”", "“Dog!”, and showed it", "“Not going car”", "“Mummy Sunday”", "“I did a big jump”", "“More slide”", "“Me four soon”",
    ];

    private static readonly string[] Six =
    [
        "“I have got a bunk bed and I am on the top”", "“I miss my mummy at bedtime”", "“{carer} does the voices when she reads”", "“Can I go to Beavers?”", "“I don’t like it when people shout”", "“My teacher is Miss Bell and she is nice”", "“When is my next birthday contact?”",
        "“I drew my two houses”", "“I want a hamster”", "“Are you the one who says if I go home?”", "“I scored a goal”", "“I had a bad dream about the old house”", "“I can ride my bike without the little wheels”",
    ];

    private static readonly string[] Ten =
    [
        "“I like it here and I have my own room”", "“School is better now”", "“I want to see my brother more than once a month”", "“Can you ask Mum to ring when she says she will?”", "“I don’t want everyone at school to know I am in care”", "“I want to know how long I am staying”",
        "“{carer} came to my assembly”", "“I got moved up in maths”", "“I hate the taxi, it makes me late”", "“I want to go to football on Saturdays”", "“Why can’t I sleep over at a friend’s without a form?”", "“I worry about my mum”", "“I want to do the life story book but not the sad bit yet”",
        "“Nobody told me why I had to move”",
    ];

    private static readonly string[] Thirteen =
    [
        "“It is all right here, better than the last place”", "“My social worker listens”", "“I want to choose when I see Dad”", "“Stop having meetings about me at school”", "“I need a new phone, everyone has one”", "“I got a detention but it was not my fault”", "“Can I go and see Nan’s dog?”",
        "“I don’t sleep much”", "“I want to know what it says in my file”", "“I am learning to cook, I made a curry”", "“I am not going to that review, you can tell them what I said”", "“{sibling} is doing my head in but I would not want to live without them”", "“Can I stay here till I am eighteen?”", "“They lock the kitchen at night, is that allowed?”",
    ];

    private static readonly string[] Sixteen =
    [
        "“I want my own place but not on my own on the first night”", "“College is all right, the bus is not”", "“I have had five social workers”", "“I know how to budget, I ran out because the bus pass came late”", "“I am fine, you do not need to come every month”", "“I want to see my file before I am eighteen”",
        "“Mum is not well again and I end up ringing the doctor”", "“I would rather work than do the course”", "“{carer} says I can stay past eighteen, is that written down anywhere?”", "“What happens if I cannot pay the rent?”", "“I want driving lessons”", "“I am sorry about last weekend”", "“The nurse was good, she talked to me and not about me”",
        "“Ask me first, then tell the meeting”",
    ];

    private static readonly string[] Alone =
    [
        "“I want to study, I want to be an engineer” (through the interpreter)", "“When will the Home Office answer?”", "“I speak to my mother on Fridays, she cries”", "“I cannot sleep, I see the boat”", "“The food here is not like ours but I cook now”", "“I would like to go to the church on Sunday”", "“I go to the mosque with my friend on Fridays”",
        "“My friend was moved to Leeds, can I visit him?”", "“I play football in the park, I want a team”", "“In {country} I looked after the goats, I went to school two years”", "“Please find my brother, we were separated in Calais”", "“The solicitor asked everything again”", "“Thank you, I am safe here”", "“I want to learn English faster”",
        "“Why did the others get a college place before me?”", "“The room is good. It is cold”",
    ];

    private static readonly string[] NoSpeech =
    [
        "Showed with the picture cards: “home”, then “swing”", "Pulled the worker to the garden door and laughed", "Signed “more” and “music”", "Chose the sad face for the bus and the happy face for the pool",
    ];

    /// <summary>Something a child of that age says; blank for a baby.</summary>
    public static string At(Life life, DateOnly day)
    {
        var age = life.AgeOn(day);
        return age < 2 && !life.Plan.Unaccompanied ? "" : life.Draw(
            life.Plan.Unaccompanied ? Alone : life.HomeOn(day).Kind == "S1" ? NoSpeech : age < 5 ? Three : age < 8 ? Six : age < 12 ? Ten : age < 16 ? Thirteen : Sixteen,
            day);
    }

    /// <summary>The same said plainly, as it stands in a booklet.</summary>
    public static string Written(Life life, DateOnly day) => At(life, day) is var said && said.Contains(" (", StringComparison.Ordinal) ? said[..said.IndexOf(" (", StringComparison.Ordinal)].Trim('“', '”') : said.StartsWith('“') ? said[1..].Replace("”", "", StringComparison.Ordinal) : said;
}
