using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>Where a finding is: in a file, in a document, at a subject, an entry or a clause. Every part may be missing.</summary>
public sealed record FindingPlace
{
    private FindingPlace()
    {
    }

    /// <summary>No place: the whole input.</summary>
    public static FindingPlace Nowhere { get; } = new();

    /// <summary>The name of the file or stream.</summary>
    public string? Source { get; private init; }

    /// <summary>The JSON path, such as "$.score.sum[2]".</summary>
    public string? Path { get; private init; }

    /// <summary>The line, counted from 1.</summary>
    public int? Line { get; private init; }

    /// <summary>The subject.</summary>
    public SubjectId? Subject { get; private init; }

    /// <summary>The entry.</summary>
    public EntryId? Entry { get; private init; }

    /// <summary>The clause of the regulation (条款).</summary>
    public string? Clause { get; private init; }

    /// <summary>At a JSON path.</summary>
    public static FindingPlace AtPath(string path) => Nowhere.WithPath(path);

    /// <summary>At a subject; nowhere when it is none.</summary>
    public static FindingPlace OfSubject(SubjectId subject) => Nowhere.WithSubject(subject);

    /// <summary>At an entry; nowhere when it is none.</summary>
    public static FindingPlace OfEntry(EntryId entry) => Nowhere.WithEntry(entry);

    /// <summary>The same place in this file or stream.</summary>
    public FindingPlace WithSource(string source) => this with { Source = Require.NotNull(source, nameof(source)) };

    /// <summary>The same place at this JSON path.</summary>
    public FindingPlace WithPath(string path) => this with { Path = Require.NotNull(path, nameof(path)) };

    /// <summary>The same place at this line, counted from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The line is below 1.</exception>
    public FindingPlace WithLine(int line) => line >= 1
        ? this with { Line = line }
        : throw new ArgumentOutOfRangeException(nameof(line), line, "A line is counted from 1.");

    /// <summary>The same place at this subject; none takes it away.</summary>
    public FindingPlace WithSubject(SubjectId subject) => this with { Subject = subject.IsNone ? null : subject };

    /// <summary>The same place at this entry; none takes it away.</summary>
    public FindingPlace WithEntry(EntryId entry) => this with { Entry = entry.IsNone ? null : entry };

    /// <summary>The same place at this clause.</summary>
    public FindingPlace WithClause(string clause) => this with { Clause = Require.NotNull(clause, nameof(clause)) };

    /// <summary>The place in words; empty for nowhere.</summary>
    public string Text(Language language)
    {
        Require.NotNull(language, nameof(language));
        List<string> parts = [];
        if (Source is not null)
        {
            parts.Add(Source);
        }

        if (Line is int line)
        {
            parts.Add(language.Choose($"第 {Keys.Text(line)} 行", $"line {Keys.Text(line)}"));
        }

        if (Path is not null)
        {
            parts.Add(Path);
        }

        if (Subject is SubjectId subject)
        {
            parts.Add(subject.ToString());
        }

        if (Entry is EntryId entry)
        {
            parts.Add(language.Choose("记录 ", "entry ") + entry.Key);
        }

        if (Clause is not null)
        {
            parts.Add(language.Choose("条款 ", "clause ") + Clause);
        }

        return string.Join(language.Choose("，", ", "), parts);
    }

    /// <summary>The place in English.</summary>
    public override string ToString() => Text(Language.English);
}
