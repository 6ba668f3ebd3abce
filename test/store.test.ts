import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import manifest from '../manifest.json' with {type: 'json'};
import packageJson from '../package.json' with {type: 'json'};

/** What `vite.config.ts` adds for one browser. */
const added = [...readFileSync('vite.config.ts', 'utf8').matchAll(/\.\.\.manifest\.permissions, '(\w+)'/g)].map(
	([, name]) => name,
);
const reviewers = readFileSync('docs/store/reviewers.md', 'utf8');
const mostCharacters = 132;

test('the store is told what each permission of the manifests is for, and of no other', () => {
	const told = [...reviewers.matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm)].map(([, name]) => name);
	expect(added).toHaveLength(2);
	expect(told.sort()).toEqual([...manifest.permissions, ...manifest.host_permissions, ...added].sort());
});

test.each([
	['en', 'Short description', 'Long description'],
	['nb', 'Kort beskrivelse', 'Lang beskrivelse'],
])('in %s there are a short description that fits, and a long one', (language, short, long) => {
	const parts = readFileSync(`docs/store/${language}.md`, 'utf8').split(/^## /m);
	const said = (heading: string) =>
		parts
			.find(part => part.startsWith(`${heading}\n`))
			?.slice(heading.length)
			.trim() ?? '';
	expect(said(short)).toMatch(/^\S.*$/);
	expect([...said(short)].length).toBeLessThanOrEqual(mostCharacters);
	expect(said(long).length).toBeGreaterThan(mostCharacters);
});

test('what the store is told to run can be run', () => {
	for (const [, name] of reviewers.matchAll(/npm (?:run )?(build|reproduce|start)\b/g)) {
		expect(Object.keys(packageJson.scripts)).toContain(name);
	}
});
