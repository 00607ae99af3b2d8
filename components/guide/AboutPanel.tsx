import type { GuideWorld } from '../../rules/guide/guide-data.ts';
import { formatDate } from '../../rules/text/dates.ts';
import { pickText } from '../../rules/text/language.ts';
import { FeedbackDraft } from '../help/FeedbackDraft.tsx';
import { ContactLine } from '../notice/ContactLine.tsx';
import type { Help } from '../page-actions.ts';
import { Heading } from './Heading.tsx';
import { SourceReferences } from './SourceReferences.tsx';

/** Which list this is, what it does not know, what was corrected, how to report an error, and the promise. */
export function AboutPanel({ world, help }: { world: GuideWorld; help: Help }) {
  const { translate, language, catalogue } = world;
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
      <Corrections world={world} />
      <Report world={world} />
      {world.overview && <FeedbackDraft record={null} overview={world.overview} {...{ translate, help }} />}
      <section class="section">
        <h3>{translate('guide.about.privacy')}</h3>
        <p>{translate('guide.about.privacyText')}</p>
      </section>
    </>
  );
}

function Corrections({ world }: { world: GuideWorld }) {
  const { translate, language, catalogue } = world;
  return (
    <section class="section">
      <h3>{translate('guide.about.corrections')}</h3>
      <ul class="entries">
        {catalogue.about.corrections.map(({ date, text, sources }) => (
          <li class="entry" key={text.de}>
            <p class="entry__meta">{formatDate(date, language)}</p>
            <p>{pickText(text, language)}</p>
            <SourceReferences ids={sources} world={world} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Report({ world }: { world: GuideWorld }) {
  const { translate, overview } = world;
  return (
    <section class="section">
      <h3>{translate('guide.about.report')}</h3>
      <p>{translate('guide.about.reportText')}</p>
      {overview?.contact && (
        <>
          <p>{translate('guide.about.reportContact')}</p>
          <ContactLine contact={overview.contact} labels={overview.labels} />
        </>
      )}
    </section>
  );
}
