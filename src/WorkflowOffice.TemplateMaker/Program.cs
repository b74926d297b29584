using WorkflowOffice.TemplateMaker;

// Writes every template of the office into the given folder: dotnet run --project src/WorkflowOffice.TemplateMaker -- templates
if (args is not [var target])
{
    Console.Error.WriteLine("用法：WorkflowOffice.TemplateMaker <目标文件夹>，例如 templates");
    return 2;
}

foreach (var (path, content) in Templates.Files())
{
    var file = Path.Combine(target, path);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    await File.WriteAllBytesAsync(file, content);
    Console.WriteLine(file);
}

return 0;
