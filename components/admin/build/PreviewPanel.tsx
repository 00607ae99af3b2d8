import { useMemo, useState } from 'preact/hooks';
import { composePreview, exampleAddress } from '../../../rules/admin/preview.ts';
import { type Policy, policyDefaults } from '../../../rules/policy/model/schema.ts';
import { type Language, languages } from '../../../rules/text/language.ts';
import { SelectField } from '../../controls/SelectField.tsx';
import type { AdminProps } from '../admin-props.ts';
import { PreviewBanner, PreviewPause } from './Previews.tsx';

/** What employees will see of a service under this policy. */
export function PreviewPanel(props: AdminProps & { policy: Policy; services: string[] }) {
  const { policy, services, catalogue, translate, now, bannerCss, pauseCss, onCopy, speechOf } = props;
  const [service, setService] = useState('zoom');
  const [language, setLanguage] = useState<Language>(props.language);
  const { snoozeDays = policyDefaults.snoozeDays } = policy;
  const own = (policy.customServices ?? []).map(({ id }) => id);
  const speech = useMemo(() => speechOf(language, snoozeDays), [language, snoozeDays]);
  const snapshot = useMemo(() => composePreview(policy, catalogue, speech, now), [policy, catalogue, speech, now]);
  const notice = Object.hasOwn(snapshot.notices, service) ? snapshot.notices[service] : undefined;
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h3 id="preview-title">{translate('admin.preview.title')}</h3>
      <div class="choices">
        <SelectField
          label={translate('admin.preview.service')}
          testId="preview-service"
          look="choice"
          value={service}
          options={[...own, ...services].map((id) => ({ value: id, label: catalogue.services[id]?.name ?? id }))}
          onChoose={setService}
        />
        <SelectField
          label={translate('admin.preview.language')}
          testId="preview-language"
          look="choice"
          value={language}
          options={languages.map((value) => ({ value, label: translate(`popup.${value}`) }))}
          onChoose={setLanguage}
        />
      </div>
      {notice ? (
        <>
          <p class="preview__label">{translate('admin.preview.banner')}</p>
          <PreviewBanner notice={notice} header={snapshot.header} css={bannerCss} onCopy={onCopy} />
          <p class="preview__label">{translate('admin.preview.pause')}</p>
          <PreviewPause
            notice={notice}
            header={snapshot.header}
            address={exampleAddress(service, policy, catalogue)}
            css={pauseCss}
            catalogue={catalogue}
            translate={translate}
            speak={speech.translate}
            onCopy={onCopy}
          />
        </>
      ) : (
        <p data-testid="preview-none">{translate('admin.preview.none')}</p>
      )}
    </section>
  );
}
