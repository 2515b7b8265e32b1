using TemplateGen.Cli.CommandLine;

return await Tool.RunAsync(args);
