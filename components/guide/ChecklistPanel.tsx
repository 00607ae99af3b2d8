import { type Answer, type ChecklistAnswers, countAnswers, openAnswer } from '../../rules/guide/checklist.ts';
import { formatDate } from '../../rules/text/dates.ts';
import { pickText } from '../../rules/text/language.ts';
import type { Help } from '../page-actions.ts';
import { ChecklistActions } from './ChecklistActions.tsx';
import { ChecklistQuestion } from './ChecklistQuestion.tsx';
import type { GuideProps } from './Guide.tsx';
import { Heading } from './Heading.tsx';
import { SourceReferences } from './SourceReferences.tsx';

export type ChecklistProps = Pick<GuideProps, 'world' | 'answers' | 'onAnswer' | 'onPrint'> & Pick<Help, 'onSave'>;

/** The questions to ask of a system, to be filled in, printed and saved. */
export function ChecklistPanel(props: ChecklistProps) {
  const { world, answers, onAnswer } = props;
  const { translate, language } = world;
  const { checklist, about } = world.catalogue;
  const onChange = (id: string, answer: Answer) =>
    onAnswer({ ...answers, answers: { ...answers.answers, [id]: answer } });
  return (
    <>
      <Heading text={translate('guide.checklist.heading')} />
      <p class="lead">{pickText(checklist.note, language)}</p>
      <SourceReferences ids={checklist.sources} world={world} />
      <p class="callout">{translate('guide.checklist.local')}</p>
      <Subject {...props} />
      <p role="status" data-testid="counts">
        {translate('guide.checklist.counts', countAnswers(checklist, answers))}
      </p>
      <p class="printed">
        {translate('guide.checklist.state', { date: formatDate(world.today, language), version: about.version })}
      </p>
      <ChecklistActions {...props} />
      <ol class="questions">
        {checklist.questions.map((question, index) => (
          <ChecklistQuestion
            key={question.id}
            question={question}
            number={index + 1}
            answer={answers.answers[question.id] ?? openAnswer}
            world={world}
            onChange={(answer) => onChange(question.id, answer)}
          />
        ))}
      </ol>
    </>
  );
}

function Subject({ world, answers, onAnswer }: ChecklistProps) {
  const changed = (subject: string): ChecklistAnswers => ({ ...answers, subject });
  return (
    <>
      <label class="field field--wide">
        <span class="field__label">{world.translate('guide.checklist.subject')}</span>
        <input
          class="field__input"
          type="text"
          value={answers.subject}
          data-testid="subject"
          onInput={({ currentTarget }) => onAnswer(changed(currentTarget.value))}
        />
      </label>
      <p class="printed">
        <b>{world.translate('guide.checklist.subject')}:</b> {answers.subject || '–'}
      </p>
    </>
  );
}
