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
        "sum" => Wording.Say(Phrase.FormSum),
        "product" => Wording.Say(Phrase.FormProduct),
        "divide" => Wording.Say(Phrase.FormQuotient),
        "best" => Wording.Say(Phrase.FormBest),
        "worst" => Wording.Say(Phrase.FormWorst),
        "average" => Wording.Say(Phrase.FormAverage),
        "choose" => Wording.Say(Phrase.FormChoice),
        "literal" => Wording.Say(Phrase.FormLiteral),
        "value" => Wording.Say(Phrase.FormValue),
        "time" => Wording.Say(Phrase.FormTime),
        "score" => Wording.Say(Phrase.Score),
        "grade" => Wording.Say(Phrase.Grade),
        "rank" => Wording.Say(Phrase.RankOf),
        Value.Honour => Wording.Say(Phrase.Honours),
        Value.Finding => Wording.Say(Phrase.Findings),
        _ => name,
    };

    /// <summary>Codes as they were found or asked for, by their titles; what is none or not known in words.</summary>
    internal string Codes(string listed, IReadOnlyList<Term> terms) => Wording.Open(listed) switch
    {
        "?" => Wording.Say(Phrase.Unknown),
        "–" => Wording.Say(Phrase.NoValue),
        var text when terms.Count > 0 => Wording.Join(
            ExplainedTest.IsOfAll(text) ? Phrase.List : Phrase.Or,
            ExplainedTest.CodesOf(text).Select(code => terms.FirstOrDefault(t => t.Code == code)?.Title.In(Wording.Language) ?? code)),
        var text => string.Join(Wording.Say(Phrase.Or), ExplainedTest.AnyOf(text)),
    };

    /// <summary>The value of a line: a code by its title, a number, or the least and the most that it can be.</summary>
    internal string ValueOf(ExplainedLine line) => line.Code is string code ? Codes(code, line.Terms) : Wording.Range(line.Low, line.High);

    /// <summary>The value of a line before times, rounding, floor and cap.</summary>
    internal string OwnOf(ExplainedLine line) => line.Code is string code ? Codes(code, line.Terms) : Wording.Range(line.OwnLow, line.OwnHigh);

    /// <summary>The key of a part by what it is called.</summary>
    internal string? Key(ExplainedPart part) => part.Title is null ? part.Key : Text(part.Title);

    /// <summary>An extension with its version and what it was given.</summary>
    internal string Extension(ExplainedExtension extension) => Wording.Say(
        Phrase.Extension,
        extension.Name,
        Wording.Join(
            Phrase.List,
            new[] { Wording.Say(Phrase.Version, extension.Version) }.Concat(extension.Arguments.Select(a => Wording.Say(Phrase.Argument, a.Key, a.Value)))));

    internal string Text(LocalizedText text) => text.In(Wording.Language);
}
