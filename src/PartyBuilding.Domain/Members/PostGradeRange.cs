namespace PartyBuilding.Domain;

/// <summary>The grades that a post has (岗位等级区间).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record PostGradeRange
{
    internal PostGradeRange(string post, int lowest, int highest)
    {
        Post = post;
        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>The post, a code.</summary>
    public string Post { get; }

    /// <summary>Its lowest grade.</summary>
    public int Lowest { get; }

    /// <summary>Its highest grade.</summary>
    public int Highest { get; }

    /// <summary>Post and grades, such as "secretary 9-18".</summary>
    public override string ToString() => $"{Post} {Keys.Text(Lowest)}-{Keys.Text(Highest)}";
}
