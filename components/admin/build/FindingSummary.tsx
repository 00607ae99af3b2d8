import { focusField } from './focus-field.ts';
import type { FormWorld } from './form-world.ts';

/** How many things are wrong, each leading to its field. */
export function FindingSummary({ form }: { form: FormWorld }) {
  const { findings, translate } = form;
  const all = [...findings.values()].flat();
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const counts = { errors, warnings: all.length - errors };
  return (
    <section
      class={`summary ${errors ? 'summary--bad' : 'summary--good'}`}
      aria-label={translate('admin.build.check')}
    >
      <p class="summary__line" role="status" data-testid="summary">
        {all.length ? translate('admin.build.counts', counts) : translate('admin.build.clean')}
      </p>
      {all.length > 0 && (
        <ul class="summary__list">
          {all.map(({ pointer, severity, sentence }) => (
            <li key={`${pointer} ${sentence}`}>
              <b>{translate(`admin.severity.${severity}`)}</b>{' '}
              <button type="button" class="link-button" onClick={() => focusField(pointer)}>
                <code>{pointer || '/'}</code>
              </button>{' '}
              {sentence}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
