import type { ComponentChildren } from 'preact';
import { type FormContext, fieldId, focusField } from './form-context.ts';

/** What is wrong at this place, in words. */
export function FindingNotes({ form, pointer }: { form: FormContext; pointer: string }) {
  const found = form.findings.get(pointer) ?? [];
  if (found.length === 0) return null;
  return (
    <ul class="finding-notes" id={`${fieldId(pointer)}-findings`}>
      {found.map(({ severity, sentence }) => (
        <FindingItem severity={severity} key={sentence}>
          <b>{form.translate(`admin.severity.${severity}`)}</b> {sentence}
        </FindingItem>
      ))}
    </ul>
  );
}

/** How many things are wrong, each leading to its field. */
export function FindingSummary({ form }: { form: FormContext }) {
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

interface Props {
  severity: 'error' | 'warning';
  children: ComponentChildren;
}

const classes = { error: 'finding-note finding-note--error', warning: 'finding-note' } as const;

/** One finding in a list of them. */
export function FindingItem({ severity, children }: Props) {
  return (
    <li class={classes[severity]} data-testid="finding">
      {children}
    </li>
  );
}
