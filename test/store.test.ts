import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import manifest from '../manifest.json' with {type: 'json'};

const texts = ['en', 'nb'].map(language => [language, readFileSync(`docs/store/${language}.md`, 'utf8')] as const);
/** What `vite.config.ts` adds for one browser. */
const ofOne = readFileSync('vite.config.ts', 'utf8').matchAll(/permissions: \[\.\.\.manifest\.permissions, '(\w+)'\]/g);
const asked = [...manifest.permissions, ...manifest.host_permissions, ...[...ofOne].map(([, name]) => name!)];

test.each(texts)('the short text of the %s store fits the shops', (_, text) => {
	const short = /^## (?:Short description|Kort beskrivelse)\n\n(.+)\n/m.exec(text)?.[1];
	expect(short?.length).toBeGreaterThan(30);
	expect(short?.length).toBeLessThanOrEqual(132);
});

test.each(texts)('the %s store is told of every permission, and of no other', (_, text) => {
	expect([...text.matchAll(/^- `([^`]+)`/gm)].map(([, name]) => name).sort()).toEqual(asked.sort());
});
