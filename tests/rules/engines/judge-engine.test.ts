import { describe, expect, it, test } from 'vitest';
import { readCatalogue } from '../../../cli/build/read-catalogue.ts';
import { compileEngines } from '../../../rules/engines/compile-engines.ts';
import { judgeEngineByAddress, judgeEngineByPage, type PageProbe } from '../../../rules/engines/judge-engine.ts';
import { readAddress } from '../../../rules/hosts/address.ts';
import { matchShape } from '../../../rules/hosts/url-shape.ts';

const { engines } = readCatalogue();
const signs = compileEngines(engines);

describe('the address alone', () => {
  test.each([
    ['https://bbb.firma.example/html5client/join?sessionToken=abc', 'bigbluebutton'],
    ['https://bbb.firma.example/bigbluebutton/api/join?meetingID=1&checksum=0', 'bigbluebutton'],
    ['https://meet.firma.example/meet/r/join/group/team', 'kopano-meet'],
    ['https://video.firma.example/webapp/conference/979123456', 'pexip'],
    ['https://k.firma.example:5443/openmeetings/hash?secure=0', 'openmeetings'],
    ['https://cloud.firma.example/call/abcd1234', null],
    ['https://hotel.example/room/101', null],
    ['https://forum.example/b/42', null],
    ['https://game.example/join?room=3', null],
    ['https://meet.firma.example/Besprechung', null],
    ['zoommtg://zoom.us/join', null],
    ['https://x.example/constructor/', null],
    ['not an address', null],
  ])('%s', (url, engine) => expect(judgeEngineByAddress(url, signs)).toBe(engine));
});

describe('address and page', () => {
  const page = ({ title = '', addresses = '', selectors = [] as string[] }): PageProbe => ({
    title,
    addresses,
    has: (asked) => selectors.includes(asked),
    hasInHead: (asked) => selectors.some((selector) => asked.includes(selector)),
  });
  const anywhere = 'https://meet.firma.example/Besprechung';

  test.each<[what: string, url: string, probe: PageProbe, engine: string | null]>([
    [
      'one strong script',
      anywhere,
      page({ addresses: 'https://meet.firma.example/libs/lib-jitsi-meet.min.js?v=1' }),
      'jitsi-meet',
    ],
    [
      'two medium elements',
      anywhere,
      page({ selectors: ['meta[itemprop="name"][content="Jitsi Meet"]', 'link#manifest-placeholder'] }),
      'jitsi-meet',
    ],
    ['one medium element', anywhere, page({ selectors: ['link#manifest-placeholder'] }), null],
    [
      'signs that many pages have, whatever their number',
      anywhere,
      page({ selectors: ['div#react'], addresses: '/css/all.css' }),
      null,
    ],
    [
      'a medium address and a medium title',
      'https://meet.firma.example/b/abc-def',
      page({ title: ' BigBlueButton ' }),
      'greenlight',
    ],
    ['two shapes of one address', 'https://x.example/room/1?invite=2', page({}), null],
    ['a title that merely names it', anywhere, page({ title: 'Galène, a video server' }), null],
    ['the title itself', anywhere, page({ title: 'Galène' }), 'galene'],
    ['nothing', anywhere, page({}), null],
  ])('%s', (_what, url, probe, engine) => expect(judgeEngineByPage(url, probe, signs)).toBe(engine));
});

describe.each(Object.entries(engines))('examples of %s', (_id, { shapes, examples }) => {
  const fits = (url: string) => {
    const address = readAddress(url);
    return address.kind === 'web' && shapes.some((shape) => matchShape(shape, address));
  };
  it('fit its shapes where they must', () => expect(examples.match.filter((url) => !fits(url))).toEqual([]));
  it('fit none where they must not', () => expect(examples.miss.filter(fits)).toEqual([]));
});
