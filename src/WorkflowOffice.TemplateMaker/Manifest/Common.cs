namespace WorkflowOffice.TemplateMaker.Manifest;

/// <summary>Fields that many documents share.</summary>
internal static class Common
{
    public static readonly ManifestField AgencyName = new("AgencyName", "发文机关名称", FieldType.Text, true);
    public static readonly ManifestField DocNo = new("DocNo", "发文字号", FieldType.Text, true);
    public static readonly ManifestField DocDate = new("DocDate", "成文日期", FieldType.Date, true);
    public static readonly ManifestField NoticeTitle = new("NoticeTitle", "原文书名称", FieldType.Text, true);
    public static readonly ManifestField NoticeNo = new("NoticeNo", "原文书文号", FieldType.Text, true);
    public static readonly ManifestField NoticeReceivedOn = new("NoticeReceivedOn", "收到原文书日期", FieldType.Date, true);
    public static readonly ManifestField Applicant = new("Applicant", "复查申请人（科室）", FieldType.Text, true);
    public static readonly ManifestField FiledOn = new("FiledOn", "提出复查申请日期", FieldType.Date, true);
}
