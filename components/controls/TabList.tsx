import type { TargetedKeyboardEvent } from 'preact';

interface Props<Tab extends string> {
  tabs: readonly Tab[];
  current: Tab;
  label: string;
  name: (tab: Tab) => string;
  onOpen: (tab: Tab) => void;
}

/** ARIA tabs: one stop for the Tab key, then arrow keys, Home and End. The open tab controls `#panel`. */
export function TabList<Tab extends string>({ tabs, current, label, name, onOpen }: Props<Tab>) {
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLButtonElement>) => {
    const next = nextTab(tabs, current, event.key);
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
    onOpen(next);
  };
  return (
    <div class="tabs" role="tablist" aria-label={label}>
      {tabs.map((tab) => (
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
          {name(tab)}
        </button>
      ))}
    </div>
  );
}

/** Wraps at both ends; null for keys that do not move between tabs. */
export function nextTab<Tab>(tabs: readonly Tab[], current: Tab, key: string): Tab | null {
  const index = tabs.indexOf(current);
  switch (key) {
    case 'ArrowRight':
      return tabs[(index + 1) % tabs.length] ?? null;
    case 'ArrowLeft':
      return tabs.at(index - 1) ?? null;
    case 'Home':
      return tabs[0] ?? null;
    case 'End':
      return tabs.at(-1) ?? null;
    default:
      return null;
  }
}
