import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import typescript from 'typescript-eslint';
import { officeRules } from './tools/lintRules.mjs';

export default typescript.config(
  { ignores: ['node_modules', 'dist', 'src/api/schema.d.ts'] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { globals: globals.browser },
    plugins: { 'react-hooks': reactHooks, office: officeRules },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'office/import-direction': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/texts/**', 'src/**/*.test.{ts,tsx}', 'src/test/**'],
    rules: { 'office/texts-in-one-place': 'error' },
  },
  { files: ['public/**'], languageOptions: { globals: globals.browser } },
  { files: ['tools/**', '*.ts'], languageOptions: { globals: globals.node } },
);
