import { useState } from 'preact/hooks';
import type { Translate } from '../../../locales/translate.ts';
import type { Artefact, Language } from '../../../rules/policy/artefacts/deployment.ts';
import { SmallButton } from '../SmallButton.tsx';

interface Props {
  /** Writes all files anew: too slow for every key that is pressed in the form. */
  compose: () => Artefact[];
  language: Language;
  translate: Translate;
  onSave: (name: string, content: string | Uint8Array) => void;
}

/** Each file with the place it belongs to, once somebody looks. */
export function FileList({ compose, language, translate, onSave }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="section" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="section__title">{translate('admin.export.single')}</span>
      </summary>
      {isOpen && (
        <ul class="files" data-testid="files">
          {compose().map(({ path, content, goesTo }) => (
            <li class="file" key={path}>
              <span>
                <code>{path}</code>
                <span class="file__goes">{goesTo[language].replaceAll('`', '')}</span>
              </span>
              <SmallButton
                sign={translate('admin.export.save')}
                label={translate('admin.export.saveOf', { path })}
                testId={`save-${path}`}
                onClick={() => onSave(path.slice(path.lastIndexOf('/') + 1), content)}
              />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
