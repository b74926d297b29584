namespace WorkflowOffice.TemplateMaker.Descriptions;

/// <summary>Fields that many documents share (documents.md §5), described once.</summary>
internal static class CommonFields
{
    public static IReadOnlyList<DescribedField> All { get; } =
    [
        .. """
        AgencyName! 发文机关名称 = 长春市二道区应急管理局
        DocNo! 发文字号 = 二应急〔2026〕12号
        DocDate* 成文日期 date = 2026-03-02
        CaseNo 案件（事项）编号 = 二应急案〔2026〕3号
        CaseName* 案由 = 长春某某化工有限公司未按规定对重大危险源登记建档案
        PartyName* 当事人名称（姓名） = 长春某某化工有限公司
        Contact 联系人及电话 = 张维，0431-84940001
        CopyTo 抄送机关 = 局机关各科室，局纪检监察组
        Inspectors* 执法人员（二人以上） list = 刘洋（执法证号22010500101） ;; 高远（执法证号22010500102）
        Handlers* 承办人（二人以上） list = 刘洋 ;; 高远
        """.Split('\n').Select(DescribedField.Parse),
    ];
}
