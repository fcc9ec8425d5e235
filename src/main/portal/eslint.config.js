import globals from 'globals'
import vue from 'eslint-plugin-vue'
import typescript from 'typescript-eslint'
import { layers } from './build/layers.mjs'

export default typescript.config(
  { ignores: ['dist/', 'node_modules/', 'src/api/openapi.ts'] },
  ...typescript.configs.strict,
  ...typescript.configs.stylistic,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript.parser }, globals: globals.browser },
  },
  {
    files: ['**/*.ts'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['build/**/*.mjs', '*.config.*'],
    languageOptions: { globals: globals.node },
  },
  {
    rules: {
      'max-lines': ['error', 200],
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/multi-word-component-names': 'off',
      'vue/attributes-order': 'off',
    },
  },
  ...layers,
)
