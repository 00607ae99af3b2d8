import { expect, test } from 'vitest';
import { readCatalogue } from '../../../../cli/build/read-catalogue.ts';
import { createMembership } from '../../../../rules/policy/read/membership.ts';

const belongs = createMembership(readCatalogue(), []);

test.each([
  ['bigbluebutton', 'bbb.uni.example', true],
  ['bigbluebutton', '*.uni.example', true],
  ['jitsi-meet', 'meet.verein.example', true],
  ['jitsi-meet', 'kreis.zoom.us', false],
  ['jitsi-meet', '*.google.com', false],
  ['zoom', 'bbb.uni.example', false],
])('%s on %s: %s', (service, host, answer) => expect(belongs(service)?.(host)).toBe(answer));
