import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { postcssPlugins } from './cli/build/postcss-plugins.ts';
import { readCatalogue } from './cli/build/read-catalogue.ts';
import { writeCatalogueFiles } from './cli/build/write-catalogue-files.ts';
import { writeManifest } from './cli/build/write-manifest.ts';

const catalogue = readCatalogue();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  manifest: ({ browser }) => writeManifest(browser, catalogue),
  hooks: {
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push('catalogue.json');
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...writeCatalogueFiles(catalogue));
    },
  },
  vite: () => ({
    plugins: [preact()],
    css: {
      postcss: { plugins: postcssPlugins },
      // KERN's own use of Sass; nothing we could fix.
      preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['if-function'] } },
    },
    build: { cssTarget: 'chrome130' },
  }),
});
