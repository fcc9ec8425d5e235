import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import elementPlus from 'unplugin-element-plus/vite'
import { defineConfig } from 'vitest/config'
import { pdfFiles } from './build/pdf-files.mjs'

/** The backend that `npm run dev` talks to. */
const backend = process.env.TIDU_BACKEND ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [vue(), elementPlus({}), pdfFiles()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy: { '/api': backend, '/camunda': backend } },
  build: {
    target: 'es2022',
    // form-js with its FEEL engine is one chunk of that size; only the pages with a form load it
    chunkSizeWarningLimit: 1200,
  },
  test: {
    include: ['src/**/*.test.ts'],
    // its style sheets are imported with its components, which node alone cannot
    server: { deps: { inline: ['element-plus'] } },
    // element-plus and form-js are loaded once, not for each of seventy files; in whatever order, each leaves behind nothing that another minds
    isolate: false,
  },
})
