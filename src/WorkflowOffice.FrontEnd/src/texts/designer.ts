export const designer = {
  title: '流程设计',
  tabs: { definitions: '流程', instances: '流程实例' },
  tabsLabel: '流程设计页签',
  frame: '流程设计器',
  back: '返回列表',
  editing: '正在设计',
  watching: '流程实例',
  mayLook: '您可以查看流程；修改由法制机构（流程管理）负责。',
  refused: '本次操作没有生效',
  reload: '打开最新版本',
  versions: '流程版本',
};
