import type * as Office from '../src/api/models.ts';

export const units: Office.Unit[] = [
  { id: 'u1', name: '二道区应急管理局', code: 'bureau', kind: 'Bureau' },
  { id: 'u2', name: '综合法规科', code: 'law', kind: 'SupervisionOffice', parentId: 'u1' },
  { id: 'u3', name: '危化监管科', code: 'chemicals', kind: 'SupervisedUnit', parentId: 'u1' },
  { id: 'u4', name: '办公室', code: 'general', kind: 'OtherUnit', parentId: 'u1' },
];

const everything = [
  'cases.start',
  'cases.view',
  'cases.view-all',
  'tasks.work',
  'documents.view',
  'workflows.view',
  'workflows.edit',
  'workflows.publish',
  'calendar.view',
  'audit.view',
  'people.view',
];
const office = ['cases.start', 'cases.view', 'tasks.work', 'documents.view', 'calendar.view', 'people.view'];

export const accounts = [
  { login: 'jiandu', name: '张明', post: '监督人员', unit: '综合法规科', permissions: everything },
  { login: 'jigou', name: '李红', post: '监督机构负责人', unit: '综合法规科', permissions: office },
  { login: 'fenguan', name: '王强', post: '分管领导', unit: '二道区应急管理局', permissions: office },
  { login: 'zhuyao', name: '赵刚', post: '主要负责人', unit: '二道区应急管理局', permissions: office },
  { login: 'keshi', name: '孙伟', post: '被监督科室负责人', unit: '危化监管科', permissions: ['cases.view', 'tasks.work', 'documents.view'] },
  { login: 'fazhi', name: '周静', post: '流程管理', unit: '综合法规科', permissions: ['workflows.view', 'workflows.edit', 'workflows.publish', 'calendar.view'] },
  { login: 'dangan', name: '吴芳', post: '档案员', unit: '办公室', permissions: ['cases.view', 'tasks.work', 'documents.view'] },
  { login: 'xitong', name: '郑磊', post: '系统管理员', unit: '办公室', permissions: ['operations.view'] },
  { login: 'anquan', name: '冯丽', post: '安全管理员', unit: '办公室', permissions: ['users.manage'] },
  { login: 'shenji', name: '陈涛', post: '审计管理员', unit: '办公室', permissions: ['cases.view', 'audit.view', 'calendar.view'] },
];

export const people: Office.Person[] = accounts.map((account) => ({
  id: account.login,
  name: account.name,
  unitId: units.find((unit) => unit.name === account.unit)?.id ?? 'u1',
  unitName: account.unit,
  posts: [account.post],
  postCodes: [account.login],
}));
