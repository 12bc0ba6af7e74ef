using System;
using System.Globalization;

namespace PartyBuilding.Tests;

/// <summary>Makes the current culture one that no result may be seen to follow, until it is disposed of.</summary>
/// <remarks>Built by hand rather than by name, because invariant globalization knows no names.</remarks>
public sealed class ForeignCulture : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;

    public ForeignCulture()
    {
        var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        foreign.NumberFormat.NumberDecimalSeparator = "٫";
        foreign.NumberFormat.NumberGroupSeparator = "·";
        foreign.NumberFormat.NegativeSign = "−";
        foreign.NumberFormat.PercentSymbol = "٪";
        foreign.DateTimeFormat.DateSeparator = "~";
        foreign.DateTimeFormat.TimeSeparator = "'";
        foreign.DateTimeFormat.ShortDatePattern = "dd/MM/yy";
        CultureInfo.CurrentCulture = foreign;
        CultureInfo.CurrentUICulture = foreign;
    }

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _culture;
        CultureInfo.CurrentUICulture = _uiCulture;
    }
}
