import {
  type ChecklistAnswer,
  type ChecklistAnswers,
  countAnswers,
  openAnswer,
} from '../../../rules/guide/checklist.ts';
import { formatDate } from '../../../rules/text/dates.ts';
import { pickText } from '../../../rules/text/language.ts';
import { Heading } from '../Heading.tsx';
import { SourceReferences } from '../sources/SourceReferences.tsx';
import { ChecklistActions, type ChecklistProps } from './ChecklistActions.tsx';
import { ChecklistQuestion } from './ChecklistQuestion.tsx';

export function ChecklistPanel(props: ChecklistProps) {
  const { data, answers, onAnswer } = props;
  const { translate, language } = data;
  const { checklist, about } = data.catalogue;
  const onChange = (id: string, answer: ChecklistAnswer) =>
    onAnswer({ ...answers, answers: { ...answers.answers, [id]: answer } });
  return (
    <>
      <Heading text={translate('guide.checklist.heading')} />
      <p class="lead">{pickText(checklist.note, language)}</p>
      <SourceReferences ids={checklist.sources} data={data} />
      <p class="callout">{translate('guide.checklist.local')}</p>
      <Subject data={data} answers={answers} onAnswer={onAnswer} />
      <p role="status" data-testid="counts">
        {translate('guide.checklist.counts', countAnswers(checklist, answers))}
      </p>
      <p class="printed">
        {translate('guide.checklist.state', { date: formatDate(data.today, language), version: about.version })}
      </p>
      <ChecklistActions {...props} />
      <ol class="questions">
        {checklist.questions.map((question, index) => (
          <ChecklistQuestion
            key={question.id}
            question={question}
            number={index + 1}
            answer={answers.answers[question.id] ?? openAnswer}
            data={data}
            onChange={(answer) => onChange(question.id, answer)}
          />
        ))}
      </ol>
    </>
  );
}

function Subject({ data, answers, onAnswer }: Pick<ChecklistProps, 'data' | 'answers' | 'onAnswer'>) {
  const changed = (subject: string): ChecklistAnswers => ({ ...answers, subject });
  return (
    <>
      <label class="field field--wide">
        <span class="field__label">{data.translate('guide.checklist.subject')}</span>
        <input
          class="field__input"
          type="text"
          value={answers.subject}
          data-testid="subject"
          onInput={({ currentTarget }) => onAnswer(changed(currentTarget.value))}
        />
      </label>
      <p class="printed">
        <b>{data.translate('guide.checklist.subject')}:</b> {answers.subject || '–'}
      </p>
    </>
  );
}
