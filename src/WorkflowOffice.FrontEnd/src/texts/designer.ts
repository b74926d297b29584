export const designer = {
  title: '流程设计',
  tabs: { definitions: '流程', instances: '流程实例' },
  tabsLabel: '流程设计页签',
  frame: '流程设计器',
  back: '返回列表',
  gone: { definitions: '没有这个流程，可能已被删除。', instances: '没有这个流程实例，可能已被删除。' },
  mayLook: '您可以查看流程；修改由法制机构（流程管理）负责。',
  check: '发布检查',
  notDone: '没有办成',
  notPublished: '没有发布',
  showsDraft: (version: number) => `第 ${version} 版（草稿）`,
  showsPublished: (version: number) => `第 ${version} 版（已发布）`,
};
