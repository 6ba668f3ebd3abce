import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
	.filter(name => /\.(?:ts|svelte)$/.test(name))
	.map(name => readFileSync(`src/${name}`, 'utf8'));
const keys = Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as object);
/** As `wordsIn` looks for them. */
const asKey = (text: string) => text.replace(/-/g, '_').replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
const named = new Set(
	[...sources, readFileSync('manifest.json', 'utf8').replace(/__MSG_(\w+)__/g, "'$1'")].flatMap(source =>
		[...source.matchAll(/(["'])([a-z][\w-]*)\1/gi)].map(([, , name]) => asKey(name!)),
	),
);
/** `phase_${name}`: any key that begins and ends so. */
const made = sources.flatMap(source =>
	[...source.matchAll(/`([a-z][\w-]*_\$\{[^`]*)`/g)].map(([, text]) => {
		const fixed = text!.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map(part => asKey(part));
		return new RegExp(`^${fixed.map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\w+')}$`);
	}),
);

test('every word for people is asked for somewhere', () => {
	const unused = keys
		.map(key => [key, key.replace(/_one$/, '')] as const)
		.filter(forms => !forms.some(form => named.has(form) || made.some(pattern => pattern.test(form))))
		.map(([key]) => key);
	expect(unused, 'take these out of public/_locales, or use them').toEqual([]);
});

test('what is asked for by its name is there', () => {
	const asked = sources.flatMap(source =>
		[...source.matchAll(/\b(?:say|words)\(\s*'([a-z]\w*)'/g)].map(([, name]) => asKey(name!)),
	);
	const missing = [...new Set(asked)].filter(key => !keys.includes(key));
	expect(missing, 'add these to public/_locales').toEqual([]);
	expect(asked.length).toBeGreaterThan(200);
});
