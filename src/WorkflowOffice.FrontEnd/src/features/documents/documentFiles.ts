const address = (id: string) => `/api/documents/${encodeURIComponent(id)}`;
const query = (parts: Record<string, string | number | undefined>) => {
  const text = Object.entries(parts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  return text ? `?${text}` : '';
};

/** Where the file of a document is, or that of one of its versions. */
export const documentFile = (id: string, inline = false, version?: number) =>
  `${address(id)}/file${query({ inline: inline ? 1 : undefined, version })}`;
export const documentPdf = (id: string, version?: number) => `${address(id)}/pdf${query({ inline: 1, version })}`;
export const volumeFile = (caseId: string) => `/api/cases/${encodeURIComponent(caseId)}/volume`;
