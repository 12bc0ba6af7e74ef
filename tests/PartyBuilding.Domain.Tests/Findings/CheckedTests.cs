using System;
using System.Collections.Generic;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Findings;

public sealed class CheckedTests
{
    private static readonly Finding Note = Finding.Of(new FindingKind("XX0001", Severity.Note, "注意", "mind"), FindingPlace.Nowhere);
    private static readonly Finding Error = Finding.Of(new FindingKind("XX0002", Severity.Error, "错误", "wrong"), FindingPlace.AtPath("$"));

    [Fact]
    public void Value_with_notes_is_given()
    {
        Checked<string> read = Checked.Of("value", new[] { Note });

        read.IsUsable.Should().BeTrue();
        read.HasErrors.Should().BeFalse();
        read.ValueOrThrow().Should().Be("value");
    }

    [Fact]
    public void Consistent_rest_is_usable_but_not_given_to_those_who_want_it_whole()
    {
        Checked<string> read = Checked.Of("rest", new[] { Note, Error });

        read.Value.Should().Be("rest");
        read.IsUsable.Should().BeTrue();
        read.HasErrors.Should().BeTrue();
        read.Invoking(one => one.ValueOrThrow()).Should().Throw<FindingsException>()
            .WithMessage("2 findings:\nXX0001 mind\nXX0002 $: wrong").Which.Findings.Should().Equal(Note, Error);
    }

    [Fact]
    public void Refused_value_is_null_and_says_why()
    {
        Checked<string> read = Checked.Refused<string>(new[] { Error });

        read.Value.Should().BeNull();
        read.IsUsable.Should().BeFalse();
        Action withoutReason = () => Checked.Refused<string>(new[] { Note });
        withoutReason.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Findings_are_a_copy()
    {
        List<Finding> findings = new() { Note };
        Checked<string> read = Checked.Of("value", findings);

        findings.Clear();

        read.Findings.Should().Equal(Note);
    }
}
