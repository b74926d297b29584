import JSZip from 'jszip';

const paragraph = (text: string, centre = false, size = 32) =>
  `<w:p><w:pPr>${centre ? '<w:jc w:val="center"/>' : '<w:ind w:firstLine="640"/>'}<w:spacing w:line="560" w:lineRule="exact"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="仿宋"/><w:sz w:val="${size}"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;

/** A one-page .docx for the previewer. */
export function sampleDocument(): Promise<Buffer> {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    '_rels/.rels',
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  const body = [
    paragraph('执法监督通知书', true, 44),
    paragraph('二应急执监通〔2026〕12号', true),
    paragraph('危化监管科：'),
    paragraph('经查，你科于2026年10月8日作出的行政处罚决定书未在七个工作日内送达当事人，违反法定程序。'),
    paragraph('现责令你科自收到本通知书之日起三十日内纠正，并书面报告执行结果。'),
    paragraph('如不服本通知，可以在收到之日起10日内向局申请复查。'),
  ].join('');
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'nodebuffer' });
}
