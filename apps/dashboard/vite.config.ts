// The dashboard's build. Messages of one language become one file, so that a language costs one request however many rooms there are.
import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;
const MESSAGES = /[\\/]messages[\\/](\w\w)\.ts$/;
const DOCUMENT = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;

/** Puts the generated document in the place of each graphql(`…`): else every query would travel to the browser three times. */
function generatedDocuments(): Plugin {
  const generated = resolve(here, 'src/graph/generated/graphql.ts');
  return {
    name: 'generated-documents',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]dashboard[\\/]src[\\/].*\.tsx?$/.test(id) || id.includes('generated')) return null;
      const names = new Set<string>();
      const replaced = code.replace(DOCUMENT, (whole, text: string) => {
        const found = /^\s*(fragment|query|mutation|subscription)\s+(\w+)/.exec(text);
        if (!found) return whole;
        const name = `${found[2]}${found[1] === 'fragment' ? 'FragmentDoc' : 'Document'}`;
        names.add(`${name} as generated${name}`);
        return `generated${name}`;
      });
      if (names.size === 0) return null;
      return { code: `import { ${[...names].join(', ')} } from ${JSON.stringify(generated)};\n${replaced}`, map: null };
    },
  };
}

export default defineConfig({
  root: here,
  plugins: [generatedDocuments(), react()],
  build: {
    outDir: resolve(here, '../../dist/dashboard'),
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2022',
    // Data URLs would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { debugName: 'messages', name: (id) => (MESSAGES.test(id) ? `messages-${MESSAGES.exec(id)?.[1]}` : null) },
            // What the first page needs anyway comes in one file instead of thirty small ones.
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  server: {
    fs: { allow: [resolve(here, '../..')] },
    proxy: {
      '/graphql': 'http://127.0.0.1:3000',
      '/files': 'http://127.0.0.1:3000',
      '/evidence': 'http://127.0.0.1:3000',
      '/mailbox': 'http://127.0.0.1:3000',
    },
  },
});
