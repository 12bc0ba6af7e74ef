using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Honours over the years (荣誉册): how many, at which level, and how many years running.</summary>
/// <remarks>Immutable and thread-safe. A title that was revoked counts for no year.</remarks>
public sealed class HonourRoll
{
    private HonourRoll(Honour[] honours) => Honours = Array.AsReadOnly(honours);

    /// <summary>All honours, by year, holder, title and key.</summary>
    public IReadOnlyList<Honour> Honours { get; }

    /// <summary>A roll of these honours; the order given does not matter, and an honour given twice counts once.</summary>
    /// <remarks>Where one key stands for different honours all of them are left out and reported.</remarks>
    /// <exception cref="ArgumentException">One of the honours is null.</exception>
    public static Checked<HonourRoll> Of(IEnumerable<Honour> honours)
    {
        List<Finding> findings = [];
        Honour[] kept = UniqueEntries.Of(honours, honour => honour.Entry, findings, nameof(honours));
        return Checked.Of(
            new HonourRoll(kept
                .OrderBy(honour => honour.ForYear)
                .ThenBy(honour => honour.Holder)
                .ThenBy(honour => honour.Title, StringComparer.Ordinal)
                .ThenBy(honour => honour.Entry)
                .ToArray()),
            findings);
    }

    /// <summary>The honours for a year that were not revoked, in the order of the roll.</summary>
    public IReadOnlyList<Honour> InYear(int year) => Held().Where(honour => honour.ForYear == year).ToList().AsReadOnly();

    /// <summary>The honours of one holder that were not revoked, in the order of the roll.</summary>
    public IReadOnlyList<Honour> OfHolder(SubjectId holder) => Held().Where(honour => honour.Holder == holder).ToList().AsReadOnly();

    /// <summary>How many years running, up to and including this year, the holder has had the title; zero without it in this year.</summary>
    public int YearsRunning(SubjectId holder, string title, int year)
    {
        HashSet<int> years = [.. OfHolder(holder).Where(honour => string.Equals(honour.Title, title, StringComparison.Ordinal)).Select(honour => honour.ForYear)];
        int first = year;
        while (years.Contains(first))
        {
            first--;
        }

        return year - first;
    }

    /// <summary>The holders of a title on this day, each once, in order.</summary>
    public IReadOnlyList<SubjectId> HoldersOn(string title, LocalDate day) => Honours
        .Where(honour => string.Equals(honour.Title, title, StringComparison.Ordinal) && honour.IsHeldOn(day))
        .Select(honour => honour.Holder)
        .Distinct()
        .OrderBy(holder => holder)
        .ToList()
        .AsReadOnly();

    /// <summary>Writes the record of every honour (<see cref="Honour.WriteRecords"/>); of those that were revoked none stands.</summary>
    public void WriteRecords(WorkLedgerBuilder builder)
    {
        Require.NotNull(builder, nameof(builder));
        foreach (Honour honour in Honours)
        {
            honour.WriteRecords(builder);
        }
    }

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote of all of them (<see cref="Honour.WithdrawRecords"/>).</summary>
    public void WithdrawRecords(WorkLedgerBuilder builder)
    {
        Require.NotNull(builder, nameof(builder));
        foreach (Honour honour in Honours)
        {
            honour.WithdrawRecords(builder);
        }
    }

    private IEnumerable<Honour> Held() => Honours.Where(honour => honour.RevokedOn is null);
}
