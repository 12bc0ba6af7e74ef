using System;
using System.Collections.Generic;

namespace PartyBuilding.Rules.Tests.Library;

/// <summary>One method for each way in which floating point could enter the library, and some that only look like it.</summary>
internal static class FloatingPointFixture
{
    public static double Field = 0.1;

    public static object Constant() => 0.5;

    public static decimal Round_trip(decimal points) => Read((object)(double)points);

    public static int Square_root(int count) => (int)Math.Sqrt(count);

    public static long Unsigned_conversion(ulong count) => (long)(count * 1.5f);

    public static uint Generic_type() => Scale<float>.Of;

    public static int Parameter(float share) => share > 0 ? 1 : 0;

    public static object Generic_argument() => new List<double>();

    public static int Generic_method() => Array.Empty<double>().Length;

    public static object Type_token() => typeof(double);

    public static decimal Parsed(string text) => Read(double.Parse(text, System.Globalization.CultureInfo.InvariantCulture));

    public static long Total_days(TimeSpan span) => (long)span.TotalDays;

    public static int Element(Array values) => ((float[])values)[0] > 1 ? 1 : 0;

    public static int Local(string text)
    {
        double parsed = Parameter(1) > 0 ? text.Length : 0;
        Use(ref parsed);
        return parsed > 2 ? 1 : 0;
    }

    public static decimal Exact_quotient(decimal points, int count) => decimal.Round(points / count, 2, MidpointRounding.AwayFromZero);

    public static string Exact_switch(string code) => code switch
    {
        "a1" => "1.5",
        "b2" => "2.5",
        "c3" => "double",
        "d4" => "ldc.r8",
        "e5" => "x",
        "f6" => "y",
        "g7" => "z",
        _ => code,
    };

    public static long Exact_ticks(TimeSpan span) => checked(span.Ticks * 2L);

    private static decimal Read(object value) => (decimal)(value.GetHashCode() % 2);

    private static void Use<T>(ref T value) => value = default!;

    private static class Scale<T>
    {
        public static uint Of { get; } = 1;
    }
}
