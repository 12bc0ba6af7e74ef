namespace PartyBuilding.Rules;

/// <summary>In what a number is said: points, so many of something, or bare.</summary>
internal readonly struct Unit
{
    private readonly bool isPoints;
    private readonly string? measure;

    private Unit(bool isPoints, string? measure)
    {
        this.isPoints = isPoints;
        this.measure = measure;
    }

    internal static Unit Bare => default;

    internal static Unit Points => new Unit(true, null);

    /// <summary>Whether it counts things, which are few or many instead of low or high.</summary>
    internal bool IsCount => measure is not null;

    internal static Unit Of(string measure) => new Unit(false, measure);

    internal string Say(Speech speech, string number) => isPoints
        ? speech.Say(number == "1" ? Saying.OnePoint : Saying.Points, number)
        : measure is not null ? speech.Say(Saying.Counted, number, measure) : number;
}
