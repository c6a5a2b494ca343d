using System.Text;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

/// <summary>Bounds as the reader says them; what they cost is asserted from outside, on a child process.</summary>
public sealed class LimitTests
{
    private static string? Reason(byte[] bytes) => ArticleReader.Read(bytes, UploadHints.None).Rejection?.Reason;

    public static TheoryData<string, byte[], string> Past() =>
        new()
        {
            { "drawings within drawings", Bombs.NestedDrawings(), "limit: the PDF has more than 10,000,000 drawing operations" },
            { "a font's table", Bombs.CharacterMap(packed: false), "limit: the PDF has more than 1,000,000 codes in a font's table" },
            { "a font's packed table", Bombs.CharacterMap(packed: true), "limit: the PDF has more than 1,000,000 codes in a font's table" },
            { "parts within parts", Bombs.NestedMail(5_000), "limit: the mail has more than" },
            {
                "elements within elements",
                Bombs.Word("<w:document xmlns:w=\"w\"><w:body>", "<w:p>", 2_000, ""),
                "limit: the elements of a part are nested more than 256 deep"
            },
            {
                "a long tag",
                Bombs.Word("<w:document xmlns:w=\"w\"><w:body ", "x  ", 100_000, "/></w:document>"),
                "limit: a part has a tag of more than"
            },
            {
                "many values",
                Encoding.UTF8.GetBytes($"{{\"a\":[{string.Join(',', Enumerable.Repeat("1", 600_000))}]}}"),
                "limit: the data has more than 500000 values"
            },
            {
                "many headers",
                Encoding.UTF8.GetBytes("MIME-Version: 1.0\nFrom: a\n" + string.Concat(Enumerable.Repeat("X-A: b\n", 30_000)) + "\nText"),
                "limit: the mail has more than 20000 headers"
            },
        };

    [Theory]
    [MemberData(nameof(Past))]
    public void Past_a_bound_it_is_named_with_its_value(string what, byte[] bytes, string reason)
    {
        Assert.NotEmpty(what);
        Assert.StartsWith(reason, Reason(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "<!DOCTYPE x [<!ENTITY a \"b\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>"
    )]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/hostname\"><w:document xmlns:w=\"w\"><w:body/></w:document>")]
    public void A_document_type_is_never_read(string part) =>
        Assert.StartsWith("corrupt:", Reason(Bombs.Word(part, "", 0, "")), StringComparison.Ordinal);

    [Fact]
    public void An_encrypted_Word_document_is_told_apart() =>
        Assert.StartsWith(
            "encrypted:",
            Reason([
                0xD0,
                0xCF,
                0x11,
                0xE0,
                0xA1,
                0xB1,
                0x1A,
                0xE1,
                .. new byte[1000],
                .. Encoding.Unicode.GetBytes("EncryptedPackage"),
                .. new byte[1000],
            ]),
            StringComparison.Ordinal
        );
}
