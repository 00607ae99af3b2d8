import type { Translate } from '../../../locales/translate.ts';
import type { Check } from '../../../rules/admin/diagnosis.ts';

const signs = { good: '✓', notice: '!', bad: '✗' } as const;

// Written out, because styles whose class stands nowhere are left out of the build.
const classes = { good: 'check check--good', notice: 'check check--notice', bad: 'check check--bad' } as const;

/** One line a question, the state in sign and word. */
export function CheckList({ checks, translate }: { checks: Check[]; translate: Translate }) {
  return (
    <ul class="checks" data-testid="checks">
      {checks.map(({ id, state, text }) => (
        <li class={classes[state]} key={id} data-testid={`check-${id}`} data-state={state}>
          <span class="check__sign" aria-hidden="true">
            {signs[state]}
          </span>
          <span>
            <b>{translate(`admin.checkTitle.${id}`)}</b>{' '}
            <span class="check__state">{translate(`admin.state.${state}`)}</span>
            <br />
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
