import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const root = import.meta.dirname

export default defineConfig({
  root, base: '/work/', plugins: [react()],
  resolve: { alias: { '#core': resolve(root, '../core') } },
  build: { outDir: resolve(root, '../../dist/workbench'), emptyOutDir: true, target: 'es2020', chunkSizeWarningLimit: 1500 },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
})
