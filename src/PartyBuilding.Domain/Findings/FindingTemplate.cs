using System;
using System.Collections.Generic;
using System.Text;

namespace PartyBuilding.Domain;

/// <summary>A text with {name} placeholders, cut once into its pieces.</summary>
internal sealed class FindingTemplate
{
    // Even places are literal text, odd places are names.
    private readonly string[] _pieces;

    internal FindingTemplate(string text, string paramName)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ArgumentException("A finding needs a text in both languages.", paramName);
        }

        List<string> pieces = [];
        int from = 0;
        for (int open = text.IndexOf('{', from); open >= 0; open = text.IndexOf('{', from))
        {
            int close = text.IndexOf('}', open);
            string name = close < 0 ? string.Empty : text.Substring(open + 1, close - open - 1);
            if (!Code.IsValid(name))
            {
                throw new ArgumentException($"A placeholder is a code in braces; the text is '{text}'.", paramName);
            }

            pieces.Add(text.Substring(from, open - from));
            pieces.Add(name);
            from = close + 1;
        }

        pieces.Add(text.Substring(from));
        _pieces = [.. pieces];
    }

    internal SortedSet<string> Names()
    {
        SortedSet<string> names = new(StringComparer.Ordinal);
        for (int i = 1; i < _pieces.Length; i += 2)
        {
            names.Add(_pieces[i]);
        }

        return names;
    }

    internal string Fill(Language language, IReadOnlyList<FindingEvidence> evidence)
    {
        StringBuilder text = new();
        for (int i = 0; i < _pieces.Length; i++)
        {
            text.Append(i % 2 == 0 ? _pieces[i] : ValueOf(_pieces[i], language, evidence));
        }

        return text.ToString();
    }

    private static string ValueOf(string name, Language language, IReadOnlyList<FindingEvidence> evidence)
    {
        foreach (FindingEvidence each in evidence)
        {
            if (each.Key == name)
            {
                return each.In(language);
            }
        }

        return "{" + name + "}";
    }
}
