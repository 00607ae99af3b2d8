import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { roomRules } from './room-rules.ts';
import { files, type Import, imports, productSources, roomOf, sources, topRoomOf } from './sources.ts';

describe('rooms', () => {
  it.each(Object.keys(roomRules))('%s imports only what it may', (room) => {
    const wrong = imports.filter((entry) => roomOf(entry.file) === room && !isAllowed(entry));
    expect(
      wrong.map(describeImport).toSorted(),
      'Move the code to the room that may do this, or pass it in as an argument (tests/house/room-rules.ts).',
    ).toEqual([]);
  });

  it('each has a rule', () => {
    const rooms = new Set(productSources.filter(({ file }) => file.includes('/')).map(({ file }) => roomOf(file)));
    const missing = [...rooms].filter((room) => !(room in roomRules));
    expect(
      missing,
      'Say in tests/house/room-rules.ts whom the new room may import, and who may import it.',
    ).toEqual([]);
  });

  it('have rules without leftovers', () => {
    const rooms = Object.entries(roomRules).flatMap(([room, rule]) => [
      room,
      ...rule.imports,
      ...(rule.types ?? []),
    ]);
    const packages = Object.entries(roomRules).flatMap(([room, rule]) =>
      (rule.packages ?? [])
        .filter((name) => !imports.some(({ file, target }) => roomOf(file) === room && target === name))
        .map((name) => `${room}: ${name}`),
    );
    expect(
      [...new Set(rooms.filter((room) => !existsSync(room))), ...packages],
      'The room is gone, or imports the package no more: delete it in tests/house/room-rules.ts.',
    ).toEqual([]);
  });

  it('nobody imports an entrypoint', () => {
    const wrong = sources
      .flatMap((source) => source.imports)
      .filter(({ file, target }) => topRoomOf(target) === 'entrypoints' && topRoomOf(file) !== 'entrypoints')
      .filter(({ file }) => !file.startsWith('tests/entrypoints/'));
    expect(
      wrong.map(describeImport),
      'Entrypoints wire. What others need belongs into a room of its own: background/, page/, own-pages/ or platform/.',
    ).toEqual([]);
  });

  it('only rules/zod.ts imports zod', () => {
    const wrong = sources
      .flatMap((source) => source.imports)
      .filter(({ file, target }) => /^zod(\/|$)/.test(target) && file !== 'rules/zod.ts');
    expect(
      wrong.map(describeImport),
      "Import { z } from 'rules/zod.ts': it is the small zod, and set up for extension pages.",
    ).toEqual([]);
  });

  it('only background, page, own pages, platform and entrypoints touch the browser', () => {
    const wrong = productSources.filter(
      ({ file, text }) =>
        !['background', 'page', 'own-pages', 'platform', 'entrypoints'].includes(topRoomOf(file)) &&
        /\b(browser|chrome)\.(action|alarms|commands|declarativeNetRequest|extension|i18n|management|permissions|runtime|scripting|storage|tabs|webNavigation|windows)\b/.test(
          text,
        ),
    );
    expect(
      wrong.map(({ file }) => file),
      'Put the call into platform/, or where it runs, and pass what it gives as an argument.',
    ).toEqual([]);
  });

  it('messages are sent and received in one place each', () => {
    const wrong = productSources.filter(
      ({ file, text }) => !isMessenger(file) && /\.\s*(sendMessage|onMessage)\b/.test(text),
    );
    expect(
      wrong.map(({ file }) => file),
      'Add the message to platform/message-table.ts, and send it by platform/send-message.ts or platform/ask-page.ts.',
    ).toEqual([]);
  });

  it('there is no room for everything', () => {
    const wrong = files.filter((file) => /(^|\/)(utils?|shared|common|lib|helpers)\//.test(file));
    expect(wrong, 'Name the folder after what may be inside.').toEqual([]);
  });
});

function isAllowed({ file, target, isOurs, isType }: Import): boolean {
  const room = roomOf(file);
  const { imports: rooms, types = [], packages = [] } = roomRules[room] ?? { imports: [] };
  if (!isOurs) return packages.includes(target) || (room === 'cli' && target.startsWith('node:'));
  const names = [roomOf(target), topRoomOf(target)];
  return names.some((name) => name === room || rooms.includes(name) || (isType && types.includes(name)));
}

function isMessenger(file: string): boolean {
  return /^(platform\/(send-message|ask-page)|background\/receive-messages|page\/script-life)\.ts$/.test(file);
}

function describeImport({ file, target, isType }: Import): string {
  return `${file} → ${isType ? 'types of ' : ''}${target}`;
}
