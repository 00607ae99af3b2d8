import type { TargetedKeyboardEvent } from 'preact';
import type { Translate } from '../../locales/translate.ts';
import { nextTab } from '../../rules/guide/next-tab.ts';
import { type Tab, tabs } from '../../rules/guide/place.ts';

interface Props {
  current: Tab;
  translate: Translate;
  onOpen: (tab: Tab) => void;
}

/** ARIA tabs: one stop for the Tab key, arrow keys, Home and End from there. */
export function TabList({ current, translate, onOpen }: Props) {
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLButtonElement>) => {
    const next = nextTab(current, event.key);
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
    onOpen(next);
  };
  return (
    <div class="tabs" role="tablist" aria-label={translate('guide.tabsLabel')}>
      {tabs.map((tab) => (
        <button
          class="tab"
          type="button"
          role="tab"
          key={tab}
          id={`tab-${tab}`}
          aria-selected={tab === current}
          aria-controls={tab === current ? 'panel' : undefined}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onOpen(tab)}
          onKeyDown={onKeyDown}
        >
          {translate(`guide.tabs.${tab}`)}
        </button>
      ))}
    </div>
  );
}
