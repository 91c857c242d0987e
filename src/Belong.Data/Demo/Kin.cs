using Belong.Data.Demo.Stories;
using Belong.Data.Demo.Words;
using Belong.Domain.Facts;
using Belong.Domain.Planning;

namespace Belong.Data.Demo;

/// <summary>Who belongs to a made-up child: parents, brothers and sisters, grandparents; how they meet, and what is kept of the past.</summary>
internal sealed class Kin(Life life, DateOnly today)
{
    private readonly Random random = life.Random;

    public void Tell()
    {
        var told = WorkingDays.Later(life.From.AddDays(random.Next(3, 16)).OrNext(), life.From.AddDays(1));
        Say(told, 25, new Domain.Children.WhyInCare { On = told, Words = WhyWords.Of(life, told), Told = WhyWords.Told(life, told) });
        Siblings();
        Contact();
        LifeStory();
    }

    private void Siblings()
    {
        // Said once, on the record of the one who came later; it stands on both.
        var at = life.Family.Children.IndexOf(life);
        foreach (var elder in life.Family.Children.Take(at))
        {
            var day = WorkingDays.Later(life.From, elder.From).AddDays(random.Next(5, 10)).OrNext();
            if (day < life.Last && day <= today)
            {
                life.Do(day, 20, new NameSibling(life.Child) { ChildId = elder.ChildId });
            }
        }

        if (life.Family.Children.Count > 1 && at == 0 && life.From >= new DateOnly(2014, 4, 1))
        {
            var together = life.Family.Children.Skip(1).All(child => child.Plan.Story is WithSiblings);
            var day = life.From.AddDays(random.Next(90, 170)).OrNext();
            var others = string.Join(", ", life.Family.Children.Skip(1).Where(child => child.From <= day).Select(child => child.Called));
            if (others.Length > 0)
            {
                Say(day, 27, new SiblingAssessment
                {
                    On = day,
                    Who = others,
                    Found = together ? $"They look for each other and quarrel like anybody. {life.Called} feeds the others before eating and has to learn not to." : $"{life.Called} has been in charge too long and cannot stop; apart they all sleep better, and they miss each other.",
                    Outcome = together ? "together" : random.Pick("apart", "apart-for-now"),
                    Decided = together ? "The team manager: one foster family for all of them" : "The team manager, after the panel: two homes near each other, with contact each week",
                });
            }
        }
    }

    /// <summary>What those who live together with a brother or sister have in common: the same people, at the same times.</summary>
    private void AsTheirSibling(Life lead)
    {
        foreach (var (on, plan) in lead.Contact)
        {
            var day = WorkingDays.Later(on, life.From.AddDays(4).OrNext());
            Meet(day, 27, plan with { On = day, ChildsWords = life.AgeOn(day) >= 5 ? plan.ChildsWords : "" });
        }
    }

    private void Contact()
    {
        if (life.Lead is { } lead && lead.Contact.Count > 0)
        {
            AsTheirSibling(lead);
            return;
        }

        var day = WorkingDays.Later(life.From.AddDays(random.Next(4, 20)).OrNext(), life.From.AddDays(1));
        if (life.Family.IsAbroad)
        {
            if (random.Chance(62))
            {
                var (who, kind) = random.Next(4) switch { 0 => ("Grandfather, by telephone", "grandparent"), 1 => ("Uncle at home, by telephone", "relative"), 2 => ("Mother, by telephone", "parent"), _ => ("Mother and younger brothers, by telephone", "parent") };
                Meet(day, 27, new ContactPlan { On = day, With = who, Kind = kind, Way = "calls", Often = random.Pick("When there is a line: about once a month", "Fridays", "Every two weeks, with a card from the key worker") });
            }

            if (random.Chance(11))
            {
                Meet(day.AddDays(30).OrNext(), 27, new ContactPlan { On = day.AddDays(30), With = random.Pick("Cousin in Birmingham", "Elder brother in London", "Uncle in Leeds"), Kind = "relative", Way = "together", Often = "Once checks are done: a weekend in each holiday", ChildsWords = "He is the only one I have here" });
            }

            return;
        }

        var infant = life.AgeOn(day) < 1;
        var wordless = life.AgeOn(day) < 5;
        Meet(day, 27, new ContactPlan { On = day, With = $"{life.Family.Mother}, mother", Kind = "parent", Way = life.LegalOn(day) is "V2" or "V4" ? "together" : "supervised", Often = infant ? "Three times a week, two hours, at the family centre" : life.LegalOn(day) is "V2" ? "As they arrange, at weekends" : random.Pick("Once a week, two hours", "Twice a week after school", "Once a fortnight"), ChildsWords = wordless ? "" : random.Pick("I want to see Mum more", "It is all right, but not with the lady writing", "Only if she comes on time", "") });

        if (life.Family.Father.Length > 0 && random.Chance(60))
        {
            var none = random.Chance(25);
            Meet(day, 28, new ContactPlan { On = day, With = $"{life.Family.Father}, father", Kind = "parent", Way = none ? "none" : random.Pick("supervised", "together", "calls", "letters"), Often = none ? "" : "Once a month", Reason = none ? "His violence to the mother; the court agreed" : "" });
        }

        if (random.Chance(45))
        {
            Meet(day.AddDays(2).OrNext(), 28, new ContactPlan { On = day.AddDays(2), With = $"{life.Family.Grandmother}, grandmother", Kind = "grandparent", Way = "together", Often = random.Pick("A Sunday a month", "In each school holiday", "Every other Saturday") });
        }

        foreach (var other in life.Family.Children.Where(other => other != life && life.Plan.Story is not WithSiblings && other.Plan.Story is not WithSiblings && other.From <= day.AddDays(40) && !life.LivesWith(other, day)).Take(2))
        {
            var adopted = other.Plan.Story is Adopted;
            Meet(day.AddDays(20).OrNext(), 28, new ContactPlan { On = day.AddDays(20), With = other.Called, Kind = "sibling", Way = adopted && other.Plan.Until < today ? "letters" : "together", Often = adopted ? "Once a year" : "Every other Saturday, at the park or the pool", ChildsWords = wordless ? "" : "Can we have a sleepover?" });
        }

        if (life.Plan.Story is HomeFromProceedings && life.Plan.Reason == "E4A" && life.Last.DayNumber - life.From.DayNumber > 150)
        {
            var more = random.Some(life.Last, -100, -60);
            Meet(more, 27, new ContactPlan { On = more, With = $"{life.Family.Mother}, mother", Kind = "parent", Way = "together", Often = "Three afternoons a week at home; from next month a night at the weekend", ChildsWords = life.AgeOn(more) < 5 ? "" : "I want to stay the whole weekend" });
        }

        // When a court has made its order, contact goes down; with leave to place for adoption it ends but for letters.
        if (life.Orders.LastOrDefault(order => order.Code is "C2" or "E1") is { On: var ordered, Code: { } code } && ordered.AddDays(20).OrNext() is var later && later > day.AddDays(30))
        {
            Meet(later, 27, new ContactPlan { On = later, With = $"{life.Family.Mother}, mother", Kind = "parent", Way = code == "E1" ? "letters" : "supervised", Often = code == "E1" ? "Once a year by letterbox, after a last meeting" : random.Pick("Six times a year", "Once a month", "Four times a year, in the holidays"), ChildsWords = life.AgeOn(later) < 5 ? "" : random.Pick("That is not enough", "I am glad I know the dates", "I do not mind") });
            if (code == "E1")
            {
                foreach (var other in life.Contact.Where(each => each.Plan.Kind is "parent" or "grandparent" && each.Plan.Way is not ("none" or "letters") && !each.Plan.With.EndsWith(", mother", StringComparison.Ordinal)).Select(each => each.Plan).ToList())
                {
                    Meet(later, 28, other with { On = later, Way = "letters", Often = "Once a year by letterbox, after a last meeting", ChildsWords = "" });
                }
            }
        }
    }

    private void Meet(DateOnly day, int order, ContactPlan plan)
    {
        if (Say(day, order, plan))
        {
            life.Contact.Add((day, plan));
        }
    }

    private void LifeStory()
    {
        if (life.Plan.Unaccompanied || life.Plan.Story is DisabledAtSchool || life.AgeOn(life.From) > 14)
        {
            return;
        }

        var small = life.AgeOn(life.From) < 4;
        (string Stage, string Next)[] stages = small
            ? [("gathering", "Photographs of the first home and from the grandmother"), ("under-way", "The carer keeps the box and writes on the back of each photograph"), ("advanced", "The page on why, in words for a small child"), ("book", "")]
            : [("gathering", "Photographs from the grandmother and the first school"), ("under-way", "Six sessions after school, with the carer"), ("advanced", "The page on why, to be written together"), ("book", "")];
        var at = 0;
        for (var day = life.From.AddDays(random.Next(120, 420)).OrNext(); day < life.Last && day <= today && at < stages.Length; day = day.AddDays(random.Next(200, 520)).OrNext())
        {
            var (stage, next) = random.Chance(16) ? ("not-begun", "A worker who can keep at it") : stages[at++];
            if (day >= new DateOnly(2014, 4, 1))
            {
                Say(day, 28, new LifeStoryWork { On = day, Stage = at == 0 && stage != "gathering" ? "not-begun" : stage, Owner = random.Pick("Social worker", "Carer", "Family support worker"), Next = next });
            }
        }
    }

    private bool Say(DateOnly day, int order, Fact fact)
    {
        if (day >= life.Last || day > today || day < life.From)
        {
            return false;
        }

        life.Do(day, order, new RecordFact(life.Child) { Said = fact });
        return true;
    }
}
