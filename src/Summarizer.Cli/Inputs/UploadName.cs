namespace Summarizer.Cli.Inputs;

/// <summary>What a file is stored under: its path as seen from the folder it was named in, so that two files of one name stay two.</summary>
internal static class UploadName
{
    /// <param name="folder">Where the command was typed; a file outside of it is stored under its own name alone.</param>
    public static string Of(string file, string folder)
    {
        var relative = Path.GetRelativePath(folder, Path.GetFullPath(file, folder)).Replace(Path.DirectorySeparatorChar, '/');
        return Path.IsPathRooted(relative) || relative.StartsWith("../", StringComparison.Ordinal) ? Path.GetFileName(file) : relative;
    }

    /// <summary>Of an article that came in a file, perhaps among others in an archive.</summary>
    public static string Of(ArticleInput input, string folder)
    {
        var file = input.Inside is null ? input.Name : input.Name[..^(input.Inside.Length + 1)];
        var name = Of(file, folder);
        return name[..(name.LastIndexOf('/') + 1)] + input.BlobName;
    }
}
