import type { GuideData } from '../../rules/guide/guide-data.ts';
import { formatDate } from '../../rules/text/dates.ts';
import { pickText } from '../../rules/text/language.ts';
import { FeedbackDraft } from '../help/FeedbackDraft.tsx';
import { ContactLine } from '../notice/ContactLine.tsx';
import type { PageActions } from '../page-actions.ts';
import { Heading } from './Heading.tsx';
import { SourceReferences } from './sources/SourceReferences.tsx';

/** Which list this is, what it does not know, what was corrected, how to report an error, and privacy. */
export function AboutPanel({ data, actions }: { data: GuideData; actions: PageActions }) {
  const { translate, language, catalogue } = data;
  const { version, date, licence, limits } = catalogue.about;
  const counts = {
    services: Object.keys(catalogue.services).length,
    claims: Object.keys(catalogue.claims).length,
    sources: Object.keys(catalogue.sources).length,
  };
  return (
    <>
      <Heading text={translate('guide.tabs.about')} />
      <dl class="description">
        <dt>{translate('guide.about.version')}</dt>
        <dd>{version}</dd>
        <dt>{translate('guide.about.date')}</dt>
        <dd>{formatDate(date, language)}</dd>
        <dt>{translate('guide.about.content')}</dt>
        <dd>{translate('guide.about.counts', counts)}</dd>
        <dt>{translate('guide.about.licence')}</dt>
        <dd>{licence}</dd>
      </dl>
      <section class="section">
        <h3>{translate('guide.about.limits')}</h3>
        <p>{pickText(limits, language)}</p>
      </section>
      <Corrections data={data} />
      <Report data={data} />
      {data.header && <FeedbackDraft record={null} header={data.header} {...{ translate, actions }} />}
      <section class="section">
        <h3>{translate('guide.about.privacy')}</h3>
        <p>{translate('guide.about.privacyText')}</p>
      </section>
    </>
  );
}

function Corrections({ data }: { data: GuideData }) {
  const { translate, language, catalogue } = data;
  return (
    <section class="section">
      <h3>{translate('guide.about.corrections')}</h3>
      <ul class="entries">
        {catalogue.about.corrections.map(({ date, text, sources }) => (
          <li class="entry" key={text.de}>
            <p class="entry__meta">{formatDate(date, language)}</p>
            <p>{pickText(text, language)}</p>
            <SourceReferences ids={sources} data={data} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Report({ data }: { data: GuideData }) {
  const { translate, header } = data;
  return (
    <section class="section">
      <h3>{translate('guide.about.report')}</h3>
      <p>{translate('guide.about.reportText')}</p>
      {header?.contact && (
        <>
          <p>{translate('guide.about.reportContact')}</p>
          <ContactLine contact={header.contact} labels={header.labels} />
        </>
      )}
    </section>
  );
}
