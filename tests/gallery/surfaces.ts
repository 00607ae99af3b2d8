import { county, everywhere, levels, long, mistaken } from './policies.ts';

/** What a person does: clicks an element by test id, or fills in a field. */
export type Deed = string | [field: string, value: string];

/** One surface in one state. */
export interface Surface {
  name: string;
  /** Address of a website, with HTML if it matters, or path of an extension page. */
  at: { url: string; html?: string } | { path: string; inFrontIs?: string };
  policy: object;
  /** Done in order; `<details>` are opened by their summary. */
  deeds: Deed[];
  /** Test id that is present once the surface is. */
  shows: string;
  /** What the employee did before: entries of the store. */
  before?: object;
  height?: number;
}

const zoom = 'https://zoom.us/';
const invitation = 'https://us02web.zoom.us/j/81234567890?pwd=a1B2c3';
const meet = 'https://meet.google.com/abc-defg-hij';
const teams = 'https://teams.microsoft.com/l/meetup-join/1';
const webex = 'https://meet.webex.com/meet/someone';
const snoozed = { snoozes: { zoom: { until: '2099-12-31T22:59:59.000Z', signature: null } } };

/** The mail's own script focuses the link once that is marked. */
const mail = `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Postfach</title>
<style>body{font:16px/1.5 sans-serif;margin:2rem;max-width:40rem}</style>
<p>Guten Tag,</p><p>hier ist der <a href="${invitation}">Link zur Besprechung</a> am Montag.</p>
<script>
const [link] = document.links;
const timer = setInterval(() => { if (link.getAnimations().length > 0) { clearInterval(timer); link.focus(); } }, 50);
</script>`;

const onSite = (
  name: string,
  url: string,
  deeds: Deed[] = [],
  shows = 'banner',
  policy: object = county,
): Surface => ({
  name,
  at: { url },
  policy,
  deeds,
  shows,
});
const popup = (name: string, inFrontIs: string, more: Partial<Surface> = {}): Surface => ({
  name,
  at: { path: 'popup.html', inFrontIs },
  policy: county,
  deeds: [],
  shows: 'verdict',
  ...more,
});
const own = (
  name: string,
  path: string,
  deeds: Deed[] = [],
  shows = 'panel',
  policy: object = county,
): Surface => ({
  name,
  at: { path },
  policy,
  deeds,
  shows,
});

/** Every surface in every state. */
export const surfaces: Surface[] = [
  onSite('banner', zoom),
  onSite('banner-invited', invitation),
  onSite('banner-open', zoom, ['why'], 'panel'),
  onSite('banner-list', zoom, [], 'banner', {}),
  onSite('banner-list-open', zoom, ['why'], 'panel', {}),
  onSite('banner-long', meet, [], 'banner', long),
  onSite('banner-long-open', meet, ['why'], 'panel', long),
  onSite(
    'banner-engine',
    'https://bbb.firma.example/html5client/join?sessionToken=1',
    ['why'],
    'panel',
    everywhere,
  ),
  onSite('hide-menu', zoom, ['hide'], 'hide-today'),
  onSite('private-note', zoom, ['hide', 'private'], 'private-note'),
  onSite('pill', 'https://app.zoom.us/wc/123/join', [], 'pill'),
  {
    ...onSite('link-card', 'https://webmail.kreis.example/', [], 'link-card', everywhere),
    at: { url: 'https://webmail.kreis.example/', html: mail },
  },
  onSite('pause-acknowledge', invitation, [], 'pause', levels),
  onSite('pause-reason', teams, [], 'pause', levels),
  onSite('pause-reason-given', teams, [['reason', 'Gerichtstermin']], 'reason-mail', levels),
  onSite('pause-block', webex, [], 'exception', levels),
  onSite('pause-help', teams, ['adapt-reply', 'room-jitsi-meet', 'advice', 'feedback'], 'advice-tips', levels),
  own('pause-refused', 'pause.html#about:blank', [], 'pause-refused'),
  popup('popup-listed', zoom),
  popup('popup-unlisted', 'https://example.org/'),
  popup('popup-approved', 'https://kreis.zoom.us/', { policy: levels }),
  popup('popup-snoozed', zoom, { before: snoozed }),
  popup('popup-list', zoom, { policy: {} }),
  popup('popup-long', meet, { policy: long }),
  popup('popup-help', meet, {
    policy: levels,
    deeds: ['reply', 'room-jitsi-meet', 'choose', 'feedback'],
    shows: 'finder',
  }),
  popup('popup-mistakes', zoom, { policy: mistaken }),
  own('welcome', 'welcome.html', [], 'welcome', {}),
  own('guide-alternatives', 'guide.html'),
  own('guide-help', 'guide.html', ['choose', 'room-jitsi-meet'], 'room', levels),
  own('guide-comparison', 'guide.html#alternatives/opentalk,wire,bigbluebutton,senfcall', [], 'comparison'),
  own('guide-services', 'guide.html#services'),
  own('guide-service', 'guide.html#service/zoom', ['advice', 'feedback'], 'advice-tips', levels),
  own('guide-service-ended', 'guide.html#service/skype'),
  own('guide-reply', 'guide.html#reply/zoom', [], 'reply-editor'),
  own('guide-why', 'guide.html#why'),
  own('guide-source', 'guide.html#source/heise-2021'),
  own('guide-tools', 'guide.html#tools'),
  own('guide-checklist', 'guide.html#checklist', ['clear'], 'clear-yes'),
  own('guide-about', 'guide.html#about', ['feedback'], 'feedback-text'),
  own('admin-diagnose', 'admin.html'),
  own('admin-findings', 'admin.html', [], 'findings', mistaken),
  own('admin-build', 'admin.html#build'),
  own(
    'admin-mistakes',
    'admin.html#build',
    [['paste', JSON.stringify(mistaken)], 'take-over', 'section-organisation', 'section-alternatives'],
    'export-errors',
  ),
  own(
    'admin-preview',
    'admin.html#build',
    [['paste', JSON.stringify(levels)], 'take-over', ['preview-service', 'ms-teams']],
    'preview-pause',
  ),
  own('admin-try', 'admin.html#try', [['try-url', invitation]], 'verdict-headline', levels),
];
