export const seals = {
  title: '用印登记簿',
  hint: '每次用印一行：何时、何印、何文书、份数、用印人和批准人。登记后不能修改或者删除。',
  year: '年度',
  allYears: '全部年度',
  yearOf: (year: number) => `${year} 年`,
  search: '印章、文书、文号、事项编号或者姓名',
  export: '导出 Excel',
  columns: { at: '用印时间', seal: '印章', copies: '份数', document: '文书', state: '状态', case: '事项', keeper: '用印人', approver: '批准人', note: '备注' },
  noNumber: '未编号',
  version: (n: number, digest: string) => `第 ${n} 版，SHA-256 ${digest.slice(0, 8)}…`,
  empty: '没有用印记录。印章管理员登记用印后自动列入。',
};
