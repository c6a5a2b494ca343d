using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Summarizer.Tests.Articles;

/// <summary>Small files that cost a careless reader gigabytes or minutes.</summary>
internal static class Bombs
{
    private static readonly byte[] Zeros = new byte[1_000_000];

    /// <summary>About a megabyte that inflates to two gigabytes: the drawing of its only page.</summary>
    public static byte[] Pdf(int megabytes = 1_000, byte fill = (byte)' ')
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            Fill(zlib, megabytes, fill);
        }

        using var pdf = new MemoryStream();
        Write(
            pdf,
            "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>\nendobj\n"
                + $"4 0 obj\n<</Length {packed.Length}/Filter/FlateDecode>>\nstream\n"
        );
        packed.WriteTo(pdf);
        Write(pdf, "\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\n%%EOF\n");
        return pdf.ToArray();
    }

    /// <summary>A page whose drawing calls a drawing that calls a drawing, ten times each.</summary>
    public static byte[] NestedDrawings()
    {
        var pdf = new StringBuilder(
            "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</F5 5 0 R>>>>>>\nendobj\n4 0 obj\n<</Length 6>>\nstream\n/F5 Do\nendstream\nendobj\n"
        );
        for (var i = 5; i < 20; i++)
        {
            var calls = string.Concat(Enumerable.Repeat($"/F{i + 1} Do ", 10));
            pdf.Append(
                CultureInfo.InvariantCulture,
                $"{i} 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F{i + 1} {i + 1} 0 R>>>>/Length {calls.Length}>>\nstream\n{calls}\nendstream\nendobj\n"
            );
        }

        return Encoding.Latin1.GetBytes(
            pdf.Append(
                    "20 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 2>>\nstream\nn \nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 21>>\n%%EOF\n"
                )
                .ToString()
        );
    }

    /// <summary>A font whose table goes from the first code to the last that four bytes can say.</summary>
    public static byte[] CharacterMap(bool packed)
    {
        const string map =
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange endcmap end end";
        using var bytes = new MemoryStream();
        if (packed)
        {
            using var zlib = new ZLibStream(bytes, CompressionLevel.Fastest, leaveOpen: true);
            Write(zlib, map);
        }
        else
        {
            Write(bytes, map);
        }

        using var pdf = new MemoryStream();
        Write(
            pdf,
            "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>\nendobj\n4 0 obj\n<</Length 39>>\nstream\nBT /F1 12 Tf 50 700 Td (The ferry) Tj ET\nendstream\nendobj\n"
                + $"5 0 obj\n<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[7 0 R]/ToUnicode 6 0 R>>\nendobj\n"
                + "7 0 obj\n<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 8 0 R/DW 500>>\nendobj\n"
                + "8 0 obj\n<</Type/FontDescriptor/FontName/X/Flags 4/FontBBox[0 0 9 9]/ItalicAngle 0/Ascent 9/Descent 0/CapHeight 9/StemV 9>>\nendobj\n"
                + $"6 0 obj\n<</Length {bytes.Length}{(packed ? "/Filter/FlateDecode" : "")}>>\nstream\n"
        );
        bytes.WriteTo(pdf);
        Write(pdf, "\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 9>>\n%%EOF\n");
        return pdf.ToArray();
    }

    public static byte[] NestedArrays() =>
        Encoding.Latin1.GetBytes(
            $"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/X {new string('[', 500_000)}>>\nendobj\ntrailer\n<</Root 1 0 R/Size 2>>\n%%EOF\n"
        );

    /// <param name="part">What stands in the document's text, before what is repeated.</param>
    public static byte[] Word(string part, string repeated, int times, string end)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Entry(
                zip,
                "[Content_Types].xml",
                """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
            );
            Entry(
                zip,
                "_rels/.rels",
                """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""
            );
            using var document = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            Write(document, part);
            var chunk = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeated, 1000)));
            for (var i = 0; i < times; i += 1000)
            {
                document.Write(chunk);
            }

            Write(document, end);
        }

        return stream.ToArray();
    }

    public static byte[] NestedMail(int depth)
    {
        var mail = new StringBuilder("From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n");
        for (var i = 0; i < depth; i++)
        {
            mail.Append(CultureInfo.InvariantCulture, $"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n");
        }

        return Encoding.ASCII.GetBytes(mail.Append("Content-Type: text/plain\r\n\r\nA text.\r\n").ToString());
    }

    public static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private static void Fill(Stream stream, int megabytes, byte fill)
    {
        var chunk = fill == 0 ? Zeros : [.. Enumerable.Repeat(fill, Zeros.Length)];
        for (var i = 0; i < megabytes; i++)
        {
            stream.Write(chunk);
        }
    }

    private static void Entry(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name).Open();
        Write(stream, text);
    }

    private static void Write(Stream stream, string text) => stream.Write(Encoding.UTF8.GetBytes(text));
}
