import { useMemo, useState } from 'preact/hooks';
import { TabList } from '../controls/TabList.tsx';
import type { AdminProps } from './admin-props.ts';
import { BuildPanel } from './build/BuildPanel.tsx';
import { DiagnosePanel } from './diagnose/DiagnosePanel.tsx';
import { TryPanel } from './try/TryPanel.tsx';

interface Props extends AdminProps {
  tab: AdminTab;
  onOpenTab: (tab: AdminTab) => void;
}

/** The draft lives only here: it is gone when the page is closed. */
export function AdminPage(props: Props) {
  const { tab, translate, onOpenTab } = props;
  const [draft, setDraft] = useState<unknown>({});
  return (
    <div class="admin">
      <header class="admin__head">
        <h1>{translate('admin.title')}</h1>
        <p class="muted">{translate('admin.subtitle')}</p>
      </header>
      <main>
        <TabList
          tabs={adminTabs}
          current={tab}
          label={translate('admin.tabs.label')}
          name={(id) => translate(`admin.tabs.${id}`)}
          onOpen={onOpenTab}
        />
        <div class="admin__panel" id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} data-testid="panel">
          <Panel {...props} draft={draft} onDraft={setDraft} />
        </div>
      </main>
    </div>
  );
}

interface PanelProps extends AdminProps {
  tab: AdminTab;
  draft: unknown;
  onDraft: (draft: unknown) => void;
}

function Panel(props: PanelProps) {
  const services = useMemo(() => Object.keys(props.catalogue.services).sort(), [props.catalogue]);
  switch (props.tab) {
    case 'build':
      return <BuildPanel {...props} services={services} />;
    case 'diagnose':
      return <DiagnosePanel {...props} />;
    case 'try':
      return <TryPanel {...props} />;
  }
}

const adminTabs = ['build', 'diagnose', 'try'] as const;
export type AdminTab = (typeof adminTabs)[number];

/** The tab named in the hash; the diagnosis if there is none. */
export function readAdminTab(hash: string): AdminTab {
  return adminTabs.find((tab) => hash === `#${tab}`) ?? 'diagnose';
}
