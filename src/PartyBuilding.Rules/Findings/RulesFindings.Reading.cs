using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Reading of policies (PB20xx).</content>
public static partial class RulesFindings
{
    private static FindingKind[] Reading => new[]
    {
        NotJson,
        NotUtf8,
        DocumentTooLarge,
        DocumentTooDeep,
        DocumentTooBig,
        NewerFormat,
        DuplicateKey,
        BrokenText,
        UnknownKey,
        MissingKey,
        MissingWord,
        NoneOf,
        SeveralOf,
        NoVerb,
        EmptyDocument,
        NoJsonAtAll,
        Utf16,
        ExpectedObject,
        ExpectedList,
        ExpectedText,
        ExpectedNumber,
        ExpectedFraction,
        ExpectedWhole,
        ExpectedDate,
        ExpectedYearOrDate,
        ExpectedCondition,
        ExpectedWindow,
        UnknownWord,
        NumberDoesNotFit,
        WholeOutOfBounds,
        ExpectedCode,
        EmptyText,
        EmptyList,
        EmptyCondition,
        NotTwo,
        NotARange,
        DatesBackwards,
        ReservedAttribute,
        ExpectedDayOfYear,
        ExpectedAnchor,
    };
}
