using FluentAssertions;
using NodaTime;
using PartyBuilding.Tests;
using Xunit;

namespace PartyBuilding.Domain.Tests.Procedures;

public sealed class DiagramTests
{
    private static readonly Procedure Small = new ProcedureBuilder("small", LocalizedText.Of("小程序", "Small"))
        .State("open", LocalizedText.Of("待办", "to do \"now\"; #1"))
        .End("closed", LocalizedText.Of("办结", "closed: {all}\n%%"))
        .Add(ProcedureStep.Of("work", LocalizedText.Of("办理", "work --> on")))
        .Add(ProcedureStep.Of("close", LocalizedText.Of(" ", "close")).From("open").To("closed"))
        .Build().ValueOrThrow();

    [Fact]
    public void States_steps_start_and_end_are_drawn() => Small.Mermaid(Language.Chinese).Should().Be(
        "stateDiagram-v2\n"
        + "    state \"待办\" as s1\n"
        + "    state \"办结\" as s2\n"
        + "    [*] --> s1\n"
        + "    s1 --> s1 : 办理\n"
        + "    s1 --> s2 : close\n"
        + "    s2 --> [*]\n");

    [Fact]
    public void What_could_end_a_label_is_written_as_a_number()
    {
        string drawn = Small.Mermaid(Language.English);

        drawn.Should().Contain("state \"to do #34;now#34;#59; #35;1\" as s1\n");
        drawn.Should().Contain("state \"closed#58; #123;all#125; #37;#37;\" as s2\n");
        drawn.Should().Contain("s1 --> s1 : work --#62; on\n");
    }

    [Fact]
    public void The_way_that_was_taken_is_marked()
    {
        Course course = Course.Begin(Small, ItemId.Of("m"), new LocalDate(2025, 1, 1));
        for (int day = 2; day <= 5; day++)
        {
            course = course.Do(StepTaken.Of("work", new LocalDate(2025, 1, day))).ValueOrThrow();
        }

        course = course.Do(StepTaken.Of("close", new LocalDate(2025, 2, 1))).ValueOrThrow();

        using (new ForeignCulture())
        {
            course.Mermaid(Language.Chinese).Should().Be(
                "stateDiagram-v2\n"
                + "    state \"待办\" as s1\n"
                + "    state \"办结\" as s2\n"
                + "    [*] --> s1\n"
                + "    s1 --> s1 : ✓ 办理 2025-01-02 … 2025-01-05 (×4)\n"
                + "    s1 --> s2 : ✓ close 2025-02-01\n"
                + "    s2 --> [*]\n"
                + "    classDef passed fill:#e6f0e0,stroke:#4a7a36\n"
                + "    classDef current fill:#fff0c8,stroke:#b07a00,stroke-width:3px\n"
                + "    class s1 passed\n"
                + "    class s2 current\n");
        }
    }

    [Fact]
    public void A_course_that_has_just_begun_marks_where_it_is() =>
        Course.Begin(Small, ItemId.Of("m"), new LocalDate(2025, 1, 1)).Mermaid(Language.English).Should().EndWith("    class s1 current\n").And.NotContain("✓");
}
