using WorkflowOffice.TemplateMaker.Manifest;

namespace WorkflowOffice.TemplateMaker;

/// <summary>One template: its manifest and its text.</summary>
internal interface ITemplateSource
{
    TemplateManifest Manifest { get; }

    byte[] Build();
}
