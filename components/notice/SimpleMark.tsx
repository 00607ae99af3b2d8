import type { Overview } from '../../rules/notice/notice.ts';

/** Leichte Sprache is only called so, by its rules, after people of the target group have tested it. */
export function SimpleMark({ overview }: { overview: Overview }) {
  if (overview.language !== 'de-simple') return null;
  return (
    <p class="muted reason__facts" data-testid="simple-mark">
      {overview.labels.simpleMark}
    </p>
  );
}
