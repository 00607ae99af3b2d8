import type { AnchorHTMLAttributes } from 'preact';

/** Opens a new tab, so that the page at hand stays, and tells the other page nothing about it. */
export function ExternalLink(props: AnchorHTMLAttributes) {
  return <a target="_blank" rel="noopener noreferrer" {...props} />;
}
