import type { GuideData } from '../../../rules/guide/guide-data.ts';
import { nameService } from '../../../rules/guide/services.ts';
import { replyContext } from '../../../rules/notice/replies.ts';
import { ReplyEditor } from '../../reply/ReplyEditor.tsx';
import { Heading } from '../Heading.tsx';

interface Props {
  id: string;
  data: GuideData;
  onCopy: (text: string) => Promise<boolean>;
}

export function ReplyPage({ id, data, onCopy }: Props) {
  const { translate, header, language, decisions } = data;
  const service = nameService(id, data);
  if (service === null || !header) return <Heading text={translate('guide.services.unlisted')} />;
  // Nobody decided against the service, so there is nothing to answer.
  const isListed = Object.hasOwn(decisions.notices, id);
  return (
    <>
      <p class="back">
        <a href={`#service/${id}`}>{translate('reply.back', { service })}</a>
      </p>
      <Heading text={translate('reply.heading')} />
      <p class="lead">
        {isListed ? translate('reply.intro') : translate('guide.decision.none', { name: service })}
      </p>
      {isListed && <ReplyEditor context={replyContext(service, header)} {...{ language, translate, onCopy }} />}
    </>
  );
}
