using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What things are called in one rendering: subjects by the caller's names, grades by the policy's titles.</summary>
internal sealed class Glossary
{
    private readonly IReadOnlyList<Term> grades;
    private readonly Func<SubjectId, string?>? names;

    internal Glossary(Wording wording, IReadOnlyList<Term> grades, Func<SubjectId, string?>? names, ExplanationDetail detail)
    {
        Wording = wording;
        this.grades = grades;
        this.names = names;
        IsFull = detail == ExplanationDetail.Full;
    }

    internal Wording Wording { get; }

    internal bool IsFull { get; }

    internal string Subject(SubjectId subject) => names?.Invoke(subject) ?? subject.Key;

    /// <summary>The title of a grade, of both ends where it is open between two; any other code, such as an honour, as it is.</summary>
    internal string Grade(string code) => string.Join("…", code.Split('…').Select(One));

    private string One(string code) => code.Length == 0 ? Wording.Say(Phrase.GradeNone) : grades.FirstOrDefault(g => g.Code == code)?.Title.In(Wording.Language) ?? code;

    /// <summary>Words that a policy reserves; any other name as it is.</summary>
    internal string Word(string name) => name switch
    {
        "each" or "spells" => Wording.Say(Phrase.Slots),
        "score" => Wording.Say(Phrase.Score),
        "grade" => Wording.Say(Phrase.Grade),
        "rank" => Wording.Say(Phrase.RankOf),
        Value.Honour => Wording.Say(Phrase.Honours),
        Value.Finding => Wording.Say(Phrase.Findings),
        _ => name,
    };

    internal string Text(LocalizedText text) => text.In(Wording.Language);
}
