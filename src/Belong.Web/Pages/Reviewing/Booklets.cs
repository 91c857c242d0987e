using System.Collections.Immutable;

namespace Belong.Web.Pages.Reviewing;

/// <summary>
/// The words of the booklets that ask a child, a parent or a carer before a review. Only the English was written by somebody
/// who speaks the language: every other says on each page that a person who does must check it before use.
/// </summary>
public static class Booklets
{
    public sealed record Language(string Code, string Name, string Own, bool RightToLeft);

    public static ImmutableArray<Language> Languages { get; } =
    [
        new("en", "English", "English", false), new("ti", "Tigrinya", "ትግርኛ", false), new("ar", "Arabic", "العربية", true), new("ps", "Pashto", "پښتو", true), new("prs", "Dari", "دری", true), new("sq", "Albanian", "Shqip", false),
    ];

    public static ImmutableArray<(string Code, string Title)> Readers { get; } = [("child", "For the child or young person"), ("parent", "For parents"), ("carer", "For carers")];

    /// <summary>Title, greeting, questions and closing words, by language.</summary>
    private static readonly Dictionary<string, string[]> Child = new(StringComparer.Ordinal)
    {
        ["en"] = ["Your review", "Your review is a meeting about you. What you say matters. You can write, draw, or tick the faces.", "How do you feel where you live?", "How is school?", "Whom would you like to see more, or less?", "Does your social worker come often enough?", "What makes you happy? What worries you?", "Who should come to your review, and where should it be?", "Would you like to lead some of the meeting?", "You can ask for an advocate, and you can complain. Ask us how."],
        ["ti"] = ["ዳህሳስካ", "እዚ ኣኼባ ብዛዕባኻ እዩ። እትብሎ ኣገዳሲ እዩ። ክትጽሕፍ፡ ክትስእል ወይ ምልክት ክትገብር ትኽእል ኢኻ።", "ኣብ እትነብረሉ ቦታ ከመይ ይስምዓካ?", "ትምህርቲ ከመይ ኣሎ?", "ንመን ዝያዳ ወይ ብውሑድ ክትርኢ ትደሊ?", "ማሕበራዊ ሰራሕተኛኻ እኹል ግዜ ይመጽእ ዶ?", "እንታይ የሐጉሰካ? እንታይ የጨንቐካ?", "ኣብ ኣኼባኻ መን ክመጽእ ትደሊ፡ ኣበይ ክኸውን ትደሊ?", "ካብቲ ኣኼባ ገለ ክፋል ክትመርሕ ትደሊ ዶ?", "ተጣባቒ ክትሓትት ትኽእል ኢኻ፡ ጥርዓን ከተቕርብ እውን ትኽእል ኢኻ። ከመይ ከም እትገብር ሕተተና።"],
        ["ar"] = ["مراجعتك", "هذا الاجتماع عنك. ما تقوله مهم. يمكنك أن تكتب أو ترسم أو تضع علامة.", "كيف تشعر في المكان الذي تعيش فيه؟", "كيف هي المدرسة؟", "من تود أن تراه أكثر أو أقل؟", "هل يزورك العامل الاجتماعي بما يكفي؟", "ما الذي يسعدك؟ وما الذي يقلقك؟", "من يجب أن يحضر مراجعتك، وأين يجب أن تكون؟", "هل تود أن تقود جزءاً من الاجتماع؟", "يمكنك أن تطلب من يدافع عنك، ويمكنك أن تشتكي. اسألنا كيف."],
        ["ps"] = ["ستاسو بیاکتنه", "دا غونډه ستاسو په اړه ده. ستاسو خبرې مهمې دي. تاسو کولی شئ ولیکئ، انځور کړئ یا نښه کړئ.", "چېرته چې اوسېږئ، څنګه احساس کوئ؟", "ښوونځی څنګه دی؟", "څوک غواړئ ډېر یا لږ ووینئ؟", "ایا ستاسو ټولنیز کارکوونکی کافي راځي؟", "څه مو خوشحالوي؟ څه مو اندېښمن کوي؟", "څوک باید ستاسو غونډې ته راشي او چېرته باید وي؟", "ایا غواړئ د غونډې یوه برخه پر مخ بوځئ؟", "تاسو کولی شئ د مدافع غوښتنه وکړئ او شکایت وکړئ. له موږ وپوښتئ چې څنګه."],
        ["prs"] = ["بازنگری شما", "این جلسه در بارهٔ شما است. گفتهٔ شما مهم است. می‌توانید بنویسید، رسم کنید یا نشانی کنید.", "در جایی که زندگی می‌کنید چه احساس دارید؟", "مکتب چطور است؟", "چه کسی را می‌خواهید بیشتر یا کمتر ببینید؟", "آیا کارمند اجتماعی‌تان به اندازهٔ کافی می‌آید؟", "چه شما را خوش می‌سازد؟ چه شما را نگران می‌سازد؟", "چه کسی باید به جلسهٔ شما بیاید و کجا باشد؟", "آیا می‌خواهید بخشی از جلسه را پیش ببرید؟", "می‌توانید مدافع بخواهید و می‌توانید شکایت کنید. از ما بپرسید چگونه."],
        ["sq"] = ["Rishikimi yt", "Ky takim është për ty. Ajo që thua ka rëndësi. Mund të shkruash, të vizatosh ose të shënosh.", "Si ndihesh aty ku jeton?", "Si është shkolla?", "Kë do të doje të takoje më shpesh ose më rrallë?", "A vjen punonjësi social mjaft shpesh?", "Çfarë të bën të lumtur? Çfarë të shqetëson?", "Kush duhet të vijë në rishikimin tënd dhe ku duhet të jetë?", "A dëshiron ta drejtosh një pjesë të takimit?", "Mund të kërkosh një avokat mbrojtës dhe mund të ankohesh. Na pyet si."],
    };

    private static readonly Dictionary<string, string[]> Grown = new(StringComparer.Ordinal)
    {
        ["en"] = ["The child’s review", "Your view helps to plan for the child. Please answer before the meeting.", "What is going well for the child?", "What worries you?", "What should change, and who should do it?", "How is contact with family going?", "Is there anything you need, so that you can help?", "Will you come to the meeting? Do you need an interpreter?"],
        ["ti"] = ["ዳህሳስ ናይቲ ቆልዓ", "ርእይቶኹም ንመደብ ናይቲ ቆልዓ ይሕግዝ። በጃኹም ቅድሚ ኣኼባ መልሱ።", "ንቲ ቆልዓ እንታይ ጽቡቕ ይኸይድ ኣሎ?", "እንታይ የጨንቐኩም?", "እንታይ ክቕየር ኣለዎ፡ መን እውን ክገብሮ ኣለዎ?", "ምስ ስድራቤት ርክብ ከመይ ኣሎ?", "ክትሕግዙ እንታይ የድልየኩም?", "ናብቲ ኣኼባ ክትመጹ ዲኹም? ተርጓሚ የድልየኩም ዶ?"],
        ["ar"] = ["مراجعة الطفل", "رأيك يساعد في التخطيط للطفل. يرجى الإجابة قبل الاجتماع.", "ما الذي يسير جيداً للطفل؟", "ما الذي يقلقك؟", "ما الذي يجب أن يتغير، ومن يجب أن يقوم به؟", "كيف يسير التواصل مع العائلة؟", "هل تحتاج إلى شيء لتتمكن من المساعدة؟", "هل ستحضر الاجتماع؟ هل تحتاج إلى مترجم؟"],
        ["ps"] = ["د ماشوم بیاکتنه", "ستاسو نظر د ماشوم په پلان کې مرسته کوي. مهرباني وکړئ له غونډې مخکې ځواب ورکړئ.", "د ماشوم لپاره څه ښه روان دي؟", "څه مو اندېښمن کوي؟", "څه باید بدل شي او څوک یې باید وکړي؟", "له کورنۍ سره اړیکه څنګه ده؟", "د مرستې لپاره څه ته اړتیا لرئ؟", "ایا غونډې ته راځئ؟ ژباړن ته اړتیا لرئ؟"],
        ["prs"] = ["بازنگری طفل", "نظر شما در پلان برای طفل کمک می‌کند. لطفاً پیش از جلسه جواب بدهید.", "چه چیز برای طفل خوب پیش می‌رود؟", "چه شما را نگران می‌سازد؟", "چه باید تغییر کند و کی آن را انجام بدهد؟", "تماس با فامیل چطور است؟", "برای کمک کردن به چه نیاز دارید؟", "آیا به جلسه می‌آیید؟ به ترجمان نیاز دارید؟"],
        ["sq"] = ["Rishikimi i fëmijës", "Mendimi juaj ndihmon në planin për fëmijën. Ju lutemi përgjigjuni para takimit.", "Çfarë po shkon mirë për fëmijën?", "Çfarë ju shqetëson?", "Çfarë duhet të ndryshojë dhe kush duhet ta bëjë?", "Si po shkon kontakti me familjen?", "A ju duhet diçka që të mund të ndihmoni?", "A do të vini në takim? A ju duhet përkthyes?"],
    };

    /// <summary>The words of one booklet, title first.</summary>
    public static string[] Of(string reader, string language) => (reader == "child" ? Child : Grown)[language];
}
