using Belong.Data.Demo.Stories;

namespace Belong.Data.Demo.Words;

/// <summary>Why a made-up child is in care, as the social worker writes it for whoever comes next, and what the child has been told.</summary>
internal static class WhyWords
{
    public static string Of(Life life, DateOnly day) => life.Of(life.Plan.Story is WithSiblings && life.Lead is { } lead ? $"Came with {{sibling}}. {Why(lead)}" : Why(life), day);

    private static string Why(Life life)
    {
        var random = life.Random;
        var trouble = life.AgeOn(life.From) < 5 ? life.Family.Trouble : life.Family.Trouble.Replace("nursery", "school", StringComparison.Ordinal);
        return life.Plan.Story switch
        {
            Unaccompanied or Dispersed => Alone(life),
            DisabledAtSchool => "{mother} asked for help after years of broken nights: {child} needs two adults at all times and had begun to run into the road. Accommodated by agreement; the parents decide with us and come each weekend.",
            OnRemand => "Remanded by the youth court on a charge of robbery, and looked after because of it. {mother} had asked for help with {him} twice in the year before.",
            RemovedAtBirth => $"Earlier children were removed, and the pre-birth assessment found that {trouble} had not changed. {First(life)} The parents are being assessed, and {{gran}} and {{aunt}} have been asked.",
            FamilyBreakdown or OtherEnds when life.LegalOn(life.From) == "V2" => random.Pick(
                "Rows at home had come to blows. {mother} asked the council to accommodate {him} after {he} was put out for the third time in a month; family mediation had been tried for ten weeks.",
                "{child} would not go home after a fight with {mother}’s partner and slept at friends’ houses for two weeks. {mother} signed the agreement; {gran} could not take {him}.",
                "Staying out at night, no school since the spring, and {mother} frightened of {him}. The edge of care team had worked with them for four months."),
            HomeByAgreement => random.Pick(
                "{mother} went into hospital and nobody in the family could take the children. Accommodated at her request, to go home when she is well.",
                "{mother} asked for a break after the tenancy was lost and the rows grew. Accommodated while a family support worker helps at home.",
                $"The health visitor and the school were worried about {trouble}. {{mother}} agreed to accommodation while it is put right."),
            _ => $"In care because of {trouble}. {Since(life)} {First(life)} {random.Pick("The child protection plan of a year had changed nothing.", "Two family group conferences found nobody who could keep {him} safe.", "{gran} had helped for as long as she could.", "There were two earlier plans, for neglect.")}",
        };
    }

    private static string Since(Life life) => life.Random.Pick(life.Family.Children.Append(life).All(child => child.AgeOn(life.From) >= 5) ? ["The school told us first.", "We had known the family for two years.", "A neighbour rang the police.", "It came to light after an anonymous call."] : ["The school told us first.", "We had known the family for two years.", "The health visitor referred them.", "A neighbour rang the police.", "It came to light after an anonymous call."]);

    /// <summary>Who decided on the first day, by the power there was.</summary>
    private static string First(Life life) => life.LegalOn(life.From) switch
    {
        "L1" => "The police took {him} into their protection at night, and the court made an interim care order when it next sat.",
        "L2" => "A magistrate made an emergency protection order, and an interim care order followed.",
        "V2" or "V4" => "{mother} agreed to accommodation, and we went to court when that did not hold.",
        _ => "The court made an interim care order.",
    };

    private static string Alone(Life life) => $"Came from {{country}} alone, {life.Random.Pick("in the back of a lorry that was opened at the port", "found walking on the motorway with three others", "and gave {himself} up at the police station", "and was found in a service station by the police")}. {life.Plan.Origin?.Country switch
    {
        "Eritrea" => "Left before {he} could be called up for national service; an elder brother did not come back from it.",
        "Afghanistan" => "{His} father was killed, and an uncle paid for the journey.",
        "Vietnam" => "Owes money for the journey and will not say to whom; thought to have been trafficked.",
        "Albania" => "Says that {his} father is violent and that the family is in a feud.",
        "Sudan" => "The village was attacked; {he} crossed Libya and was held there for some months.",
        "Iran" or "Iraq" => "Fled with a cousin from whom {he} was separated in France.",
        _ => "Nobody of {his} family is in this country.",
    }} Accommodated because there is nobody here to look after {{him}}; the claim for asylum is with the Home Office.";

    /// <summary>What was said to the child about it; blank for a baby.</summary>
    public static string Told(Life life, DateOnly day)
    {
        var age = life.AgeOn(day);
        return age < 3 ? "" : life.Of(
            life.Plan.Unaccompanied ? "That {he} is in the council’s care until eighteen at least, and what an officer, a social worker and a solicitor are each for. Through the interpreter, in the first week."
            : life.Plan.Story is DisabledAtSchool ? "With the picture cards: school, sleep, home on Saturday."
            : age < 8 ? life.Random.Pick("With a story in words and pictures: that grown-ups had grown-up problems, and that it was not because of anything {he} did.", "That {mother} could not keep {him} safe and that {carer} can. {He} asks again at bedtime.")
            : life.LegalOn(day) == "V2" ? life.Random.Pick("That {mother} asked for help and that everybody wants {him} home when it is safe.", "By {mother} herself, with the social worker there. {He} is angry, and rang her the same night.", "Most of it {he} knows better than we do. We agreed on what to tell the school.")
            : life.Random.Pick("By the social worker, with {carer} there: what the judge decided and why. {child} knew most of it already.", "All of it, in the first month. {He} thinks that it was {his} fault, and that is being worked on.", "What the court said, in plain words. {child} does not agree with it and has told the guardian so."),
            day);
    }
}
