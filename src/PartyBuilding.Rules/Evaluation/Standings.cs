using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Scores and grades of all subjects while the steps are executed, under one outlook on what is unknown.</summary>
internal sealed class Standings
{
    private readonly HashSet<long> blocked = new HashSet<long>();
    private readonly HashSet<long> givers = new HashSet<long>();
    private readonly Dictionary<int, List<Finding>> needs = new Dictionary<int, List<Finding>>();
    private readonly HashSet<int> anew = new HashSet<int>();
    private volatile bool isAnyBlocked;
    private int[]? byScore;
    private int waitingHere;

    internal Standings(Outlook outlook, decimal[] score, byte[] grade, int[] rank)
    {
        Outlook = outlook;
        Score = score;
        Grade = grade;
        Rank = rank;
        Ceiling = new byte[grade.Length];
        Marks = new byte[grade.Length];
    }

    [Flags]
    internal enum Mark : byte
    {
        None = 0,

        /// <summary>Depends on something unknown; under the outlook <see cref="Outlook.Known"/> it is set aside.</summary>
        Open = 1,

        /// <summary>Was graded directly.</summary>
        Direct = 2,

        /// <summary>Can take no place.</summary>
        Barred = 4,

        /// <summary>Holds a place for a grade.</summary>
        Placed = 8,

        /// <summary>Is equal to others at the last place, and people decide.</summary>
        Tied = 16,

        /// <summary>Has no determined score; ranks leave it aside under the outlook <see cref="Outlook.Known"/>.</summary>
        OpenScore = 32,

        /// <summary>Which place it has may depend on others who are open.</summary>
        Unsure = 64,
    }

    internal Outlook Outlook { get; }

    /// <summary>This outlook with the other one; null under the outlook <see cref="Outlook.Known"/>.</summary>
    internal BothOutlooks? Both { get; set; }

    /// <summary>Whether what becomes of one who is open depends on others who are: each outlook is then one of many.</summary>
    internal bool IsCrowded { get; set; }

    internal int Count => Grade.Length;

    /// <summary>The first step that gave places of which it is open who gets them, so that the places after them are too; null for none.</summary>
    internal int? DoubtfulFrom { get; set; }

    /// <summary>How many places so far wait until people decide who of those who are equal gets them.</summary>
    internal int Waiting { get; private set; }

    internal decimal[] Score { get; }

    /// <summary>Index of the grade, best is 0; <see cref="ReportColumns.NoGrade"/> for none.</summary>
    internal byte[] Grade { get; }

    internal int[] Rank { get; }

    /// <summary>The best grade that the subject may have; 0 when nothing limits it.</summary>
    internal byte[] Ceiling { get; }

    internal byte[] Marks { get; }

    /// <summary>Rows of which a value grew beyond what a number can hold while places were given.</summary>
    internal List<int> Beyond { get; } = new List<int>();

    internal Dictionary<int, List<string>> Honours { get; } = new Dictionary<int, List<string>>();

    internal Dictionary<int, List<SubjectFinding>> Findings { get; } = new Dictionary<int, List<SubjectFinding>>();

    /// <summary>Grades before the first step that gives places; null where nobody asks for them.</summary>
    internal byte[]? BeforePlaces { get; set; }

    /// <summary>Grades after each step that gives places, for the explanation.</summary>
    internal List<byte[]> AfterPlaces { get; } = new List<byte[]>();

    internal List<PlacesOutcome> Outcomes { get; } = new List<PlacesOutcome>();

    /// <summary>What points could win, by the step that gives places, one entry a group.</summary>
    internal Dictionary<PlacesStep, PlacesEntry[]> Entries { get; } = new Dictionary<PlacesStep, PlacesEntry[]>();

    internal bool Has(int row, Mark mark) => (Marks[row] & (byte)mark) != 0;

    internal void Set(int row, Mark mark) => Marks[row] |= (byte)mark;

    internal void Clear(int row, Mark mark) => Marks[row] = (byte)(Marks[row] & ~(int)mark);

    internal bool IsSetAside(int row) => Outlook == Outlook.Known && Has(row, Mark.Open);

    internal bool IsUnranked(int row) => Outlook == Outlook.Known && Has(row, Mark.OpenScore);

    /// <summary>So many places of a step wait, for the steps after it.</summary>
    internal void Wait(int places) => waitingHere += places;

    /// <summary>All places of a step are given.</summary>
    internal void EndPlaces()
    {
        Waiting += waitingHere;
        waitingHere = 0;
    }

    internal void ScoresChanged() => Release();

    /// <summary>Gives the order of scores back; it is made anew when it is asked for.</summary>
    internal void Release()
    {
        if (byScore is not null)
        {
            ArrayPool<int>.Shared.Return(byScore);
            byScore = null;
        }
    }

    /// <summary>Rows by score, highest first, equal scores in the order of subjects; those set aside at the end; longer than there are rows. Sets the ranks.</summary>
    internal int[] ByScore() => byScore ??= Ranking.Of(this);

    /// <summary>Threads that judge other rows may add at the same time; what one row has stays in the order of the steps.</summary>
    internal void Add(int row, SubjectFinding finding) => Add(Findings, row, finding);

    /// <inheritdoc cref="Add(int, SubjectFinding)"/>
    internal void Add(int row, string honour) => Add(Honours, row, honour);

    /// <summary>What was found about a row so far, in the order of the steps.</summary>
    internal IReadOnlyList<SubjectFinding> FindingsOf(int row) => Of(Findings, row);

    /// <summary>The honours of a row so far, in the order of the steps.</summary>
    internal IReadOnlyList<string> HonoursOf(int row) => Of(Honours, row);

    /// <summary>Gives an honour, by the step that does.</summary>
    internal void Add(int row, string honour, int step)
    {
        Add(row, honour);
        givers.Add(((long)step << 32) | (uint)row);
    }

    /// <summary>Notes what a step needs to settle the score of a row; where it sets the score anew, what was needed before is not needed any more.</summary>
    internal void Await(int row, IEnumerable<Finding> further, bool isAnew)
    {
        if (isAnew)
        {
            needs.Remove(row);
            anew.Add(row);
        }

        foreach (var need in further)
        {
            Add(needs, row, need);
        }
    }

    /// <summary>What is needed to know the score of a row after the steps; before them it was this.</summary>
    internal IEnumerable<Finding> NeedsOf(int row, IReadOnlyList<Finding> before) =>
        (anew.Contains(row) ? Array.Empty<Finding>() : before).Concat(Of(needs, row));

    /// <summary>From now on this grade is not given to a row.</summary>
    internal void Block(int row, byte grade)
    {
        lock (blocked)
        {
            blocked.Add(((long)row << 8) | grade);
            isAnyBlocked = true;
        }
    }

    /// <summary>Whether a grade is not given to a row.</summary>
    internal bool IsBlocked(int row, byte grade)
    {
        if (!isAnyBlocked)
        {
            return false;
        }

        lock (blocked)
        {
            return blocked.Contains(((long)row << 8) | grade);
        }
    }

    internal void Unblock() => blocked.Clear();

    /// <summary>The grade, or the next below that is given to the row; the worst where all of them are blocked.</summary>
    internal byte Given(int row, byte grade, int worst)
    {
        var next = grade;
        while (next < worst && IsBlocked(row, next))
        {
            next++;
        }

        return next;
    }

    /// <summary>Gives a row the honours that it has under another outlook.</summary>
    internal void Honour(int row, Standings like, int steps)
    {
        Honours[row] = new List<string>(like.HonoursOf(row));
        for (var step = 0; step < steps; step++)
        {
            if (like.Gave(step, row))
            {
                givers.Add(((long)step << 32) | (uint)row);
            }
        }
    }

    /// <summary>Takes back the honours of a row that neither of two other outlooks gives it.</summary>
    internal void Withhold(int row, Standings one, Standings other, int steps)
    {
        if (Honours.TryGetValue(row, out var held))
        {
            held.RemoveAll(honour => !one.HonoursOf(row).Contains(honour) && !other.HonoursOf(row).Contains(honour));
            for (var step = 0; step < steps; step++)
            {
                if (!one.Gave(step, row) && !other.Gave(step, row))
                {
                    givers.Remove(((long)step << 32) | (uint)row);
                }
            }
        }
    }

    /// <summary>Whether a step gave a row its honour.</summary>
    internal bool Gave(int step, int row) => givers.Contains(((long)step << 32) | (uint)row);

    private static IReadOnlyList<T> Of<T>(Dictionary<int, List<T>> lists, int row)
    {
        lock (lists)
        {
            return lists.TryGetValue(row, out var list) ? list : Array.Empty<T>();
        }
    }

    private static void Add<T>(Dictionary<int, List<T>> lists, int row, T one)
    {
        lock (lists)
        {
            if (!lists.TryGetValue(row, out var list))
            {
                lists.Add(row, list = new List<T>());
            }

            list.Add(one);
        }
    }
}
