using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The published document that a policy restates. Immutable.</summary>
public sealed partial class PolicySource
{
    private PolicySource(LocalizedText issuer, LocalizedText document)
    {
        Issuer = issuer;
        Document = document;
    }

    /// <summary>The body that issued the document.</summary>
    public LocalizedText Issuer { get; }

    /// <summary>The title of the document.</summary>
    public LocalizedText Document { get; }

    /// <summary>The document's number (文号), where it has one.</summary>
    public string? Number { get; private set; }

    /// <summary>The year or ISO date of issue, where it is known.</summary>
    public string? Date { get; private set; }

    /// <summary>Which figures are ours and not the document's; null when all are the document's.</summary>
    public LocalizedText? Illustrative { get; private set; }

    /// <summary>A source.</summary>
    /// <exception cref="ArgumentNullException">One of the texts is null.</exception>
    public static PolicySource Of(LocalizedText issuer, LocalizedText document) => new PolicySource(
        issuer ?? throw new ArgumentNullException(nameof(issuer)),
        document ?? throw new ArgumentNullException(nameof(document)));

    /// <summary>The same source with its document number.</summary>
    public PolicySource Numbered(string number) => Change(s => s.Number = number);

    /// <summary>The same source with its year or ISO date.</summary>
    public PolicySource Dated(string date) => Change(s => s.Date = date);

    /// <summary>The same source, saying which figures are not the document's.</summary>
    public PolicySource MarkedIllustrative(LocalizedText what) => Change(s => s.Illustrative = what);

    private PolicySource Change(Action<PolicySource> change)
    {
        var copy = (PolicySource)MemberwiseClone();
        change(copy);
        return copy;
    }
}
