import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The page runs from its own files only: no inlined fonts or images, since the content security policy allows no data: URLs.
export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
