using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A review as a document.</summary>
internal static class ReviewJson
{
    internal static void Write(ResultWriter writer, Review review) => writer.BeginObject()
        .Pair("entry", review.Entry.Key)
        .Pair("subject", review.Subject.ToString())
        .Pair("sheet", review.Sheet)
        .Pair("group", review.Group)
        .Pair("rater", review.Rater.ToString())
        .Pair("date", ResultParts.Text(review.Date))
        .Pair("points", review.Points)
        .Pair("option", review.Option)
        .Pair("entered", ResultParts.Text(review.EnteredAt))
        .End();

    internal static Review Read(ResultCursor cursor)
    {
        cursor.Allow("entry", "subject", "sheet", "group", "rater", "date", "points", "option", "entered");
        var review = Review.Of(
            ResultParts.Entry(cursor.Get("entry")),
            ResultParts.Subject(cursor.Get("subject")),
            ResultParts.Code(cursor.Get("sheet")),
            ResultParts.Code(cursor.Get("group")),
            ResultParts.Subject(cursor.Get("rater")),
            ResultParts.Date(cursor.Get("date")));
        review = cursor.NumberOf("points") is decimal points ? review.Mark(points) : review;
        review = cursor.Find("option") is ResultCursor option ? review.Vote(ResultParts.Code(option)) : review;
        return cursor.Find("entered") is ResultCursor entered ? review.Entered(ResultParts.Moment(entered)) : review;
    }
}
