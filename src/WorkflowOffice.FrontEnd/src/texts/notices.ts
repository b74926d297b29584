export const notices = {
  title: '通知',
  unreadOnly: '只看未读',
  readAll: '全部标为已读',
  read: '标为已读',
  readLabel: (title: string) => `标为已读 ${title}`,
  unread: '未读',
  empty: '没有通知',
  kinds: { Info: '通知', Warning: '预警', Escalation: '升级', Automatic: '系统自动' },
  openTask: '打开任务',
  openCase: '打开事项',
};
