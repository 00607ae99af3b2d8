import { listAssessments, listClaims } from '../../rules/guide/claims.ts';
import type { GuideWorld } from '../../rules/guide/guide-data.ts';
import { nameService } from '../../rules/guide/services.ts';
import { pickText } from '../../rules/text/language.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { AdviceList } from '../help/AdviceList.tsx';
import { FeedbackDraft } from '../help/FeedbackDraft.tsx';
import type { Help } from '../page-actions.ts';
import { AssessmentEntry } from './AssessmentEntry.tsx';
import { ClaimEntry } from './ClaimEntry.tsx';
import { DecisionBox, OwnReasons } from './DecisionBox.tsx';
import { Heading } from './Heading.tsx';
import { ServiceFacts } from './ServiceFacts.tsx';

interface Props {
  id: string;
  world: GuideWorld;
  help: Help;
}

/** All about one service: the decision first, then why, then what it is. */
export function ServicePage({ id, world, help }: Props) {
  const { translate, language, catalogue } = world;
  const service = Object.hasOwn(catalogue.services, id) ? catalogue.services[id] : undefined;
  const name = nameService(id, world);
  return (
    <>
      <p class="back">
        <a href="#services">{translate('guide.services.back')}</a>
      </p>
      <Heading text={name ?? translate('guide.services.unlisted')} />
      {name === null ? (
        <p>{translate('guide.services.unlistedNote', { id })}</p>
      ) : (
        <DecisionBox id={id} name={name} world={world} />
      )}
      {service?.retired && (
        <p class="lead">
          {translate(service.retired.year ? 'guide.services.retiredIn' : 'guide.services.retiredSome', {
            year: service.retired.year ?? '',
          })}{' '}
          {service.retired.successor && pickText(service.retired.successor, language)}
        </p>
      )}
      {name !== null && <HelpHere id={id} name={name} world={world} />}
      {!service && <OwnReasons id={id} world={world} />}
      {service && <Assessments id={id} world={world} />}
      {service && <Claims id={id} world={world} />}
      {service && <ServiceFacts service={service} world={world} />}
      {world.overview && (
        <FeedbackDraft record={`services/${id}`} overview={world.overview} {...{ translate, help }} />
      )}
    </>
  );
}

/** What to do now: answer the invitation, or heed some advice. */
function HelpHere({ id, name, world }: Omit<Props, 'help'> & { name: string }) {
  const { translate, language, catalogue } = world;
  return (
    <>
      {Object.hasOwn(world.decisions.notices, id) && (
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

function Assessments({ id, world }: Omit<Props, 'help'>) {
  const assessments = listAssessments(world.catalogue, id);
  return (
    <section class="section" data-testid="assessments">
      <h3>{world.translate('guide.assessments.heading')}</h3>
      {assessments.length === 0 && <p class="muted">{world.translate('guide.assessments.none')}</p>}
      {assessments.map((entry) => (
        <AssessmentEntry key={entry.id} entry={entry} world={world} />
      ))}
    </section>
  );
}

function Claims({ id, world }: Omit<Props, 'help'>) {
  const claims = listClaims(world.catalogue, { service: id, status: null });
  return (
    <section class="section" data-testid="claims">
      <h3>{world.translate('guide.why.heading')}</h3>
      {claims.length === 0 && <p class="muted">{world.translate('guide.why.none')}</p>}
      <ul class="entries">
        {claims.map((entry) => (
          <ClaimEntry key={entry.id} claim={entry.claim} world={world} isAlone={true} />
        ))}
      </ul>
    </section>
  );
}
