using System.Collections.Generic;
using NodaTime;
using NodaTime.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Reference;

/// <summary>What a look-up gave: a number, a code, a day, yes or no; or nothing.</summary>
internal sealed record Found(bool Exists, decimal Number, string? Code)
{
    private string[]? _list;

    public static Found Nothing { get; } = new(false, 0m, null);

    /// <summary>The code, where it is one; all of a list.</summary>
    public string[] Codes => _list ?? (Code is null ? [] : [Code]);

    public static Found Of(decimal number) => new(true, number, null);

    public static Found Of(string code) => new(true, 0m, code);

    public static Found Of(IReadOnlyList<string> codes) => new(true, 0m, null) { _list = [.. codes] };

    public static Found Of(bool flag) => new(true, flag ? 1m : 0m, flag ? "true" : "false");

    public static Found Of(LocalDate day) => new(true, Period.DaysBetween(new LocalDate(1970, 1, 1), day), LocalDatePattern.Iso.Format(day));

    /// <summary>A fact of another type than declared says nothing.</summary>
    public static Found Of(Fact? fact, FactType? declared) => fact is null || (declared is not null && fact.Type != declared) ? Nothing : fact.Type switch
    {
        FactType.Number => Of(fact.Number),
        FactType.Code => Of(fact.Text),
        FactType.Date => Of(fact.Date),
        _ => Of(fact.Flag),
    };

    /// <summary>An attribute of another type than declared says nothing.</summary>
    public static Found Of(RecordAttribute? attribute, AttributeType? declared) =>
        attribute is null || (declared is not null && attribute.Type != declared) ? Nothing : attribute.Type switch
        {
            AttributeType.Number => Of(attribute.Number),
            AttributeType.Code => Of(attribute.Code),
            AttributeType.Date => Of(attribute.Date),
            _ => Of(attribute.Reference.ToString()),
        };
}
