const address = (versionId: string) => `/api/template-versions/${encodeURIComponent(versionId)}`;

export const templateFile = (versionId: string) => `${address(versionId)}/file`;
export const templatePreview = (versionId: string) => `${address(versionId)}/preview`;
export const templatePdf = (versionId: string) => `${address(versionId)}/preview?format=pdf`;
