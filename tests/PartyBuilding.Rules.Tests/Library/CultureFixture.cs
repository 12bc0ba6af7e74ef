using System;
using System.Globalization;
using NodaTime;

namespace PartyBuilding.Rules.Tests.Library;

/// <summary>Ways in which the current culture gets into a text unseen, and ways in which it cannot.</summary>
internal static class CultureFixture
{
    public static string Interpolated_decimal(decimal points) => $"{points} points";

    public static string Interpolated_nullable(decimal? points) => $"{points} points";

    public static string Interpolated_date(LocalDate date) => $"on {date}";

    public static string Joined_number(int count) => "line " + count;

    public static string Joined_decimal(decimal points) => "points " + points;

    public static string Invariant_interpolation(decimal points) => string.Create(CultureInfo.InvariantCulture, $"{points} points");

    public static string Invariant_text(decimal points) => $"{points.ToString(CultureInfo.InvariantCulture)} points";

    public static string Interpolated_text(string name, Guid key) => $"{name} {key}";
}
