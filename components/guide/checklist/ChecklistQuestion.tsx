import type { Checklist } from '../../../rules/catalogue/checklist-schema.ts';
import { answerKinds, type ChecklistAnswer } from '../../../rules/guide/checklist.ts';
import type { GuideData } from '../../../rules/guide/guide-data.ts';
import { pickText } from '../../../rules/text/language.ts';

interface Props {
  question: Checklist['questions'][number];
  number: number;
  answer: ChecklistAnswer;
  data: GuideData;
  onChange: (answer: ChecklistAnswer) => void;
}

/** On paper, the answer is printed as text. */
export function ChecklistQuestion(props: Props) {
  const { question, number, answer, data } = props;
  const { translate, language } = data;
  const { section, articles, basis } = question;
  return (
    <li class="question" data-testid={`question-${question.id}`}>
      <fieldset class="question__set">
        <legend class="question__text">{`${number}. ${pickText(question.question, language)}`}</legend>
        <p class="entry__meta">
          {translate('guide.checklist.basis', { section, articles })} · {pickText(basis, language)}
        </p>
        <Choices {...props} />
        <Remark {...props} />
      </fieldset>
      <p class="printed">
        <b>{translate(`guide.answer.${answer.answer}`)}</b>
        {answer.remark && ` – ${answer.remark}`}
      </p>
    </li>
  );
}

function Choices({ question, answer, data, onChange }: Props) {
  return (
    <div class="choices">
      {answerKinds.map((kind) => (
        <label class="choice" key={kind}>
          <input
            class="check"
            type="radio"
            name={question.id}
            value={kind}
            checked={answer.answer === kind}
            onChange={() => onChange({ ...answer, answer: kind })}
          />
          {data.translate(`guide.answer.${kind}`)}
        </label>
      ))}
    </div>
  );
}

function Remark({ answer, data, onChange }: Props) {
  return (
    <label class="field field--wide">
      <span class="field__label">{data.translate('guide.checklist.remark')}</span>
      <textarea
        class="field__input field__input--area"
        rows={1}
        value={answer.remark}
        onInput={({ currentTarget }) => onChange({ ...answer, remark: currentTarget.value })}
      />
    </label>
  );
}
