using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What a custom number or condition sees: one subject's records and facts, read-only. Immutable.</summary>
public sealed class CustomContext
{
    internal CustomContext(
        SubjectId subject,
        EvaluationPeriod period,
        IReadOnlyList<WorkRecord> records,
        FactSheet facts,
        IReadOnlyList<KeyValuePair<string, string>> arguments)
    {
        Subject = subject;
        Period = period;
        Records = records;
        Facts = facts;
        Arguments = arguments;
    }

    /// <summary>The subject.</summary>
    public SubjectId Subject { get; }

    /// <summary>The period that is judged.</summary>
    public EvaluationPeriod Period { get; }

    /// <summary>The subject's records in the scope in which the node stands, by kind, date and entry.</summary>
    public IReadOnlyList<WorkRecord> Records { get; }

    /// <summary>All facts.</summary>
    public FactSheet Facts { get; }

    /// <summary>The arguments that the policy gives, in the order written.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Arguments { get; }
}
