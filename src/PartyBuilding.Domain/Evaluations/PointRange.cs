using System;

namespace PartyBuilding.Domain;

/// <summary>The check of points that are given from outside: bounded size, bounded digits.</summary>
internal static class PointRange
{
    internal static decimal Check(decimal value, int decimals, decimal limit, string paramName) =>
        Math.Abs(value) <= limit && decimal.Round(value, decimals) == value
            ? value
            : throw new ArgumentOutOfRangeException(
                paramName,
                NumberText.Of(value),
                $"A number must lie between -{NumberText.Of(limit)} and {NumberText.Of(limit)} and have at most {Keys.Text(decimals)} decimals.");
}
