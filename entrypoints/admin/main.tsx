import { render } from 'preact';
import bannerCss from '../../assets/styles/banner.scss?inline';
import pauseCss from '../../assets/styles/pause.scss?inline';
import { AdminPage, readAdminTab } from '../../components/admin/AdminPage.tsx';
import { loadAdminData } from '../../own-pages/admin-data.ts';
import { saveArchive, saveBlob } from '../../own-pages/save.ts';
import { copyText } from '../../platform/clipboard.ts';
import { readManagedPolicy } from '../../platform/managed-storage.ts';
import { onStoreChanged } from '../../platform/store.ts';
import { localeOf } from '../../rules/text/language.ts';

const root = document.querySelector('#admin') ?? document.body;
const styles = { bannerCss, pauseCss };
let data = await loadAdminData({ kind: 'pending' });

addEventListener('hashchange', show);
onStoreChanged(() => void update());
show();
await update();

async function update() {
  data = await loadAdminData(await readManagedPolicy());
  show();
}

function show() {
  const { language, translate } = data;
  document.documentElement.lang = localeOf(language);
  document.title = translate('admin.documentTitle');
  const place = { tab: readAdminTab(location.hash), onOpenTab: (tab: string) => location.assign(`#${tab}`) };
  render(
    <AdminPage {...data} {...styles} {...place} onCopy={copyText} onSave={saveBlob} onSaveAll={saveArchive} />,
    root,
  );
}
