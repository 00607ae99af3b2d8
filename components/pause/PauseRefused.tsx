import type { Translate } from '../../locales/translate.ts';

/** Somebody called the pause page without an address that is its business. */
export function PauseRefused({ translate }: { translate: Translate }) {
  return (
    <div class="pause kern-layer kern-level-0" data-testid="pause-refused">
      <h1>{translate('popup.title')}</h1>
      <p>{translate('pause.wrongAddress')}</p>
    </div>
  );
}
