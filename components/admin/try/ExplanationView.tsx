import type { Explanation } from '../../../rules/admin/explain-verdict.ts';

const classes = {
  nothing: 'verdict',
  approved: 'verdict verdict--approved',
  listed: 'verdict verdict--listed',
} as const;

/** The verdict in one line, and the steps that led to it. */
export function ExplanationView({ explanation }: { explanation: Explanation }) {
  const { outcome, headline, steps } = explanation;
  return (
    <div class={classes[outcome]} data-outcome={outcome}>
      <p class="verdict__headline" data-testid="verdict-headline">
        {headline}
      </p>
      <dl class="facts" data-testid="verdict-steps">
        {steps.map(({ label, text }) => (
          <div class="facts__row" key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
