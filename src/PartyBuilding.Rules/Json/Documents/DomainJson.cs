using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>
/// Converters for identifiers, records, facts, reviews and assessments, so that an application can store and send them as JSON. They use no
/// reflection.
/// </summary>
public static class DomainJson
{
    /// <summary>All converters, in a fixed order; they hold no state.</summary>
    public static IReadOnlyList<JsonConverter> Converters { get; } = Array.AsReadOnly(new JsonConverter[]
    {
        new KeyConverter<OrganizationId>(OrganizationId.Of, id => id.Key),
        new KeyConverter<MemberId>(MemberId.Of, id => id.Key),
        new KeyConverter<MeetingId>(MeetingId.Of, id => id.Key),
        new KeyConverter<ProposalId>(ProposalId.Of, id => id.Key),
        new KeyConverter<ItemId>(ItemId.Of, id => id.Key),
        new KeyConverter<EntryId>(EntryId.Of, id => id.Key),
        new KeyConverter<SubjectId>(Subject, id => id.IsNone ? null : id.ToString()),
        new DocumentConverter<WorkRecord>(RecordJson.Read, RecordJson.Write),
        new DocumentConverter<Fact>(FactJson.Read, FactJson.Write),
        new DocumentConverter<Review>(ReviewJson.Read, ReviewJson.Write),
        new DocumentConverter<Assessment>(AssessmentJson.Read, AssessmentJson.Write),
    });

    /// <summary>Adds all converters to these options.</summary>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    public static void AddTo(JsonSerializerOptions options)
    {
        Require.NotNull(options, nameof(options));
        foreach (var converter in Converters)
        {
            options.Converters.Add(converter);
        }
    }

    private static SubjectId Subject(string text) => SubjectId.TryParse(text, out var subject)
        ? subject
        : throw new ArgumentException("A subject is written as kind and key, as in organization:407.", nameof(text));
}
