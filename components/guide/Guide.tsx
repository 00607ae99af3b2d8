import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GuideData } from '../../rules/guide/guide-data.ts';
import { isWhollySimple, openTab, type Tab, tabs, writePlace } from '../../rules/guide/place.ts';
import { formatDate } from '../../rules/text/dates.ts';
import { SimpleMark } from '../controls/Badge.tsx';
import { TabList } from '../controls/TabList.tsx';
import { Panel, type PanelProps } from './Panel.tsx';

export function Guide(props: PanelProps) {
  const { data, place, onGo } = props;
  const panel = useFocusOnMove(writePlace(place));
  return (
    <div class="guide">
      <GuideHead data={data} tab={place.tab} />
      <main>
        <TabList
          tabs={tabs}
          current={place.tab}
          label={data.translate('guide.tabsLabel')}
          name={(tab) => data.translate(`guide.tabs.${tab}`)}
          onOpen={(tab) => onGo(openTab(tab))}
        />
        <div
          class="guide__panel"
          id="panel"
          role="tabpanel"
          aria-labelledby={`tab-${place.tab}`}
          ref={panel}
          key={place.tab}
          data-testid="panel"
        >
          <Panel {...props} />
        </div>
      </main>
    </div>
  );
}

/** The pressed link disappears with its panel: the focus moves on instead of being lost. */
function useFocusOnMove(place: string) {
  const panel = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const target = panel.current?.querySelector<HTMLElement>('[data-target]');
    const isLost = !isFirst.current && document.activeElement === document.body;
    isFirst.current = false;
    if (target) target.focus();
    else if (isLost) panel.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [place]);
  return panel;
}

function GuideHead({ data, tab }: { data: GuideData; tab: Tab }) {
  const { sender, translate, language } = data;
  const { version, date } = data.catalogue.about;
  return (
    <header class="guide__head">
      <div>
        <h1>{translate('guide.heading')}</h1>
        <p class="muted" data-testid="origin">
          {translate(sender.kind === 'organisation' ? 'guide.fromOrganisation' : 'guide.fromList', {
            sender: sender.name,
          })}{' '}
          {translate('guide.list', { version, date: formatDate(date, language) })}
        </p>
        <SimpleMark
          language={language}
          label={translate(isWhollySimple(tab) ? 'banner.simpleMark' : 'guide.partlySimple')}
        />
      </div>
      {sender.logo && <img class="guide__logo" src={sender.logo} alt={sender.name} />}
    </header>
  );
}
