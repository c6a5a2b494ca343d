using System.Buffers;
using System.Runtime.CompilerServices;

namespace Summarizer.Language.Sentences;

/// <summary>The punctuation that sentences are told by.</summary>
internal static class Marks
{
    /// <summary>Stops that need no white space after them and are never part of a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSurePeriod(char c) =>
        c is '。' or '！' or '？' or '｡' or '।' or '॥' or '۔' or '؟' or '։' or '።' or '។' or '။' or '᠃';

    public static bool IsExclamation(char c) => c is '!' or '?' or '‽' or '‼' or '⁇' or '⁈' or '⁉';

    public static bool IsAnyStop(char c) => c is '.' or '…' || IsExclamation(c) || IsSurePeriod(c);

    public static bool OnlyOpens(char c) =>
        c is '‘' or '„' or '‚' or '‹' or '(' or '[' or '{' or '¿' or '¡' or '「' or '『' or '《' or '（' or '【';

    public static bool OnlyCloses(char c) => c is '’' or '”' or '›' or ')' or ']' or '}' or '」' or '』' or '》' or '）' or '】';

    /// <summary>Marks that open in one language and close in another, or are straight.</summary>
    public static bool MayDoBoth(char c) => c is '"' or '\'' or '“' or '«' or '»' or '`' or '＂';

    public static bool Opens(char c) => OnlyOpens(c) || MayDoBoth(c);

    /// <summary>All that a splitter has to look at: stops, bullets, brackets and marks that change what a stop means. Between them is nothing to read.</summary>
    public static readonly SearchValues<char> Telling = SearchValues.Create(".…!?‽‼⁇⁈⁉。！？｡।॥۔؟։።។။᠃•▪●■◦‣∙◆►▶「『」』'\"’;");

    public static bool IsBullet(char c) => c is '•' or '▪' or '●' or '■' or '◦' or '‣' or '∙' or '◆' or '►' or '▶';
}
