import type { Translate } from '../../locales/translate.ts';
import { localDay } from '../../rules/judge/local-day.ts';
import { formatDate } from '../../rules/notice/format-date.ts';
import type { Language } from '../../rules/notice/language.ts';
import { ActionButton } from '../controls/ActionButton.tsx';

export interface RunningSnooze {
  service: { id: string; name: string };
  /** ISO moment, or null for "until something changes". */
  until: string | null;
}

interface Props {
  snoozes: RunningSnooze[];
  language: Language;
  translate: Translate;
  onShowAgain: (service: string) => void;
}

/** What the employee has hidden, each to be shown again. */
export function Snoozes({ snoozes, language, translate, onShowAgain }: Props) {
  if (snoozes.length === 0) return null;
  return (
    <section data-testid="snoozes">
      <h2>{translate('popup.snoozes')}</h2>
      <ul class="alternatives">
        {snoozes.map(({ service, until }) => (
          <li class="alternative" key={service.id}>
            <span>
              {until
                ? translate('popup.snoozedUntil', {
                    service: service.name,
                    date: formatDate(localDay(new Date(until)), language),
                  })
                : translate('popup.snoozedUntilChange', { service: service.name })}
            </span>
            <ActionButton
              testId={`end-snooze-${service.id}`}
              emphasis="secondary"
              label={translate('popup.showAgain')}
              onClick={() => onShowAgain(service.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
