using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>Which numbers stand on lines of their own: the score, and what it is made of as far as it has clauses, titles or names.</summary>
internal sealed class ScoreLines
{
    private readonly List<KeyValuePair<Number, int>> depths = new List<KeyValuePair<Number, int>>();
    private readonly Dictionary<Number, int> numbers = new Dictionary<Number, int>();

    internal ScoreLines(Number? score)
    {
        if (score is not null)
        {
            Add(score, 0);
        }
    }

    /// <summary>The numbers of lines, by what stands there.</summary>
    internal IReadOnlyDictionary<Number, int> Numbers => numbers;

    internal void InWords(StepLines lines)
    {
        foreach (var line in depths)
        {
            var number = line.Key;
            var title = number.Title is null ? null : lines.Words.Speech.Text(number.Title);
            lines.Add(line.Value, number.Clause, title, lines.Words.Row(number), number.Choice);
        }
    }

    private void Add(Number number, int depth)
    {
        depths.Add(new KeyValuePair<Number, int>(number, depth));
        numbers.Add(number, depths.Count);
        foreach (var item in number.Items)
        {
            if ((item.Clause is not null || item.Title is not null || item.HasOwnId) && !numbers.ContainsKey(item))
            {
                Add(item, depth + 1);
            }
        }
    }
}
