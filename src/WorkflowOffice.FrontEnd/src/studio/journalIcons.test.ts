import { expect, it, vi } from 'vitest';
import { describe, watchNames } from './activities';

it('an entry of the journal carries the type of its step, also when it is used again for another', async () => {
  describe([{ typeName: 'WorkflowOffice.HumanTask', name: 'HumanTask', displayName: '人工任务' }]);
  const observer = watchNames();
  const entry = document.createElement('div');
  entry.className = 'mud-timeline-item';
  entry.innerHTML = '<p class="mud-typography-subtitle2">人工任务 - 开始</p><div class="mud-timeline-item-dot"><i><svg></svg></i></div>';
  document.body.append(document.createElement('section'));
  document.querySelector('section')?.append(entry);
  await vi.waitFor(() => expect(entry.dataset['activity']).toBe('WorkflowOffice.HumanTask'));
  expect(entry.querySelector('i')).toHaveClass('office-icon');

  (entry.querySelector('p')?.firstChild as Text).data = '办结 - 完成';
  await vi.waitFor(() => expect(entry.dataset['activity']).toBeUndefined());
  expect(entry.querySelector('i')).not.toHaveClass('office-icon');
  observer.disconnect();
});
