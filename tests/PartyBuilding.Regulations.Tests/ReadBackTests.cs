using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Regulations.Tests;

public sealed class ReadBackTests
{
    public static IEnumerable<object[]> Texts =>
        Regulation.All.SelectMany(id => new[] { new object[] { id, "zh-CN" }, [id, "en"] });

    [Theory]
    [MemberData(nameof(Texts))]
    public void Regulation_reads_back_as_approved(string id, string language) =>
        SignedDocument.ShouldSay(id + "." + language + ".txt", PolicyText.Render(Regulation.Of(id), Language.OfTag(language)));
}
