import type { AnchorHTMLAttributes } from 'preact';

/** Opens a new tab, so that the current page stays, and gives the other page no access to it. */
export function ExternalLink(props: AnchorHTMLAttributes) {
  return <a target="_blank" rel="noopener noreferrer" {...props} />;
}
