namespace Summarizer.Language.Speech;

/// <summary>A character that may open or close a quotation, and what each way of reading it costs: the cheapest reading of a whole paragraph is taken.</summary>
/// <param name="Single">‘ ’ and ', which may be apostrophes; else one of “ ” „ « » " `` ''.</param>
/// <param name="Open">It opens.</param>
/// <param name="Close">It closes.</param>
/// <param name="Again">It opens anew what is open: the speech's next paragraph.</param>
/// <param name="AfterWord">No stop, comma or colon stands before it.</param>
/// <param name="None">It is no quotation mark.</param>
internal readonly record struct QuoteMark(int At, int Length, bool Single, int Open, int Close, int Again, int None, bool AfterWord)
{
    public int End => At + Length;
}
