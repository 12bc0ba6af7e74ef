using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The results of all subjects as columns, one row a subject; what few subjects have stands in sparse tables by row.</summary>
internal sealed class ReportColumns
{
    internal const byte NoGrade = byte.MaxValue;

    private readonly ushort[] nextPlace;
    private readonly List<int> lastPlaces = new List<int> { 0 };

    internal ReportColumns(SubjectId[] subjects, Term[] grades, bool hasScores)
    {
        Subjects = subjects;
        Grades = grades;
        HasScores = hasScores;
        Score = new decimal[subjects.Length];
        Grade = new byte[subjects.Length];
        Rank = new int[subjects.Length];
        Flags = new byte[subjects.Length];
        NextGrade = new byte[subjects.Length];
        NextMissing = new decimal[subjects.Length];
        nextPlace = new ushort[subjects.Length];
        for (var i = 0; i < subjects.Length; i++)
        {
            Grade[i] = NoGrade;
            NextGrade[i] = NoGrade;
        }
    }

    [Flags]
    internal enum Flag : byte
    {
        None = 0,
        Provisional = 1,
        Undetermined = 2,
        NextIsMore = 4,
        NextIsConditional = 8,
    }

    internal SubjectId[] Subjects { get; }

    internal Term[] Grades { get; }

    internal bool HasScores { get; }

    internal decimal[] Score { get; }

    /// <summary>Index into <see cref="Grades"/>, or <see cref="NoGrade"/>.</summary>
    internal byte[] Grade { get; }

    internal int[] Rank { get; }

    /// <summary>The rank; null where there are no points to rank by, and while the score is undetermined.</summary>
    internal int? RankOf(int row) => HasScores && Rank[row] != 0 ? Rank[row] : null;

    internal byte[] Flags { get; }

    internal byte[] NextGrade { get; }

    internal decimal[] NextMissing { get; }

    /// <summary>The last place of the next grade; 0 when it is not limited.</summary>
    internal int NextPlaceOf(int row) => lastPlaces[nextPlace[row]];

    internal void SetNextPlace(int row, int place)
    {
        if (place == 0)
        {
            return;
        }

        // Few places are the last of a grade, so that rows share them.
        var known = lastPlaces.LastIndexOf(place);
        if (known < 0)
        {
            known = lastPlaces.Count;
            lastPlaces.Add(place);
        }

        nextPlace[row] = checked((ushort)known);
    }

    /// <summary>Intervals and needs of the undetermined.</summary>
    internal Dictionary<int, Score> Open { get; } = new Dictionary<int, Score>();

    /// <summary>Grades (best, worst) of those whose grade is undetermined.</summary>
    internal Dictionary<int, KeyValuePair<byte, byte>> OpenGrades { get; } = new Dictionary<int, KeyValuePair<byte, byte>>();

    internal Dictionary<int, string[]> Honours { get; } = new Dictionary<int, string[]>();

    internal Dictionary<int, SubjectFinding[]> Findings { get; } = new Dictionary<int, SubjectFinding[]>();

    internal Score ScoreOf(int row) => !HasScores
        ? default
        : Open.TryGetValue(row, out var open) ? open : new Score(Score[row], Score[row], null);

    internal string? GradeOf(int row) => Grade[row] == NoGrade ? null : Grades[Grade[row]].Code;

    internal bool IsProvisional(int row) => (Flags[row] & (byte)Flag.Provisional) != 0;

    internal bool IsUndetermined(int row) => (Flags[row] & (byte)Flag.Undetermined) != 0;

    internal void Set(int row, Flag flag) => Flags[row] |= (byte)flag;

    internal IReadOnlyList<string> PossibleGradesOf(int row)
    {
        if (!OpenGrades.TryGetValue(row, out var open))
        {
            return Grade[row] == NoGrade ? Array.Empty<string>() : new[] { Grades[Grade[row]].Code };
        }

        return Enumerable.Range(open.Key, open.Value - open.Key + 1).Select(i => Grades[i].Code).ToArray();
    }

    internal IReadOnlyList<string> HonoursOf(int row) =>
        Honours.TryGetValue(row, out var honours) ? honours : Array.Empty<string>();

    internal IReadOnlyList<SubjectFinding> FindingsOf(int row) =>
        Findings.TryGetValue(row, out var findings) ? findings : Array.Empty<SubjectFinding>();

    internal IReadOnlyList<SubjectFinding> UnmetOf(int row) =>
        FindingsOf(row).Where(f => f.IsUnmetRequirement).ToArray();

    internal NextGrade? NextOf(int row) => NextGrade[row] == NoGrade
        ? null
        : new NextGrade(
            Grades[NextGrade[row]].Code,
            NextMissing[row],
            (Flags[row] & (byte)Flag.NextIsMore) != 0,
            NextPlaceOf(row) == 0 ? null : NextPlaceOf(row),
            (Flags[row] & (byte)Flag.NextIsConditional) != 0);
}
