using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>How places were given and what was found, as reports and explanations store it.</summary>
internal static class StepJson
{
    internal static void Write(ResultWriter writer, PlacesOutcome places)
    {
        writer.BeginObject()
            .Pair("step", places.Step)
            .Pair("clause", places.Clause)
            .Pair("grade", places.Grade)
            .Pair("honour", places.Honour)
            .Pair("group", places.Group)
            .Pair("groupTitle", places.GroupTitle)
            .Pair("share", places.Share)
            .Pair("of", places.Of)
            .Pair("ofTitle", places.OfTitle)
            .Pair("denominator", places.Denominator)
            .Pair("round", ResultWords.Roundings[(int)places.Round])
            .Pair("places", places.Places)
            .Pair("taken", places.Taken)
            .Pair("firstRank", places.FirstRank)
            .Pair("lastRank", places.LastRank)
            .Pair("lastScore", places.LastScore);
        if (places.Tied.Count > 0)
        {
            writer.Key("tied").BeginArray();
            foreach (var subject in places.Tied)
            {
                writer.Text(subject.ToString());
            }

            writer.End();
        }

        ReservedJson.Write(writer, places.Reserved);
        writer.End();
    }

    internal static PlacesOutcome Places(ResultCursor cursor)
    {
        cursor.Allow(
            "step", "clause", "grade", "honour", "group", "share", "of", "denominator", "round", "places", "taken", "firstRank", "lastRank",
            "lastScore", "tied", "groupTitle", "ofTitle", "reserved");
        return new PlacesOutcome(
            cursor.Get("step").Whole(),
            cursor.TextOf("clause"),
            cursor.TextOf("grade"),
            cursor.TextOf("honour"),
            cursor.TextOf("group"),
            cursor.TextOf("share"),
            cursor.Get("of").Text(),
            cursor.Get("denominator").Whole(),
            (RoundingMode)ResultWords.Read(cursor.Get("round"), ResultWords.Roundings),
            cursor.Get("places").Whole(),
            cursor.Get("taken").Whole(),
            cursor.Get("firstRank").Whole(),
            cursor.Get("lastRank").Whole(),
            cursor.NumberOf("lastScore"),
            cursor.Each("tied", ResultParts.Subject),
            ResultParts.LocalizedOf(cursor, "groupTitle"),
            ResultParts.LocalizedOf(cursor, "ofTitle"),
            cursor.Each("reserved", ReservedJson.Read));
    }

    internal static void Write(ResultWriter writer, SubjectFinding finding) => writer.BeginObject()
        .Pair("code", finding.Code)
        .Pair("clause", finding.Clause)
        .Pair("title", finding.Title)
        .Pair("follows", finding.Follows)
        .Pair("decidedBy", finding.DecidedBy)
        .Mark("unmet", finding.IsUnmetRequirement)
        .Mark("bars", finding.Bars)
        .Mark("open", finding.IsOpen)
        .End();

    internal static SubjectFinding Finding(ResultCursor cursor)
    {
        cursor.Allow("code", "clause", "title", "follows", "decidedBy", "unmet", "bars", "open");
        return new SubjectFinding(
            cursor.Get("code").Text(),
            cursor.TextOf("clause"),
            ResultParts.LocalizedOf(cursor, "title"),
            ResultParts.LocalizedOf(cursor, "follows"),
            ResultParts.LocalizedOf(cursor, "decidedBy"),
            cursor.FlagOf("unmet"),
            cursor.FlagOf("bars"),
            cursor.FlagOf("open"));
    }
}
