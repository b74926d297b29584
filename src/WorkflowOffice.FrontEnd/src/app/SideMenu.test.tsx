import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderInOffice } from '../test/render';
import { menuFor } from './menu';
import { SideMenu } from './SideMenu';

test('the menu offers what the person may do and marks where they are', () => {
  renderInOffice(<SideMenu entries={menuFor({ permissions: ['tasks.work'] })} />, { path: '/inbox/todo' });
  expect(screen.getByRole('link', { name: '待办' })).toHaveAttribute('aria-current', 'page');
  expect(screen.getByRole('link', { name: '已办' })).not.toHaveAttribute('aria-current');
  expect(screen.queryByRole('link', { name: '流程版本' })).not.toBeInTheDocument();
});
