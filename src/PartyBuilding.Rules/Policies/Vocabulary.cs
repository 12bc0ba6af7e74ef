using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Every name that a policy uses, with its titles: a name that is not declared is an error. Immutable.</summary>
public sealed partial class Vocabulary
{
    /// <summary>No names.</summary>
    public static Vocabulary Empty { get; } = new Vocabulary();

    private Vocabulary()
    {
    }

    /// <summary>Kinds of record, in the order declared.</summary>
    public IReadOnlyList<RecordKind> Records { get; private set; } = Array.Empty<RecordKind>();

    /// <summary>Attributes of records, in the order declared.</summary>
    public IReadOnlyList<AttributeKind> Attributes { get; private set; } = Array.Empty<AttributeKind>();

    /// <summary>Facts about subjects, in the order declared.</summary>
    public IReadOnlyList<FactKind> Facts { get; private set; } = Array.Empty<FactKind>();

    /// <summary>Sheets of review, in the order declared.</summary>
    public IReadOnlyList<ReviewSheet> Sheets { get; private set; } = Array.Empty<ReviewSheet>();

    /// <summary>Grades, best first.</summary>
    public IReadOnlyList<Term> Grades { get; private set; } = Array.Empty<Term>();

    /// <summary>Results of other policies or earlier periods that lines read.</summary>
    public IReadOnlyList<ResultKind> Results { get; private set; } = Array.Empty<ResultKind>();

    /// <summary>The same names and a further kind of record.</summary>
    public Vocabulary With(RecordKind kind) => Change(v => v.Records = Add(v.Records, kind));

    /// <summary>The same names and a further attribute.</summary>
    public Vocabulary With(AttributeKind attribute) => Change(v => v.Attributes = Add(v.Attributes, attribute));

    /// <summary>The same names and a further fact.</summary>
    public Vocabulary With(FactKind fact) => Change(v => v.Facts = Add(v.Facts, fact));

    /// <summary>The same names and a further sheet of review.</summary>
    public Vocabulary With(ReviewSheet sheet) => Change(v => v.Sheets = Add(v.Sheets, sheet));

    /// <summary>The same names and a further result of another policy.</summary>
    public Vocabulary With(ResultKind result) => Change(v => v.Results = Add(v.Results, result));

    /// <summary>The same names and a further grade, worse than those before.</summary>
    public Vocabulary WithGrade(string code, LocalizedText title) =>
        Change(v => v.Grades = Add(v.Grades, Term.Of(code, title)));

    /// <summary>A kind of record that is declared, or that results have as records.</summary>
    internal RecordKind? Record(string code) => Records.FirstOrDefault(r => r.Code == code) ?? ResultsAsRecords(code);

    internal AttributeKind? Attribute(string code) =>
        Attributes.FirstOrDefault(a => a.Code == code) ?? ResultKind.AttributeOfRecords(Results, code);

    internal FactKind? Fact(string code) => Facts.FirstOrDefault(f => f.Code == code);

    internal ReviewSheet? Sheet(string code) => Sheets.FirstOrDefault(s => s.Code == code);

    internal ResultKind? Result(string policy) => Results.FirstOrDefault(r => r.Policy == policy);

    internal int GradeIndex(string? code)
    {
        for (var i = 0; i < Grades.Count; i++)
        {
            if (Grades[i].Code == code)
            {
                return i;
            }
        }

        return -1;
    }

    private RecordKind? ResultsAsRecords(string code) => code.StartsWith(ResultKind.KindPrefix, StringComparison.Ordinal)
        ? Result(code.Substring(ResultKind.KindPrefix.Length))?.AsRecords()
        : null;

    private static T[] Add<T>(IReadOnlyList<T> list, T item) => list.Append(item).ToArray();

    private Vocabulary Change(Action<Vocabulary> change)
    {
        var copy = (Vocabulary)MemberwiseClone();
        change(copy);
        return copy;
    }
}
