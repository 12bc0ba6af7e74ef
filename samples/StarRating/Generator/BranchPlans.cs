using NodaTime;

namespace PartyBuilding.Samples.StarRating.Generator;

/// <summary>The 18 branches: 7 city branches, 3 general, 3 university and 5 county ones with 311 members in all, 15 of them new.</summary>
internal static class BranchPlans
{
    internal const int Year = 2025;
    internal const string Committee = "100";

    internal static readonly BranchPlan[] All =
    [
        new()
        {
            Id = "101", Kind = "city", Chinese = "第一支部", English = "Branch 1", FoundedOn = new(1984, 6, 12), Members = 22,
            Activities = 4, Meetings = [2, 1, 2, 1], NewMembers = ["seniorTitle"], Articles = 1, Theory = 1,
            Proposals = ["collective"], Opinions = ["provincialCppcc centralCommittee", "", ""], Services = 1,
        },
        new()
        {
            Id = "102", Kind = "city", Chinese = "第二支部", English = "Branch 2", FoundedOn = new(1985, 3, 8), Members = 20,
            Activities = 3, Meetings = [1, 2, 1, 2], NewMembers = ["none"], Articles = 1,
            Proposals = ["collective", ""], Opinions = [""], Homeland = 2,
        },
        new()
        {
            Id = "103", Kind = "city", Chinese = "第三支部", English = "Branch 3", FoundedOn = new(1986, 11, 20), Members = 19,
            Activities = 4, EnteredTwice = true, Meetings = [1, 1, 1, 1], NewMembers = ["deputyDivision"], Articles = 1,
            Opinions = ["provincialPartyOffice", ""], Services = 2,
        },
        new()
        {
            // Named an advanced organization of the city: graded without regard to its points.
            Id = "104", Kind = "city", Chinese = "第四支部", English = "Branch 4", FoundedOn = new(1988, 5, 4), Members = 17,
            Activities = 4, Meetings = [1, 1, 1, 1], Opinions = ["", "", ""], Services = 2, Honour = "city",
        },
        new()
        {
            Id = "105", Kind = "city", Chinese = "第五支部", English = "Branch 5", FoundedOn = new(1990, 9, 10), Members = 16,
            MembersData = Filing.Claimed, Activities = 3, Meetings = [1, 1, 1, 1], Opinions = ["", "", ""], Services = 2,
        },
        new()
        {
            Id = "106", Kind = "city", Chinese = "第六支部", English = "Branch 6", FoundedOn = new(1993, 4, 15), Members = 15,
            Plan = Filing.None, Activities = 2, MovedOutOfYear = true, Meetings = [1, 1, 1, 1], Opinions = ["", ""], Homeland = 2,
        },
        new()
        {
            Id = "107", Kind = "city", Chinese = "第七支部", English = "Branch 7", FoundedOn = new(1996, 10, 22), Members = 13,
            Activities = 2, ClaimedActivities = 1, Meetings = [1, 1, 0, 1], Services = 1,
        },
        new()
        {
            Id = "108", Kind = "general", Chinese = "第一总支", English = "General Branch 1", FoundedOn = new(1987, 7, 1), Members = 34,
            Activities = 5, Meetings = [2, 2, 2, 2], NewMembers = ["none"], Publicity = 1, Articles = 2, Proposals = ["", ""],
            Opinions = ["provincialCppcc provincialUnitedFront", "", "", ""], Services = 1,
        },
        new()
        {
            // Level with University Branch 2, where a tie does no harm.
            Id = "109", Kind = "general", Chinese = "第二总支", English = "General Branch 2", FoundedOn = new(1991, 12, 9), Members = 30,
            Activities = 4, Meetings = [2, 2, 2, 2], NewMembers = ["none"], Publicity = 2,
            Opinions = ["provincialDepartment", "", "", ""], Services = 1, Awards = 1,
        },
        new()
        {
            // One point below the last four-star place, with everything that can make a difference.
            Id = "110", Kind = "general", Chinese = "第三总支", English = "General Branch 3", FoundedOn = new(1995, 2, 28), Members = 27,
            Summary = Filing.Claimed, Activities = 3, ClaimedActivities = 1, Meetings = [2, 2, 0, 1], NewMembers = ["seniorTitle", "none"],
            Opinions =
            [
                "provincialCppcc provincialUnitedFront centralCommittee nationalCppcc",
                "provincialLeader→provincialDepartment",
                "centralCommittee?",
            ],
        },
        new()
        {
            // The winner: 1 forum speech, 1 plenary speech, 2 key topics of the city, 4 study trips are the published record.
            Id = "111", Kind = "university", Chinese = "高校第一支部", English = "University Branch 1", FoundedOn = new(1989, 4, 18),
            Members = 21, Activities = 4, Meetings = [3, 3, 3, 3], NewMembers = ["seniorTitle", "none"],
            Proposals = ["speechOrKey", "speechOrKey", "", ""],
        },
        new()
        {
            Id = "112", Kind = "university", Chinese = "高校第二支部", English = "University Branch 2", FoundedOn = new(1998, 9, 3),
            Members = 18, Activities = 3, Meetings = [1, 1, 1, 1], NewMembers = ["seniorTitle"], Articles = 3, Theory = 2,
            Proposals = ["", ""], Opinions = ["", "", ""], Awards = 1,
        },
        new()
        {
            Id = "113", Kind = "university", Chinese = "高校第三支部", English = "University Branch 3", FoundedOn = new(2006, 10, 11),
            Members = 15, Activities = 3, Meetings = [1, 1, 1, 1], NewMembers = ["seniorTitle"], Articles = 1, Theory = 1,
            Proposals = [""],
        },
        new()
        {
            Id = "114", Kind = "county", Chinese = "县域第一支部", English = "County Branch 1", FoundedOn = new(2019, 6, 26), Members = 12,
            Activities = 4, Meetings = [1, 2, 1, 1], NewMembers = ["none"], Publicity = 1, Proposals = [""],
            Opinions = ["provincialCppcc provincialLeader", "provincialUnitedFront", "", ""], Services = 1,
        },
        new()
        {
            Id = "115", Kind = "county", Chinese = "县域第二支部", English = "County Branch 2", FoundedOn = new(2022, 3, 17), Members = 10,
            Activities = 3, Meetings = [1, 1, 1, 1], NewMembers = ["none"], Publicity = 2, Opinions = ["provincialCppcc?", ""], Services = 2,
        },
        new()
        {
            Id = "116", Kind = "county", Chinese = "县域第三支部", English = "County Branch 3", FoundedOn = new(2025, 2, 20), Members = 8,
            Activities = 3, Meetings = [1, 1, 1, 1], NewMembers = ["none"], Services = 1,
        },
        new()
        {
            Id = "117", Kind = "county", Chinese = "县域第四支部", English = "County Branch 4", FoundedOn = new(2025, 4, 16), Members = 7,
            Plan = Filing.Claimed, Activities = 3, Meetings = [0, 1, 1, 1],
        },
        new()
        {
            Id = "118", Kind = "county", Chinese = "县域第五支部", English = "County Branch 5", FoundedOn = new(2025, 9, 10), Members = 7,
            Plan = Filing.None, MembersData = Filing.None, Activities = 2, Meetings = [0, 0, 1, 1], NewMembers = ["none"],
        },
    ];
}
