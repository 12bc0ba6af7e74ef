using System;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Findings;

public sealed class LanguageTests
{
    [Fact]
    public void Languages_are_found_by_tag()
    {
        Language.OfTag("zh-CN").Should().BeSameAs(Language.Chinese);
        Language.OfTag("EN").Should().BeSameAs(Language.English);
        Action unknown = () => Language.OfTag("fr");
        unknown.Should().Throw<ArgumentException>().WithMessage("*'fr'*");
    }
}
