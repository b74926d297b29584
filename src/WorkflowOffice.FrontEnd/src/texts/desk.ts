export const desk = {
  hint: (name: string, date: string, weekday: string) => `${name}，您好。${date} ${weekday}`,
  counts: { todo: '待办', overdue: '已逾期', dueSoon: '三日内到期', done30: '近30日已办', started: '我发起的', notices: '未读通知' },
  todo: '待办任务',
  clocks: '最近到期',
  notices: '最新通知',
  more: '全部',
  noTodo: '没有待办任务',
  noClocks: '没有正在计算的期限',
  noNotices: '没有通知',
};
