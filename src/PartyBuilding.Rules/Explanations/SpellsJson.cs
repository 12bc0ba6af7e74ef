using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Spells of a line, as explanations store them.</summary>
internal static class SpellsJson
{
    private const int LongestGap = 100_000;

    internal static void Write(ResultWriter writer, ExplainedSpells spells)
    {
        writer.Key("spells").BeginObject()
            .Pair("in", ResultWords.SpellUnits[(int)spells.Unit])
            .Mark("begun", spells.CountsBegun)
            .Pair("take", ResultWords.SpellTakes[(int)spells.Taken]);
        if (spells.Gap is SpellGap gap)
        {
            writer.Key("gap").BeginObject()
                .Pair("upTo", gap.UpTo)
                .Pair("unit", ResultWords.SpellUnits[(int)gap.Unit])
                .Mark("bridged", gap.IsBridged)
                .End();
        }

        if (spells.Rule.Worked is WorkedDays worked)
        {
            CalendarJson.Write(writer, worked.Within(FirstOf(spells), spells.Rule.To));
        }

        writer.Pair("from", spells.From is LocalDate from ? ResultParts.Text(from) : null).Pair("to", ResultParts.Text(spells.To));
        Write(writer, "records", spells.Spells);
        Write(writer, "restarts", spells.Restarts);
        writer.Key("stretches").BeginArray();
        foreach (var stretch in spells.Stretches)
        {
            writer.BeginObject()
                .Pair("from", ResultParts.Text(stretch.Start))
                .Pair("to", ResultParts.Text(stretch.End))
                .Mark("taken", stretch.IsTaken)
                .End();
        }

        writer.End().End();
    }

    internal static ExplainedSpells? ReadOrNull(ResultCursor? cursor)
    {
        if (cursor is null)
        {
            return null;
        }

        cursor.Allow("in", "begun", "take", "gap", "calendar", "from", "to", "records", "restarts", "stretches");
        var unit = (SpellUnit)ResultWords.Read(cursor.Get("in"), ResultWords.SpellUnits);
        var rule = new SpellRule(
            unit,
            cursor.FlagOf("begun"),
            (SpellTake)ResultWords.Read(cursor.Get("take"), ResultWords.SpellTakes),
            cursor.Find("gap") is ResultCursor gap ? Gap(gap) : null,
            unit == SpellUnit.WorkingDays ? new WorkedDays(CalendarJson.ReadOrNone(cursor.Find("calendar"))) : null,
            cursor.Find("from") is ResultCursor from ? Day(from) : null,
            Day(cursor.Get("to")));
        return new ExplainedSpells(rule, cursor.Each("records", Spell), cursor.Each("restarts", Spell), cursor.Each("stretches", Stretch));
    }

    /// <summary>The first day that a spell covers within the window.</summary>
    private static int FirstOf(ExplainedSpells spells) => Math.Min(
        spells.Rule.To, spells.Spells.Select(s => Math.Max(s.Days.Start, spells.Rule.From ?? int.MinValue)).DefaultIfEmpty(spells.Rule.To).Min());

    private static void Write(ResultWriter writer, string key, IReadOnlyList<ExplainedSpell> spells)
    {
        if (spells.Count == 0)
        {
            return;
        }

        writer.Key(key).BeginArray();
        foreach (var spell in spells)
        {
            writer.BeginObject()
                .Pair("entry", spell.Entry.Key)
                .Pair("date", ResultParts.Text(spell.Start))
                .Pair("end", spell.End is LocalDate end ? ResultParts.Text(end) : null)
                .Mark("open", spell.IsOpen)
                .End();
        }

        writer.End();
    }

    private static SpellGap Gap(ResultCursor cursor)
    {
        cursor.Allow("upTo", "unit", "bridged");
        var upTo = cursor.Get("upTo").Whole();
        upTo = upTo >= 1 && upTo <= LongestGap ? upTo : cursor.Get("upTo").Wrong("1…100000", 1);
        var unit = (SpellUnit)ResultWords.Read(cursor.Get("unit"), ResultWords.GapUnits);
        return cursor.FlagOf("bridged") ? SpellGap.Bridged(upTo, unit) : SpellGap.Ignored(upTo, unit);
    }

    private static ExplainedSpell Spell(ResultCursor cursor)
    {
        cursor.Allow("entry", "date", "end", "open");
        var start = Day(cursor.Get("date"));
        var end = cursor.Find("end") is ResultCursor last ? Day(last) : SpellDays.Running;
        return new ExplainedSpell(ResultParts.Entry(cursor.Get("entry")), new SpellDays(start, Math.Max(start, end), cursor.FlagOf("open")));
    }

    private static ExplainedStretch Stretch(ResultCursor cursor)
    {
        cursor.Allow("from", "to", "taken");
        return new ExplainedStretch(ResultParts.Date(cursor.Get("from")), ResultParts.Date(cursor.Get("to")), cursor.FlagOf("taken"));
    }

    private static int Day(ResultCursor cursor) => Period.DaysBetween(new LocalDate(1970, 1, 1), ResultParts.Date(cursor));
}
