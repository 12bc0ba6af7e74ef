using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiaxing;

[Practice("JX-3", "学前准备、学中发言、学后小结", "Study loop", typeof(Meeting), typeof(MeetingEvidence), typeof(MissingEvidence))]
public sealed class Jx03StudyLoopTests
{
    private static readonly LocalDate Day = new(2016, 9, 10);
    private static readonly string[] ThreePieces = [EvidenceKinds.Preparation, EvidenceKinds.Speech, EvidenceKinds.Summary];

    // Five leaders are there; how many is ours.
    private readonly Meeting _study = Meeting.Of(MeetingId.Of("study-9"), City.Committee, MeetingKinds.ChairOffice, Day)
        .Discussing(AgendaItem.Study())
        .Take(Roll.Of(City.Leaders.Select(Attendance.Present)).ValueOrThrow()).ValueOrThrow();

    [Fact]
    public void Loop_is_closed_when_everybody_prepared_spoke_and_summed_up()
    {
        Meeting closed = City.Leaders.Aggregate(_study, (meeting, leader) => meeting.Enter(
            MeetingEvidence.Of(leader, EvidenceKinds.Preparation, Day.PlusDays(-3)),
            MeetingEvidence.Of(leader, EvidenceKinds.Speech, Day),
            MeetingEvidence.Of(leader, EvidenceKinds.Summary, Day.PlusDays(5))).ValueOrThrow());

        closed.Evidence.Should().HaveCount(3 * City.Leaders.Count);
        closed.Lacking(ThreePieces).Should().BeEmpty();
    }

    [Fact]
    public void Missing_piece_is_named_with_meeting_and_person()
    {
        MemberId speaker = City.Leaders[0];
        Meeting open = _study.Enter(MeetingEvidence.Of(speaker, EvidenceKinds.Preparation, Day), MeetingEvidence.Of(speaker, EvidenceKinds.Speech, Day)).ValueOrThrow();

        open.Lacking(ThreePieces).Where(missing => missing.Member == speaker).Should().ContainSingle()
            .Which.AsFinding().Text(Language.English).Should().Contain("study-9").And.Contain(EvidenceKinds.Summary);
        MeetingBook.Of([open]).ValueOrThrow().WithoutEvidence(DateSpan.Year(2016), MeetingKinds.ChairOffice).Should().HaveCount((3 * City.Leaders.Count) - 2);
    }

    [Fact]
    public void Preparation_comes_before_the_meeting_and_the_summary_after_it() =>
        _study.CanEnter(
            MeetingEvidence.Of(City.Leaders[0], EvidenceKinds.Preparation, Day.PlusDays(1)),
            MeetingEvidence.Of(City.Leaders[0], EvidenceKinds.Summary, Day.PlusDays(-1)))
            .Select(finding => finding.Kind).Should().Equal(DomainFindings.EvidenceOutOfTime, DomainFindings.EvidenceOutOfTime);

    [Fact]
    public void Leaders_write_essays_and_the_best_are_published()
    {
        Meeting written = City.Leaders.Aggregate(_study, (meeting, leader) =>
            meeting.Enter(MeetingEvidence.Of(leader, EvidenceKinds.Essay, Day.PlusDays(10)).In(ItemId.Of($"essay-{leader}"))).ValueOrThrow());
        Meeting published = written.Enter(
            MeetingEvidence.Of(City.Leaders[2], EvidenceKinds.Publication, Day.PlusDays(30)).In(ItemId.Of($"essay-{City.Leaders[2]}"))).ValueOrThrow();

        published.Evidence.Where(piece => piece.Kind == EvidenceKinds.Essay).Should().HaveCount(City.Leaders.Count);
        published.Evidence.Where(piece => piece.Kind == EvidenceKinds.Publication).Select(piece => piece.Paper).Should().Equal(ItemId.Of("essay-3"));
    }
}
