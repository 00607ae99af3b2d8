import { type ComponentChild, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  css: string;
  testId: string;
  children: ComponentChild;
}

/** Shows a view with the styles it has elsewhere, apart from those of this page. */
export function ShadowView({ css, testId, children }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    // A shadow root has no `:root`.
    sheet.replaceSync(css.replace(/:root(?=[\s,{])/g, ':host'));
    root.adoptedStyleSheets = [sheet];
  }, [css]);
  useLayoutEffect(() => {
    if (host.current?.shadowRoot) render(children, host.current.shadowRoot);
  });
  return (
    <div class="shadow-view">
      <div ref={host} data-testid={testId} />
    </div>
  );
}
