using Belong.Data.Demo.Stories;

namespace Belong.Data.Demo;

/// <summary>Children who came into care since 31 March 2017, as many as in other springs; some went home again.</summary>
internal sealed class CameSince(Random random, DateOnly today)
{
    private static readonly DateOnly Since = new(2017, 4, 1);

    public IEnumerable<List<Plan>> Families()
    {
        var leavers = new Leavers(random);
        for (var i = 0; i < 290; i++)
        {
            var from = Since.AddDays(random.Next(2, 106)).OrNext();
            if (i % 3 == 0)
            {
                var origin = Origin.Of(random, random.Next(100) switch { < 42 => "black", < 90 => "other", < 95 => "asian", _ => "white" }, out var ethnicity);
                var born = from.AddYears(-(random.Chance(80) ? 16 : 15)).AddDays(-random.Next(10, 340));
                var moved = random.Chance(45) ? from.AddDays(random.Next(20, 70)).OrNext() : today.AddDays(1);
                yield return [new(born, random.Chance(5) ? "2" : "1", ethnicity, true, from) { Origin = origin, Story = moved <= today ? new Dispersed() : new Unaccompanied(), Until = moved <= today ? moved : null, Reason = moved <= today ? "E3" : "" }];
                continue;
            }

            Story story = i % 9 < 3 ? new InProceedings() : i % 9 == 4 ? new RemovedAtBirth() : i % 9 < 7 ? new FamilyBreakdown() : new HomeByAgreement();
            var age = story is RemovedAtBirth ? 0 : story is FamilyBreakdown ? random.Next(12, 17) : random.Next(0, 12);
            var plan = new Plan(story is RemovedAtBirth ? from.AddDays(-random.Next(1, 5)) : from.AddYears(-age).AddDays(-random.Next(30, 340)), random.Chance(53) ? "1" : "2", "", false, from) { Story = story };
            var home = from.AddDays(random.Next(5, 70)).OrNext();
            plan = story is HomeByAgreement && home <= today ? plan with { Until = home, Reason = random.Chance(75) ? "E4A" : "E4B" } : plan;
            yield return story.ForSiblings && random.Chance(40) && plan.Until is not null && leavers.Sibling(plan) is { } left ? [plan, left]
                : story is InProceedings && random.Chance(40) ? [plan, plan with { Born = plan.Born.AddDays(-random.Next(400, 1500)), Sex = random.Chance(50) ? "1" : "2", Story = new WithSiblings() }]
                : [plan];
        }
    }
}
