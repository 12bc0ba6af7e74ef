using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Domain.Tests.Findings;

public sealed class DomainFindingsTests
{
    [Fact]
    public void All_lists_every_kind_once_in_the_order_of_codes()
    {
        IEnumerable<FindingKind> fields = typeof(DomainFindings).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<FindingKind>();

        DomainFindings.All.Should().BeEquivalentTo(fields, options => options.ComparingByValue<FindingKind>());
        DomainFindings.All.Select(kind => kind.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
        DomainFindings.All.Should().OnlyContain(kind => kind.Code.StartsWith("PB1", System.StringComparison.Ordinal) && kind.Code.Length == 6);
    }

    [Fact]
    public void Every_kind_is_named_by_a_test()
    {
        string tests = typeof(DomainFindingsTests).Assembly.Location;
        IReadOnlyCollection<string> fields = NamedKinds.Fields(tests);
        Func<string, bool> isNamed = NamedKinds.Codes(tests);

        typeof(DomainFindings).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.GetValue(null) is FindingKind kind && !fields.Contains(field.Name) && !isNamed(kind.Code))
            .Select(field => field.Name)
            .Should().BeEmpty("each is raised by a test that names it by its field or its code");
        isNamed("PB0000" + 1).Should().BeFalse();
    }

    [Fact]
    public void Chinese_texts_are_Chinese_and_English_texts_are_not()
    {
        foreach (FindingKind kind in DomainFindings.All)
        {
            Finding finding = Finding.Of(kind, FindingPlace.Nowhere);

            finding.Text(Language.Chinese).Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}");
            finding.Text(Language.English).Should().NotMatchRegex(@"\p{IsCJKUnifiedIdeographs}");
        }
    }

    [Fact]
    public void Chinese_texts_have_Chinese_punctuation() =>
        ChinesePunctuation.Faults(DomainFindings.All.Select(kind => Finding.Of(kind, FindingPlace.Nowhere).Text(Language.Chinese)))
            .Should().BeEmpty();
}
