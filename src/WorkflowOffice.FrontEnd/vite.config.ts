import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const office = process.env.OFFICE_URL ?? 'http://127.0.0.1:5080';

export default defineConfig({
  plugins: [react()],
  server: { host: '127.0.0.1', proxy: { '/api': office, '/elsa': office, '/studio': office } },
  build: {
    outDir: '../WorkflowOffice.Web/wwwroot',
    emptyOutDir: true,
    assetsDir: 'assets',
    // The content security policy is script-src 'self': nothing may be inlined into the page.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.mjs'],
    testTimeout: 30_000,
  },
});
