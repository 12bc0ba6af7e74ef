namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Movement
{
    private const string UpKey = "up";
    private const string DownKey = "down";
    private static readonly string[] Limits = { UpKey, DownKey };

    internal static Movement Read(JsonFields fields)
    {
        var movement = new Movement(fields.Need("movement").Text());
        if (fields.Present(Limits).Count == 0)
        {
            fields.One(Limits);
        }

        movement.Up = fields.Find(UpKey)?.Whole(1, AdjustGrade.MostSteps) ?? 0;
        movement.Down = fields.Find(DownKey)?.Whole(1, AdjustGrade.MostSteps) ?? 0;
        movement.Hold = movement.Up > 0 ? fields.Find("hold")?.Whole(1, Value.MostPeriodsBack) ?? 1 : 1;
        movement.Begin = fields.Find("begin")?.Text();
        return movement;
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("movement", Policy)
        .Add(UpKey, Up == 0 ? null : (decimal?)Up)
        .Add("hold", Hold == 1 ? null : (decimal?)Hold)
        .Add(DownKey, Down == 0 ? null : (decimal?)Down)
        .Add("begin", Begin);
}
