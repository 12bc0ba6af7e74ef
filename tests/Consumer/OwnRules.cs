using System;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace Consumer
{
    /// <summary>A policy built in code, with a number that the application computes and an attribute on its records.</summary>
    internal static class OwnRules
    {
        internal static void Print()
        {
            AttributeKind level = AttributeKind.OfCodes(
                "level",
                LocalizedText.Of("采用层级", "Level"),
                Term.Of("city", LocalizedText.Of("市级", "city")),
                Term.Of("province", LocalizedText.Of("省级", "province")));
            Vocabulary words = Vocabulary.Empty
                .With(level)
                .With(RecordKind.Of("opinion.adopted", LocalizedText.Of("社情民意被采用", "Opinion adopted"), "level"));
            Policy policy = Policy.Of("own-rules", "1", LocalizedText.Of("自定规则", "Own rules"))
                .Using(words)
                .Scoring(Combine.Sum(
                    Each.Of("opinion.adopted").Where(Condition.Has("level", "province")).Per(PartKey.Item).Points(3)
                        .Cites("1").Titled("省级采用", "Provincial level"),
                    CustomNumber.Of("remoteness").Cites("2").Titled("边远系数", "Remoteness")));

            var records = new WorkLedgerBuilder();
            records.Add(Adoption(1, "I-52", "province", 4));
            records.Add(Adoption(2, "I-52", "province", 9));
            records.Add(Adoption(3, "I-60", "city", 10));
            records.Add(Adoption(4, "I-61", "province", 12));
            records.Covers("opinion.adopted", DateSpan.Year(2025));
            Checked<Roster> roster = new RosterBuilder()
                .Add(Organization.Of(OrganizationId.Of(7), "branch", new LocalDate(2015, 6, 1)))
                .Build();

            var input = new EvaluationInput(roster.Value, records.Build().Value, EvaluationPeriod.Year(2025))
                .With(Extensions.None.With("remoteness", new Remoteness()));
            Evaluation run = Evaluator.Evaluate(policy, input);
            Console.WriteLine(ExplanationText.Render(run.Explain(OrganizationId.Of(7)), Language.English));
            Policy reread = PolicyReader.ReadText(PolicyWriter.WriteText(policy), input.Extensions, Enumerable.Empty<FluentValidation.IValidator<Policy>>())
                .ValueOrThrow();
            Console.WriteLine($"written and read back: {policy.Reference.Equals(reread.Reference)}");
        }

        private static WorkRecord Adoption(int entry, string item, string level, int month)
        {
            return WorkRecord.Of(EntryId.Of(entry), OrganizationId.Of(7), "opinion.adopted", new LocalDate(2025, month, 1))
                .Item(ItemId.Of(item)).With("level", level);
        }

        private sealed class Remoteness : ICustomNumber
        {
            public string Version
            {
                get { return "1"; }
            }

            public decimal? Evaluate(CustomContext context)
            {
                return 0.5m * context.Records.Count;
            }
        }
    }
}
