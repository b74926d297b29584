using WorkflowOffice.Office.OwnedVersions;

namespace WorkflowOffice.Office.Catalogues;

/// <summary>A change of a catalogue or register that is not accepted.</summary>
public sealed class CatalogueRefusal : OfficeException
{
    private CatalogueRefusal(RefusalKind kind, string code, string message)
        : base(kind, code, message)
    {
    }

    internal static CatalogueRefusal NotFound(CatalogueKind kind, string id) =>
        new(RefusalKind.NotFound, "X-CAT-01", $"没有{CatalogueWords.Of(kind)}“{id}”，或者没有这一版本。请返回列表重新选择。");

    internal static CatalogueRefusal WrongState(CatalogueVersion version, OwnedVersionState needed) =>
        new(RefusalKind.Conflict, "X-CAT-02",
            $"{CatalogueWords.Of(version.Kind)}《{version.Name}》第{version.Version}版现为“{version.State.InWords()}”，只有“{needed.InWords()}”的版本才能这样办理。请刷新后再试。");

    internal static CatalogueRefusal Stale(CatalogueVersion version) =>
        new(RefusalKind.Conflict, "X-CAT-03",
            $"{CatalogueWords.Of(version.Kind)}《{version.Name}》已由{version.EditedBy}于{LegalTime.Format(version.EditedAt)}保存过，您的修改没有保存。请对照最新内容后重新修改。");

    internal static CatalogueRefusal Faulty(CatalogueContent content, IEnumerable<CatalogueProblem> problems) =>
        new(RefusalKind.RuleBroken, "X-CAT-04", $"{CatalogueWords.Of(content.Kind)}《{content.Name}》还有问题，不能提交发布：{string.Join('；', problems.Select(problem => $"{problem.Place}：{problem.Message}"))}");

    internal static CatalogueRefusal EditorPublishes(CatalogueVersion version) =>
        new(RefusalKind.Forbidden, "X-CAT-05", $"您参与编制了{CatalogueWords.Of(version.Kind)}《{version.Name}》第{version.Version}版，不能由您发布。请由另一名有发布权限的人员审查后发布。");

    internal static CatalogueRefusal BadRequest(string message) => new(RefusalKind.RuleBroken, "X-CAT-06", message);
}
