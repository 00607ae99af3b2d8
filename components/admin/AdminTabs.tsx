import type { TargetedKeyboardEvent } from 'preact';
import type { Translate } from '../../locales/translate.ts';
import { type AdminTab, adminTabs } from '../../rules/admin/admin-tab.ts';
import { nextAdminTab } from '../../rules/admin/next-admin-tab.ts';

interface Props {
  current: AdminTab;
  translate: Translate;
  onOpen: (tab: AdminTab) => void;
}

/** ARIA tabs: one stop for the Tab key, arrow keys, Home and End from there. */
export function AdminTabs({ current, translate, onOpen }: Props) {
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLButtonElement>) => {
    const next = nextAdminTab(current, event.key);
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
    onOpen(next);
  };
  return (
    <div class="tabs" role="tablist" aria-label={translate('admin.tabs.label')}>
      {adminTabs.map((tab) => (
        <button
          class="tab"
          type="button"
          role="tab"
          key={tab}
          id={`tab-${tab}`}
          data-testid={`tab-${tab}`}
          aria-selected={tab === current}
          aria-controls={tab === current ? 'panel' : undefined}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onOpen(tab)}
          onKeyDown={onKeyDown}
        >
          {translate(`admin.tabs.${tab}`)}
        </button>
      ))}
    </div>
  );
}
