import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

afterEach(cleanup);

// Whether something is hidden by style sheets is slow to find out here and not what these tests are about.
configure({ defaultHidden: true });

// jsdom lacks these; Ant Design asks for them.
window.matchMedia ??= vi.fn().mockImplementation((query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
}));
const computedStyle = window.getComputedStyle.bind(window);
window.getComputedStyle = (element) => computedStyle(element);
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
