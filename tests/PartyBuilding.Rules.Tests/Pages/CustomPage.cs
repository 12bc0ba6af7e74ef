using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/custom.md.</summary>
internal sealed class CustomPage : NumberPage
{
    internal override string Name => "custom";

    internal override LocalizedText Title => Text("自定义数值", "A number of the application");

    internal override LocalizedText Clause => Text(
        "偏远系数由市委员会每年公布的系数表确定。",
        "The factor of remoteness is that of the table which the committee publishes every year.");

    internal override string Says =>
        "`custom` calls a number (or, as a condition, a test) that the application has registered by name, with arguments. It sees the records and facts of the\n" +
        "subject, read-only; it must be pure, and its version is a part of the digest. Try the language first: what stands in it is checked, read back and explained.";

    internal override Vocabulary Words => Vocabulary.Empty;

    internal override Extensions Extensions => Extensions.None.With("remoteness", new Remoteness());

    internal override string Worked => "The table of 2025 says 1.5 for b1";

    internal override string Result => "1.5";

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"custom\": \"distance\"", "\"custom\": \"remoteness\"", "PB3012"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = CustomNumber.Of("remoteness").With("table", "2025")
            .Capped(2)
            .Cites("6").Titled("偏远系数", "Remoteness");
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Among(1);

    #region page
    /// <summary>Registered with <c>Extensions.None.With("remoteness", new Remoteness())</c>, for reading and for evaluating.</summary>
    private sealed class Remoteness : ICustomNumber
    {
        public string Version => "1";

        public decimal? Evaluate(CustomContext context) => context.Subject.Key == "b1" ? 1.5m : null;
    }
    #endregion
}
