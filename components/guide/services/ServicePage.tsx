import { listAssessments, listClaims } from '../../../rules/guide/claims.ts';
import type { GuideData } from '../../../rules/guide/guide-data.ts';
import { nameService } from '../../../rules/guide/services.ts';
import { pickText } from '../../../rules/text/language.ts';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { AdviceList } from '../../help/AdviceList.tsx';
import { FeedbackDraft } from '../../help/FeedbackDraft.tsx';
import type { PageActions } from '../../page-actions.ts';
import { ClaimEntry } from '../ClaimEntry.tsx';
import { Heading } from '../Heading.tsx';
import { AssessmentEntry } from './AssessmentEntry.tsx';
import { DecisionBox, OwnReasons } from './DecisionBox.tsx';
import { ServiceFacts } from './ServiceFacts.tsx';

interface Props {
  id: string;
  data: GuideData;
  actions: PageActions;
}

/** The decision first, then why, then what the service is. */
export function ServicePage({ id, data, actions }: Props) {
  const { translate, language, catalogue } = data;
  const service = Object.hasOwn(catalogue.services, id) ? catalogue.services[id] : undefined;
  const name = nameService(id, data);
  return (
    <>
      <p class="back">
        <a href="#services">{translate('guide.services.back')}</a>
      </p>
      <Heading text={name ?? translate('guide.services.unlisted')} />
      {name === null ? (
        <p>{translate('guide.services.unlistedNote', { id })}</p>
      ) : (
        <DecisionBox id={id} name={name} data={data} />
      )}
      {service?.retired && (
        <p class="lead">
          {translate(service.retired.year ? 'guide.services.retiredIn' : 'guide.services.retiredSome', {
            year: service.retired.year ?? '',
          })}{' '}
          {service.retired.successor && pickText(service.retired.successor, language)}
        </p>
      )}
      {name !== null && <HelpHere id={id} name={name} data={data} />}
      {!service && <OwnReasons id={id} data={data} />}
      {service && <Assessments id={id} data={data} />}
      {service && <Claims id={id} data={data} />}
      {service && <ServiceFacts service={service} data={data} />}
      {data.header && <FeedbackDraft record={`services/${id}`} header={data.header} {...{ translate, actions }} />}
    </>
  );
}

/** What to do now: answer the invitation, or follow some advice. */
function HelpHere({ id, name, data }: Omit<Props, 'actions'> & { name: string }) {
  const { translate, language, catalogue } = data;
  return (
    <>
      {Object.hasOwn(data.decisions.notices, id) && (
        <p>
          <a href={`#reply/${id}`}>{translate('reply.heading')}</a>
        </p>
      )}
      <Disclosure summary={translate('advice.heading')} testId="advice">
        <AdviceList service={{ id, name }} {...{ catalogue, language, translate }} />
      </Disclosure>
    </>
  );
}

function Assessments({ id, data }: Omit<Props, 'actions'>) {
  const assessments = listAssessments(data.catalogue, id);
  return (
    <section class="section" data-testid="assessments">
      <h3>{data.translate('guide.assessments.heading')}</h3>
      {assessments.length === 0 && <p class="muted">{data.translate('guide.assessments.none')}</p>}
      {assessments.map((entry) => (
        <AssessmentEntry key={entry.id} entry={entry} data={data} />
      ))}
    </section>
  );
}

function Claims({ id, data }: Omit<Props, 'actions'>) {
  const claims = listClaims(data.catalogue, { service: id, status: null });
  return (
    <section class="section" data-testid="claims">
      <h3>{data.translate('guide.why.heading')}</h3>
      {claims.length === 0 && <p class="muted">{data.translate('guide.why.none')}</p>}
      <ul class="entries">
        {claims.map((entry) => (
          <ClaimEntry key={entry.id} claim={entry.claim} data={data} isAlone={true} />
        ))}
      </ul>
    </section>
  );
}
