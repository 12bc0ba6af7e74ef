namespace PartyBuilding.Domain;

/// <summary>A state that a course can be in (状态). Immutable; equal by content.</summary>
public sealed record ProcedureState
{
    internal ProcedureState(string code, LocalizedText title, bool isEnd)
    {
        Code = code;
        Title = title;
        IsEnd = isEnd;
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Whether the course ends with it, and no step is taken any more.</summary>
    public bool IsEnd { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
