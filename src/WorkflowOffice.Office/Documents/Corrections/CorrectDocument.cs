namespace WorkflowOffice.Office.Documents.Corrections;

/// <summary>One passage of an issued document that is wrong (原文、更正后).</summary>
/// <param name="Original">Stands exactly once in the document.</param>
public sealed record CorrectedPassage(string Original, string Corrected);

/// <summary>Corrects slips in an issued document (补正更正, 001 第十五条): substance is changed by 变更 or 撤销 only.</summary>
/// <param name="ErrorType">文字错误, 计算错误, 遗漏 or 其他瑕疵.</param>
/// <param name="ServeAgain">The corrected document is served again.</param>
public sealed record CorrectDocument(string Reason, string ErrorType, IReadOnlyList<CorrectedPassage> Passages, bool ServeAgain);
