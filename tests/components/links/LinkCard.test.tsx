import { createRef } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { LinkCard, type LinkCardProps } from '../../../components/links/LinkCard.tsx';
import { writeLinkLabels } from '../../../locales/labels.ts';
import { find, press, pressKey, show, text } from '../page.ts';
import { sayZoom, translate } from '../sample.ts';

// @vitest-environment happy-dom

function wire(more: Partial<LinkCardProps> = {}): LinkCardProps {
  const { notice, header } = sayZoom('inform');
  return {
    summary: notice,
    reply: notice.reply,
    header,
    labels: writeLinkLabels(translate),
    place: { left: '0', top: '0', bottom: 'auto', maxHeight: 'none' },
    entry: createRef(),
    onCopy: vi.fn(async () => true),
    onOpenGuide: vi.fn(),
    onClose: vi.fn(),
    onHold: vi.fn(),
    onRelease: vi.fn(),
    onReturnToLink: vi.fn(),
    ...more,
  };
}

it('states the verdict and leads to the alternative and the reply', async () => {
  const props = wire();
  await show(<LinkCard {...props} />);
  expect(text('link-headline')).toContain('Zoom');
  expect(document.querySelector('a')?.getAttribute('href')).toBe('https://meet.kreis.example/');
  await press('adapt-reply');
  expect(props.onOpenGuide).toHaveBeenCalledWith('reply/zoom');
});

it.each([
  [true, null],
  [false, 'Guten Tag'],
])('copied: %s, then the reply shown is %s', async (isCopied, shown) => {
  const props = wire({ onCopy: async () => isCopied });
  await show(<LinkCard {...props} />);
  await press('copy-reply');
  const reply = document.querySelector('.card__reply');
  if (shown === null) expect(reply).toBeNull();
  else expect(reply?.textContent).toContain(shown);
  expect(document.querySelector('.card__note')?.textContent).toBe(
    isCopied ? props.labels.copied : props.labels.notCopied,
  );
});

describe('keys', () => {
  const keys = async (...[testId, key, more]: Parameters<typeof pressKey>) => {
    const props = wire();
    await show(<LinkCard {...props} />);
    await pressKey(testId, key, more);
    return props;
  };

  it.each([
    ['Tab on the last control', 'close-card', 'Tab', {}, 1],
    ['Tab on another', 'copy-reply', 'Tab', {}, 0],
    ['Shift+Tab on another', 'copy-reply', 'Tab', { shiftKey: true }, 0],
  ])('%s', async (_, testId, key, more, returns) => {
    expect((await keys(testId, key, more)).onReturnToLink).toHaveBeenCalledTimes(returns);
  });

  it('Escape closes the card', async () => {
    expect((await keys('copy-reply', 'Escape')).onClose).toHaveBeenCalledOnce();
    expect(find('link-card')).not.toBeNull();
  });
});
