using System.Diagnostics;
using TemplateGen.Cli.Tests.Support;

namespace TemplateGen.Cli.Tests;

public sealed class RobustnessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_empty_file_has_a_message()
    {
        string named = _folder.Write("empty.txt", "");
        ToolResult result = Check(named);
        result.Status.ShouldBe(1);
        result.OutLines[0].ShouldBe($"{named}: unreadable");
        result.OutLines[1].ShouldContain("error");
        Check(_folder.Path).OutLines[1].ShouldBe($"{named}: error empty: the document is empty");
    }

    [Fact]
    public void A_binary_file_has_a_message()
    {
        byte[] bytes = new byte[4096];
        new Random(1).NextBytes(bytes);
        string file = Path.Combine(_folder.Path, "binary.txt");
        File.WriteAllBytes(file, bytes);
        ToolResult result = Check(file);
        result.Status.ShouldBe(1);
        result.OutLines[0].ShouldBe($"{file}: unreadable");
        result.OutLines.Length.ShouldBe(2);
    }

    [Fact]
    public void A_file_of_100_MB_in_one_line_is_refused_without_being_read()
    {
        string file = Path.Combine(_folder.Path, "huge.txt");
        using (FileStream stream = File.Create(file))
        {
            stream.SetLength(100 * 1024 * 1024);
        }

        ToolResult result = Check(file);
        result.Status.ShouldBe(1);
        result.OutLines[1].ShouldStartWith($"{file}: error too-large: ");
    }

    [Fact]
    public void Standard_input_without_an_end_is_refused()
    {
        if (!File.Exists("/dev/zero"))
        {
            return;
        }

        Check("/dev/zero").Out.ShouldContain("error too-large: ");
    }

    [Fact]
    public void A_folder_or_file_without_permission_has_a_message_and_the_rest_is_checked()
    {
        if (!Machine.HasPermissions)
        {
            return;
        }

        _folder.Copy("good.json", "a.json");
        string closedFile = _folder.Copy("good.json", "b.json");
        string closedFolder = Path.Combine(_folder.Path, "c");
        _folder.Copy("good.json", "c/c.json");
        _folder.Copy("good.json", "d.json");
        File.SetUnixFileMode(closedFile, UnixFileMode.None);
        File.SetUnixFileMode(closedFolder, UnixFileMode.None);
        try
        {
            ToolResult result = WithoutPrivileges().Go("check", _folder.Path, "--template", TestFiles.Template).ShouldNotHaveCrashed();
            result.Status.ShouldBe(1);
            result.Out.ShouldContain($"{closedFile}: error no-permission: no permission to read it\n");
            result.Out.ShouldContain($"{closedFolder}: error no-permission: no permission to list this folder\n");
            result.OutLines[^1].ShouldBe("4 reports: 2 hold, 2 unreadable");
        }
        finally
        {
            File.SetUnixFileMode(closedFolder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_file_that_vanishes_has_a_message()
    {
        if (!Machine.IsUnix)
        {
            return;
        }

        // A link to nothing is listed in its folder and gone when it is opened.
        string link = Path.Combine(_folder.Path, "gone.json");
        File.CreateSymbolicLink(link, Path.Combine(_folder.Path, "nothing.json"));
        _folder.Copy("good.json", "good.json");
        ToolResult result = Check(_folder.Path);
        result.Status.ShouldBe(1);
        result.Out.ShouldContain($"{link}: error not-found: the file is no longer there\n");
        result.OutLines[^1].ShouldBe("2 reports: 1 holds, 1 unreadable");
    }

    [Fact]
    public void Links_that_go_round_in_a_circle_are_not_followed()
    {
        if (!Machine.IsUnix)
        {
            return;
        }

        _folder.Copy("good.json", "in/good.json");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "in", "again"), _folder.Path);
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "self.json"), Path.Combine(_folder.Path, "self.json"));
        ToolResult result = Check(_folder.Path);
        result.OutLines[^1].ShouldBe("2 reports: 1 holds, 1 unreadable");
    }

    [Fact]
    public void A_pipe_without_a_writer_in_a_folder_does_not_hang()
    {
        if (!Machine.IsUnix)
        {
            return;
        }

        Process.Start("mkfifo", [Path.Combine(_folder.Path, "pipe.txt")])!.WaitForExit();
        Check(_folder.Path).Status.ShouldBe(1);
    }

    [Fact]
    public void Closed_standard_input_is_said_to_be_so()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        ToolResult result = new Tool().Through("sh", "-c", "exec \"$0\" \"$@\" <&-").Go("check", "-", "--lang", "en");
        result.Status.ShouldBe(1);
        (result.Out + result.Error).ShouldContain("standard input is closed");
    }

    [Fact]
    public void A_reader_that_goes_away_ends_the_tool_quietly()
    {
        if (!Machine.IsUnix)
        {
            return;
        }

        for (int i = 0; i < 400; i++)
        {
            _folder.Copy("wrong.json", $"{i}.json");
        }

        string template = Path.Combine(TestFiles.Folder, TestFiles.Template);
        string script = $"'{Tool.Host}' exec '{Tool.Path}' check '{_folder.Path}' --template '{template}' --format json; echo $? >&2";
        using Process process = Process.Start(new ProcessStartInfo("sh", ["-c", $"({script}) | head -c 10"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.WaitForExit(60_000).ShouldBeTrue();
        process.StandardError.ReadToEnd().ShouldBe("141\n");
    }

    [Theory]
    [InlineData("> /dev/full", 3)]
    [InlineData(">&-", 3)]
    [InlineData("2> /dev/full", 1)]
    [InlineData("2>&-", 1)]
    public void Output_that_cannot_be_written_is_no_crash(string redirection, int status)
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        string file = _folder.Copy("wrong.json", "wrong.json");
        string template = Path.Combine(TestFiles.Folder, TestFiles.Template);
        string script = $"'{Tool.Host}' exec '{Tool.Path}' check '{file}' --template '{template}' {redirection}";
        using Process process = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.WaitForExit(60_000).ShouldBeTrue();
        process.ExitCode.ShouldBe(status);
        process.StandardError.ReadToEnd().ShouldNotContain("Exception");
    }

    [Fact]
    public void Ctrl_C_ends_the_tool_with_a_message()
    {
        if (!Machine.IsUnix)
        {
            return;
        }

        // It waits for standard input, which never comes.
        using Process process = new Tool().Start("check", "good.json", "-", "--template", TestFiles.Template);
        process.StandardOutput.ReadLine().ShouldStartWith("good.json: holds");
        Process.Start("sh", ["-c", $"kill -INT {process.Id}"])!.WaitForExit();
        process.WaitForExit(60_000).ShouldBeTrue();
        process.ExitCode.ShouldBe(130);
        process.StandardError.ReadToEnd().ShouldBe("templategen: interrupted; the output is not complete\n");
    }

    [Fact]
    public void Text_from_documents_and_file_names_cannot_steer_a_terminal()
    {
        string report = TestFiles.Text("good.json").Replace("东街", "\\u001b[31m东\\n街\\u202e", StringComparison.Ordinal);
        string file = _folder.Write("a\u001b[2Jb.json", report);
        ToolResult result = Check(file);
        result.Out.ShouldNotContain("\u001b");
        result.Out.ShouldNotContain("\u202e");
        result.OutLines.ShouldHaveSingleItem().ShouldContain("a\\u001B[2Jb.json: holds");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Every_format_copes_with_what_cannot_be_read(string format)
    {
        _folder.Write("a.txt", "");
        _folder.Write("b.json", "{");
        _folder.Write("c.txt", "\0\0\0");
        _folder.Write("d.json", "[1, 2");
        ToolResult result = Check(_folder.Path, "--format", format);
        result.Status.ShouldBe(1);
        result.Error.ShouldBeEmpty();
    }

    private static ToolResult Check(params string[] arguments) =>
        Tool.Run(["check", .. arguments, "--template", TestFiles.Template]).ShouldNotHaveCrashed();

    // Permissions bind everyone but the superuser, who has to give up that privilege first.
    private static Tool WithoutPrivileges() => Environment.IsPrivilegedProcess
        ? new Tool().Through("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
        : new Tool();
}
