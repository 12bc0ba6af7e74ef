using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>That somebody inspected somebody (督查、检查、抽查), what was found, and whether it was mended.</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed partial record Inspection
{
    private ValueList<Defect> _defects = ValueList<Defect>.Empty;

    private Inspection(EntryId entry, SubjectId inspector, SubjectId inspected, string theme, LocalDate date)
    {
        Entry = entry;
        Inspector = inspector;
        Inspected = inspected;
        Theme = theme;
        Date = date;
    }

    /// <summary>The key.</summary>
    public EntryId Entry { get; }

    /// <summary>Who inspected.</summary>
    public SubjectId Inspector { get; }

    /// <summary>Who was inspected.</summary>
    public SubjectId Inspected { get; }

    /// <summary>What was inspected, a code such as <c>standardization</c>.</summary>
    public string Theme { get; }

    /// <summary>The day of the inspection.</summary>
    public LocalDate Date { get; }

    /// <summary>Whether it was a spot check, without notice (抽查).</summary>
    public bool IsSpotCheck { get; private init; }

    /// <summary>How often what is kept of it was corrected, counted from 0; of its records those of the highest revision stand.</summary>
    public int Revision { get; private init; }

    /// <summary>What was found, in the order found; empty when all was in order.</summary>
    public IReadOnlyList<Defect> Defects => _defects;

    /// <summary>An announced inspection that has found nothing yet; refused when somebody inspects itself.</summary>
    /// <exception cref="ArgumentException">An identifier is none, or the theme is no code.</exception>
    public static Checked<Inspection> Of(EntryId entry, SubjectId inspector, SubjectId inspected, string theme, LocalDate date)
    {
        Require.Some(entry.IsNone, nameof(entry));
        Require.Some(inspector.IsNone, nameof(inspector));
        Require.Some(inspected.IsNone, nameof(inspected));
        Inspection held = new(entry, inspector, inspected, Code.Check(theme, nameof(theme)), date.Iso());
        return inspector == inspected
            ? Checked.Refused<Inspection>([held.Report(DomainFindings.InspectionOfItself).With("side", inspected)])
            : Checked.Of(held, []);
    }

    /// <summary>The same inspection as a spot check.</summary>
    public Inspection AsSpotCheck() => this with { IsSpotCheck = true };

    /// <summary>The same inspection, as corrected for the time that is given, counted from 1: its records take the place of those written before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The revision is not 0 to 2146.</exception>
    public Inspection Revised(int revision) => this with { Revision = Corrected.Check(revision, nameof(revision)) };

    /// <summary>Why it cannot have found this, to be mended by this day; empty when it can: each matter once, due on the day of the inspection or later.</summary>
    /// <exception cref="ArgumentException">The matter is no code.</exception>
    public IReadOnlyList<Finding> CanHaveFound(string matter, LocalDate due)
    {
        Code.Check(matter, nameof(matter));
        List<Finding> findings = [];
        if (IndexOf(matter) >= 0)
        {
            findings.Add(Report(DomainFindings.DefectFoundTwice, matter));
        }

        if (due.Iso() < Date)
        {
            findings.Add(Report(DomainFindings.DefectDueBeforeFound, matter).With("due", due).With("foundOn", Date));
        }

        return findings.AsReadOnly();
    }

    /// <summary>The same inspection with one more defect, to be mended by this day, included.</summary>
    /// <exception cref="ArgumentException">The matter is no code.</exception>
    public Checked<Inspection> Found(string matter, LocalDate due) =>
        Checked.Unless(CanHaveFound(matter, due), () => this with { _defects = _defects.With(Defect.Of(matter, due)) });

    /// <summary>Why this defect cannot be mended on this day; empty when it can.</summary>
    public IReadOnlyList<Finding> CanMend(string matter, LocalDate on)
    {
        List<Finding> findings = [];
        int index = IndexOf(matter);
        if (index < 0)
        {
            findings.Add(Report(DomainFindings.DefectUnknown, matter));
        }
        else if (_defects[index].MendedOn is LocalDate mended)
        {
            findings.Add(Report(DomainFindings.DefectMendedTwice, matter).With("mendedOn", mended));
        }

        if (on.Iso() < Date)
        {
            findings.Add(Report(DomainFindings.DefectMendedBeforeFound, matter).With("on", on).With("foundOn", Date));
        }

        return findings.AsReadOnly();
    }

    /// <summary>The inspection with this defect mended on this day.</summary>
    public Checked<Inspection> Mend(string matter, LocalDate on) => Checked.Unless(
        CanMend(matter, on),
        () => this with { _defects = ValueList<Defect>.Of(_defects.Select(defect => IsAbout(defect, matter) ? defect.Mended(on) : defect)) });

    /// <summary>Rebuilds an inspection from its parts, judged as it was at first; every fault at once.</summary>
    /// <param name="held">The inspection with what it found.</param>
    /// <param name="mended">The matters that were mended, each with its day.</param>
    /// <exception cref="ArgumentException">A matter is no code.</exception>
    public static Checked<Inspection> Restore(Inspection held, IEnumerable<KeyValuePair<string, LocalDate>> mended)
    {
        Inspection restored = Require.NotNull(held, nameof(held));
        List<Finding> findings = [];
        foreach (KeyValuePair<string, LocalDate> one in Require.NotNull(mended, nameof(mended)))
        {
            Checked<Inspection> next = restored.Mend(one.Key, one.Value);
            findings.AddRange(next.Findings);
            restored = next.Value ?? restored;
        }

        return Checked.Unless(findings, () => restored);
    }

    /// <summary>The defects that are open on this day although they were due before, in the order found.</summary>
    public IReadOnlyList<Defect> OverdueOn(LocalDate day) => _defects.Where(defect => defect.IsOverdueOn(day)).ToList().AsReadOnly();

    /// <summary>Theme, inspected and day, such as "standardization organization:407 2025-03-01".</summary>
    public override string ToString() => $"{Theme} {Inspected} {Date.Text()}";

    private static bool IsAbout(Defect defect, string matter) => string.Equals(defect.Matter, matter, StringComparison.Ordinal);

    private int IndexOf(string matter)
    {
        for (int i = 0; i < _defects.Count; i++)
        {
            if (IsAbout(_defects[i], matter))
            {
                return i;
            }
        }

        return -1;
    }

    private Finding Report(FindingKind kind, string matter) => Report(kind).With("matter", Code.Check(matter, nameof(matter)));

    private Finding Report(FindingKind kind) => Finding.Of(kind, FindingPlace.OfSubject(Inspected).WithEntry(Entry));
}
