import type { Translate } from '../../locales/translate.ts';
import { formatDate, localDay } from '../../rules/text/dates.ts';
import type { Language } from '../../rules/text/language.ts';
import { ActionButton } from '../controls/ActionButton.tsx';

export interface RunningSnooze {
  key: string;
  /** Of the service, or the host where an engine was found. */
  name: string;
  /** ISO moment, or null for "until something changes". */
  until: string | null;
}

interface Props {
  snoozes: RunningSnooze[];
  language: Language;
  translate: Translate;
  onShowAgain: (key: string) => void;
}

/** What the employee has hidden, with a button to show it again. */
export function Snoozes({ snoozes, language, translate, onShowAgain }: Props) {
  if (snoozes.length === 0) return null;
  return (
    <section data-testid="snoozes">
      <h2>{translate('popup.snoozes')}</h2>
      <ul class="alternatives">
        {snoozes.map(({ key, name, until }) => (
          <li class="alternative" key={key}>
            <span>
              {until
                ? translate('popup.snoozedUntil', {
                    service: name,
                    date: formatDate(localDay(new Date(until)), language),
                  })
                : translate('popup.snoozedUntilChange', { service: name })}
            </span>
            <ActionButton
              testId={`end-snooze-${key}`}
              emphasis="secondary"
              label={translate('popup.showAgain')}
              onClick={() => onShowAgain(key)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
