using System.Collections.Generic;

namespace PartyBuilding.Regulations.Tests;

/// <summary>The published regulations that the policies restate. Clauses go by their own numbers, or by 1, 2, 3 … where they have none.</summary>
internal static class PublishedDocuments
{
    public static readonly IReadOnlyList<PublishedDocument> All =
    [
        new("anqing-member-duty", "1 2 3(1) 3(1)1a 3(1)1b 3(1)1c 3(1)2"),
        new("attendance-steps", 9),
        new("branch-election-rules", 15),
        new("cadre-selection-2014", 17),
        new("dalu-five-star-branch", 9),
        new("district-stars-10-40-30", 10),
        new("earth-science-branch-150", 6),
        new("fangshan-handling-units", "1 2.1 2.2 2.3 3 4"),
        new("grading-with-satisfaction-gate", 9),
        new("guangshui-member-and-group", "I(1)1a I(1)1b I(1)2 I(1)3 I(1)4 I(2)a I(2)b I(2)c I(2)d I(2)e I(2)f I(3)a I(3)b I(4) II(1)1 II(1)2 II(1)3 II(1)4"),
        new("guangxi-agriculture-grading", 9),
        new("handling-deadlines", "Cy-a Cy-b Cy-c C08-a C08-b C08-c C08-d Gz-a Gz-b Yl Gy Sh Fy-a Fy-b"),
        new("hongkou-duty-system", "P1 P2 P3a P3b P4 P5 P6 P7 S1 S2 S3 S4a S4b S4c S4d S5 S6 S7 S8 M1 M2 M3 M4 M5 M6 M7 M8 M9 M10 R1 A1 T1"),
        new("industry-bureau-member-points", 6),
        new("jinan-member-duty", "a b c d e f g h i j k l"),
        new("lanzhou-graduate-branch", 14),
        new("member-development-time-limits", 20),
        new("member-evaluation-ballots", 8),
        new("national-good-proposals", "2a 2b 2c 3 4(1) 4(2) 4(3-4) press-a press-b"),
        new("rcck-anhui-branch-form", 26),
        new("shanxi-app-member-points", 15),
        new("shaoxing-five-star-community", 6),
        new("staffing-efficiency-districts", 21),
        new("tongcheng-member-duty", "1 3(1) 3(1)1a 3(1)1b 3(1)1c 3(1)1d 3(1)1e 3(1)2a 3(1)2b 3(1)2c 3(1)2d 3(1)2e 3(1)3a 3(1)3b 3(1)4a 3(1)4b 3(2)1"),
        new("tongzhou-handling-index", "1a 1b 1c 1d 2(1) 2(1)1 2(1)2"),
        new("volunteer-stars", 8),
        new("weihai-attendance", "1-2 3.1 3.2 3.3 3.4a 3.4b 3.5 4"),
        new("yanbian-member-duty", "1-3 4 5 5(1)a 5(1)b 5(1)c 5(1)d 5(1)e 5(2)a 5(2)b 5(2)c 5(2)d 5(2)e"),
    ];
}
