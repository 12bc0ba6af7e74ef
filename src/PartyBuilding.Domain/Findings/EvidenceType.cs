namespace PartyBuilding.Domain;

/// <summary>What a value of a finding is.</summary>
public enum EvidenceType
{
    /// <summary>A code, a key, a path or another text that is the same in every language.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A span of days.</summary>
    Span,

    /// <summary>A subject.</summary>
    Subject,

    /// <summary>A title, which has a text in each language.</summary>
    Title,
}
