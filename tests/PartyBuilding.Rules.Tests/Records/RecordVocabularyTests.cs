using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Records;

/// <summary>Whatever the domain writes can be named in a policy.</summary>
public sealed class RecordVocabularyTests
{
    private static readonly LocalizedText s_title = LocalizedText.Of("例", "Sample");

    [Fact]
    public void Every_kind_and_attribute_can_be_declared_and_used()
    {
        Policy policy = Policy.Of("all", "2025", s_title)
            .From(PolicySource.Of(s_title, s_title))
            .InForce(DateSpan.Year(2025))
            .Using(Words())
            .Scoring(Combine.Sum([.. SeenKind.All.SelectMany(seen => seen.Attributes.Select(name => Line(seen.Kind, name)).Prepend(Each.Of(seen.Kind).Cites("1")))]));

        Checked<Policy> read = PolicyReader.ReadText(PolicyWriter.WriteText(policy));

        read.Findings.Where(finding => finding.Severity != Severity.Note).Select(finding => finding.ToString()).Should().BeEmpty();
        PolicyWriter.WriteText(read.Value!).Should().Be(PolicyWriter.WriteText(policy));
    }

    private static Vocabulary Words()
    {
        Vocabulary words = SeenKind.All.Aggregate(Vocabulary.Empty, (now, seen) => now.With(RecordKind.Of(seen.Kind, s_title, [.. seen.Attributes])));
        return Names().Aggregate(words, (now, name) => now.With(Declared(name)));
    }

    private static IEnumerable<string> Names() => SeenKind.All.SelectMany(seen => seen.Attributes).Distinct();

    private static AttributeRow Row(string name) => AttributeRow.All.Single(row => row.IsOf(name));

    private static string[] Codes(string name) => [.. SeenKind.All.SelectMany(seen => seen.Values).Where(value => value.Name == name).Select(value => value.Code)
        .Concat(Row(name).Codes).Distinct()];

    private static AttributeKind Declared(string name) => Row(name).Type switch
    {
        AttributeType.Code => AttributeKind.OfCodes(name, s_title, [.. Codes(name).Select(code => Term.Of(code, s_title))]),
        AttributeType.Number => AttributeKind.OfNumbers(name, s_title, ValueRange.Of(0m, 10_000m)),
        AttributeType.Date => AttributeKind.OfDates(name, s_title),
        _ => AttributeKind.OfReferences(name, s_title),
    };

    /// <summary>A line that filters by the attribute and reads it, as its type allows.</summary>
    private static Each Line(string kind, string name) => Row(name).Type switch
    {
        AttributeType.Code => Each.Of(kind).Where(Condition.Has(name, Codes(name)[0])).Points(Table.By(name).Row(Codes(name)[0], 2).OrElse(0)).Cites("1"),
        AttributeType.Number => Each.Of(kind).Where(Condition.Has(name, Comparison.AtLeast(1))).Points(Value.Of(name)).Cites("1"),
        _ => Each.Of(kind).Per(PartKey.ValueOf(name)).Cites("1"),
    };
}
