import type { GuideWorld } from '../../rules/guide/guide-world.ts';
import { listAssessments } from '../../rules/guide/list-assessments.ts';
import { listClaims } from '../../rules/guide/list-claims.ts';
import { nameService } from '../../rules/guide/name-service.ts';
import { pickText } from '../../rules/notice/pick-text.ts';
import { AssessmentEntry } from './AssessmentEntry.tsx';
import { ClaimEntry } from './ClaimEntry.tsx';
import { DecisionBox } from './DecisionBox.tsx';
import { Heading } from './Heading.tsx';
import { OwnReasons } from './OwnReasons.tsx';
import { ServiceFacts } from './ServiceFacts.tsx';

interface Props {
  id: string;
  world: GuideWorld;
}

/** All about one service: the decision first, then why, then what it is. */
export function ServicePage({ id, world }: Props) {
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
      {name !== null && (
        <p>
          <a href={`#reply/${id}`}>{translate('reply.heading')}</a>
        </p>
      )}
      {service?.retired && (
        <p class="lead">
          {translate(service.retired.year ? 'guide.services.retiredIn' : 'guide.services.retiredSome', {
            year: service.retired.year ?? '',
          })}{' '}
          {service.retired.successor && pickText(service.retired.successor, language)}
        </p>
      )}
      {!service && <OwnReasons id={id} world={world} />}
      {service && <Assessments id={id} world={world} />}
      {service && <Claims id={id} world={world} />}
      {service && <ServiceFacts service={service} world={world} />}
    </>
  );
}

function Assessments({ id, world }: Props) {
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

function Claims({ id, world }: Props) {
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
