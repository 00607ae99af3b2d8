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

/** KERN brings far more rules and tokens than the markup uses. */
const purge = purgeCss({
  content: ['components/**/*.tsx', 'entrypoints/**/*.{tsx,html}'],
  variables: true,
  safelist: [':host', /^status--/, /^kern-btn--/],
});

export const postcssPlugins: AcceptedPlugin[] = [purge, fitForShadowRoot];
