import { listRoots } from './list-seen.ts';

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** Applies the text spacing of WCAG 1.4.12. */
export function spaceText(): void {
  for (const root of listRoots())
    root.append(Object.assign(document.createElement('style'), { textContent: spacing }));
}
