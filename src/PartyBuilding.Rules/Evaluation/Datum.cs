using System.Collections.Generic;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A value that was looked up: a number, a code, a day or yes and no; or missing.</summary>
internal readonly struct Datum
{
    private readonly string? code;
    private readonly bool isDay;

    private Datum(decimal number, string? code, bool isDay = false, IReadOnlyList<string>? list = null)
    {
        Number = number;
        this.code = code;
        this.isDay = isDay;
        Exists = true;
        List = list;
        Open = null;
    }

    private Datum(OpenResult open)
        : this(0m, null)
    {
        Exists = false;
        Open = open;
    }

    internal static Datum Missing => default;

    /// <summary>The result of which this part is not determined yet; null where it exists, or nothing gives it.</summary>
    internal OpenResult? Open { get; }

    internal bool Exists { get; }

    /// <summary>The number; days since 1970-01-01 for a date; 1 and 0 for yes and no.</summary>
    internal decimal Number { get; }

    /// <summary>The code; ISO text for a date; <c>true</c> and <c>false</c> for yes and no; null for numbers.</summary>
    internal string? Code => isDay ? EpochDay.Text((int)Number) : code;

    /// <summary>Several codes, honours or findings; null for anything else.</summary>
    internal IReadOnlyList<string>? List { get; }

    internal static Datum Of(IReadOnlyList<string> list) => new Datum(0m, null, list: list);

    internal static Datum Of(decimal number) => new Datum(number, null);

    internal static Datum Awaited(OpenResult open) => new Datum(open);

    internal static Datum Of(string code) => new Datum(0m, code);

    internal static Datum Of(LocalDate date) => new Datum(EpochDay.Of(date), null, isDay: true);

    internal static Datum Of(bool flag) => new Datum(flag ? 1m : 0m, flag ? "true" : "false");

    /// <summary>A fact that has the type that is declared for it; one of another type says nothing that could be counted.</summary>
    internal static Datum Of(Fact? fact, FactType? declared) => fact is null || (declared is not null && fact.Type != declared) ? Missing : fact.Type switch
    {
        FactType.Number => Of(fact.Number),
        FactType.Code => Of(fact.Text),
        FactType.Date => Of(fact.Date),
        _ => Of(fact.Flag),
    };

    /// <summary>An attribute that has the type that is declared for it.</summary>
    internal static Datum Of(RecordAttribute? attribute, AttributeType? declared) =>
        attribute is null || (declared is not null && attribute.Type != declared) ? Missing : Of(attribute);

    internal static Datum Of(RecordAttribute? attribute) => attribute is null ? Missing : attribute.Type switch
    {
        AttributeType.Number => Of(attribute.Number),
        AttributeType.Code => Of(attribute.Code),
        AttributeType.Date => Of(attribute.Date),
        _ => Of(attribute.Reference.ToString()),
    };
}
