import type { Overview } from '../../rules/notice/notice.ts';

/** The organisation's logo, or a plain sign. */
export function SenderSign({ overview }: { overview: Overview }) {
  const { logo } = overview.sender;
  if (logo) return <img class="banner__logo" src={logo} alt="" />;
  return (
    <span class="banner__sign" aria-hidden="true">
      !
    </span>
  );
}
