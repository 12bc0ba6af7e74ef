using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Writes the lines and steps of an explanation.</summary>
internal static class LineWriter
{
    internal static void Write(ResultWriter writer, ExplainedLine line)
    {
        writer.BeginObject();
        Label(writer, line.Label);
        writer.Key("value").Range(line.Low, line.High);
        // A quotient of the same value is written too: what is shown is the quotient.
        if (line.OwnLow.ToString() != line.Low.ToString() || line.OwnHigh.ToString() != line.High.ToString())
        {
            writer.Key("own").Range(line.OwnLow, line.OwnHigh);
        }

        writer.Pair("is", line.Code).Mark("leftOut", line.IsLeftOut);
        ResultParts.Terms(writer, line.Terms);
        ExtensionJson.Write(writer, line.Extension);
        TestJson.Write(writer, line.Tests);
        Lines(writer, "children", line.Children);
        if (line.Weights.Count > 0)
        {
            writer.Key("weights").BeginArray();
            foreach (var weight in line.Weights)
            {
                writer.Value(weight);
            }

            writer.End();
        }

        if (line.Trail is not null || line.IsFolded)
        {
            writer.Pair("fold", ResultWords.Folds[(int)line.Folding]);
        }

        if (line.Trail is not null)
        {
            if (line.Runs is SlotGrid slots)
            {
                writer.Pair("per", ResultWords.Cadences[(int)slots.Cadence])
                    .Pair("starts", slots.Starts is NodaTime.AnnualDate starts ? Dates.Text(starts) : null);
            }

            Parts(writer, line.Parts);
        }

        if (line.Window is not null)
        {
            WindowJson.Write(writer, line.Window);
        }

        if (line.Spells is not null)
        {
            SpellsJson.Write(writer, line.Spells);
        }

        if (line.Group is not null)
        {
            GroupJson.Write(writer, line.Group);
        }

        Marks(writer, line.Marks);
        ResultParts.Needs(writer, line.Needs);
        writer.End();
    }

    internal static void Write(ResultWriter writer, ExplainedStep step)
    {
        writer.BeginObject();
        Label(writer, step.Label);
        writer.Pair("before", step.Before).Pair("after", step.After);
        TestJson.Write(writer, step.Tests);
        if (step.Places is not null)
        {
            writer.Key("places");
            StepJson.Write(writer, step.Places);
        }

        if (step.Reserve is not null)
        {
            writer.Pair("reserve", step.Places!.Reserved.ToList().IndexOf(step.Reserve));
        }

        if (step.Finding is not null)
        {
            writer.Key("finding");
            StepJson.Write(writer, step.Finding);
        }

        PassedOverJson.Write(writer, step);

        writer.End();
    }

    private static void Label(ResultWriter writer, LineLabel label) => writer
        .Pair("form", label.Form)
        .Pair("id", label.Id)
        .Pair("clause", label.Clause)
        .Pair("title", label.Title)
        .Pair("choice", label.Choice)
        .Pair("unit", label.Unit);

    private static void Lines(ResultWriter writer, string key, IReadOnlyList<ExplainedLine> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        writer.Key(key).BeginArray(lines: true);
        foreach (var line in lines)
        {
            Write(writer, line);
        }

        writer.End();
    }

    private static void Parts(ResultWriter writer, IReadOnlyList<ExplainedPart> parts)
    {
        writer.Key("parts").BeginArray(lines: true);
        foreach (var part in parts)
        {
            writer.BeginObject().Pair("key", part.Key).Pair("title", part.Title);
            if (part.State != PartState.Counted)
            {
                writer.Pair("state", ResultWords.States[(int)part.State]);
            }

            writer.Key("value").Range(part.Low, part.High);
            Records(writer, part.Records);
            if (part.Working is not null)
            {
                writer.Key("working");
                Write(writer, part.Working);
            }

            writer.End();
        }

        writer.End();
    }

    private static void Records(ResultWriter writer, IReadOnlyList<ExplainedRecord> records)
    {
        if (records.Count == 0)
        {
            return;
        }

        writer.Key("records").BeginArray();
        foreach (var record in records)
        {
            writer.BeginObject().Pair("entry", record.Entry.Key).Pair("date", ResultParts.Text(record.Date));
            if (record.Quantity != 1m)
            {
                writer.Pair("quantity", record.Quantity);
            }

            writer.Pair("outOf", record.OutOf).End();
        }

        writer.End();
    }

    private static void Marks(ResultWriter writer, IReadOnlyList<ExplainedMark> marks)
    {
        if (marks.Count == 0)
        {
            return;
        }

        writer.Key("marks").BeginArray(lines: true);
        foreach (var mark in marks)
        {
            writer.BeginObject().Pair("kind", ResultWords.Marks[(int)mark.Kind]);
            if (mark.Rounding is Rounding rounding)
            {
                writer.Pair("digits", rounding.Digits).Pair("mode", ResultWords.Roundings[(int)rounding.Mode]);
            }

            if (mark.Operand is not null)
            {
                writer.Key("by");
                Write(writer, mark.Operand);
            }

            writer.Key("gives").Range(mark.Low, mark.High).End();
        }

        writer.End();
    }
}
