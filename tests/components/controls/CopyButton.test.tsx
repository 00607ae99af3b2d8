import { describe, expect, it } from 'vitest';
import { CopyButton, CopyReply } from '../../../components/controls/CopyButton.tsx';
import { fieldValue, press, show, text, update } from '../page.ts';

// @vitest-environment happy-dom

describe('a reply', () => {
  const labels = { copied: 'Copied', notCopied: 'Copy by hand' };
  const showReply = (isCopied: boolean) =>
    show(
      <CopyReply
        label="Copy"
        labels={labels}
        emphasis="primary"
        onCopy={async () => ({ text: 'Dear guest', isCopied })}
      />,
    );

  it('says on its button that it was copied', async () => {
    await showReply(true);
    expect(text('copy-reply')).toBe('Copy');
    await press('copy-reply');
    expect(text('copy-reply')).toBe('Copied');
    expect(fieldValue('uncopied')).toBeNull();
  });

  it('is shown if the clipboard refuses', async () => {
    await showReply(false);
    await press('copy-reply');
    expect(text('copy-reply')).toBe('Copy');
    expect(fieldValue('uncopied')).toBe('Dear guest');
  });
});

describe('a text that is visible already', () => {
  const showText = (shown: string, isCopied: boolean) => (
    <CopyButton
      text={shown}
      label="Copy"
      messages={{ copied: 'Copied', refused: 'Copy by hand' }}
      testId="copy"
      onCopy={async () => isCopied}
    />
  );
  const status = () => document.querySelector('[role=status]')?.textContent;

  it.each([
    [true, 'Copied'],
    [false, 'Copy by hand'],
  ])('copied: %s', async (isCopied, message) => {
    await show(showText('one', isCopied));
    expect(status()).toBe('');
    await press('copy');
    expect(status()).toBe(message);
  });

  it('no longer counts as copied once it has changed', async () => {
    await show(showText('one', true));
    await press('copy');
    await update(showText('two', true));
    expect(status()).toBe('');
  });
});
