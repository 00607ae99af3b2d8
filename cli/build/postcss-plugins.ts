import purgeCss from '@fullhuman/postcss-purgecss';
import type { AcceptedPlugin, Plugin } from 'postcss';

/** In a shadow root there is no `:root`, and `rem` would follow the size that the page set. */
const fitForShadowRoot: Plugin = {
  postcssPlugin: 'fit-for-shadow-root',
  Once(root) {
    if (!root.source?.input.file?.match(/(banner|card)\.scss/)) return;
    root.walkRules((rule) => {
      rule.selectors = rule.selectors.map((selector) => selector.replace(/^:root$/, ':host'));
    });
    root.walkDecls((declaration) => {
      declaration.value = declaration.value.replace(
        /(\d*\.?\d+)rem\b/g,
        (_, rem: string) => `${Number(rem) * 16}px`,
      );
    });
  },
};

/** Within the shadow root nobody else reads KERN's variables, and their long names were a third of the styles. */
const shortenNames: Plugin = {
  postcssPlugin: 'shorten-names',
  OnceExit(root) {
    if (!root.source?.input.file?.includes('banner.scss')) return;
    const names = new Map<string, string>();
    const shorten = (text: string) =>
      text.replace(/--kern-[\w-]+/g, (name) => {
        if (!names.has(name)) names.set(name, `--k${names.size.toString(36)}`);
        return names.get(name) ?? name;
      });
    root.walkDecls((declaration) => {
      declaration.prop = shorten(declaration.prop);
      declaration.value = shorten(declaration.value);
    });
  },
};

/** KERN brings far more rules and tokens than the markup uses. */
const purge = purgeCss({
  content: ['components/**/*.tsx', 'entrypoints/**/*.{tsx,html}'],
  variables: true,
  safelist: [':host', ':focus-visible', /^status--/, /^kern-btn--/],
});

export const postcssPlugins: AcceptedPlugin[] = [purge, fitForShadowRoot, shortenNames];
