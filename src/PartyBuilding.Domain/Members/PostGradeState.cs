using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A post and grade as normal advancement has it on a day, and the next advancement (晋级).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record PostGradeState
{
    internal PostGradeState(string post, int grade, LocalDate since, ReckonedDate? nextAdvancement)
    {
        Post = post;
        Grade = grade;
        Since = since;
        NextAdvancement = nextAdvancement;
    }

    /// <summary>The post.</summary>
    public string Post { get; }

    /// <summary>The grade.</summary>
    public int Grade { get; }

    /// <summary>The first day of the grade.</summary>
    public LocalDate Since { get; }

    /// <summary>The first day of the next grade; null at the highest grade of the post, or where the scale has no normal advancement.</summary>
    public ReckonedDate? NextAdvancement { get; }

    /// <summary>Post, grade and next advancement.</summary>
    public override string ToString() => $"{Post} {Keys.Text(Grade)} since {Since.Text()}, next {NextAdvancement?.ToString() ?? "-"}";
}
