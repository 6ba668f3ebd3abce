import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

/**
 * The law of the house: which rooms and packages a room may import. What is not listed is forbidden.
 * `types` may be imported as types only; `why` ends the sentence a breach gets to read.
 */
const law = {
	catalog: {packages: ['tldts', 'third-party-web'], why: 'it is data and look-ups, and knows no browser'},
	consent: {why: 'it decodes what a visitor said, and knows no browser'},
	policy: {why: 'it reads text; vendor names come in as an argument'},
	pdf: {packages: ['unpdf'], why: 'it makes a text of a PDF, and does not know what the text is about'},
	audit: {
		rooms: ['catalog', 'consent', 'policy'],
		packages: ['tldts', 'set-cookie-parser'],
		why: 'it judges evidence alone: same evidence in, same report out',
	},
	report: {rooms: ['audit'], packages: ['valibot'], why: 'it only writes down what the audit found'},
	webext: {
		types: ['audit'],
		packages: ['webextension-polyfill', 'idb'],
		why: 'it is what the extension’s rooms share of the browser, and knows none of them',
	},
	background: {
		rooms: ['audit', 'pdf', 'webext'],
		packages: ['webextension-polyfill'],
		why: 'it listens and keeps',
	},
	content: {
		rooms: ['consent', 'policy', 'webext'],
		types: ['audit'],
		packages: ['@duckduckgo/autoconsent'],
		why: 'it runs in every page and must stay small',
	},
	popup: {
		rooms: ['audit', 'pdf', 'policy', 'report', 'webext'],
		packages: ['webextension-polyfill', 'svelte'],
		why: 'it shows a report and judges nothing',
	},
	workspace: {
		rooms: ['audit', 'report', 'webext', 'popup'],
		packages: ['webextension-polyfill', 'svelte'],
		why: 'it shows what a file of an audit holds, and judges nothing',
	},
	cli: {
		rooms: ['audit', 'report', 'policy', 'pdf', 'catalog', 'demo'],
		types: ['webext'],
		packages: ['puppeteer-core', 'commander', 'p-queue', 'linkedom', 'robots-parser', 'node:'],
		why: 'it steers a browser and judges nothing',
	},
	demo: {packages: ['selfsigned', 'node:'], why: 'it is a stand-in for the internet and knows nothing of the product'},
};

/** Rooms that know no browser, network, clock or chance. */
const pure = ['catalog', 'consent', 'policy', 'audit', 'report'];

const rooms = Object.keys(law);
const folder = room => (room === 'demo' ? 'demo' : `src/${room}`);
const anyOf = names => names.join('|').replaceAll('/', '\\/');

const walls = Object.entries(law).map(([room, {rooms: open = [], types = [], packages = [], why}]) => {
	const allowed = [...open, ...types.map(name => `types of ${name}`), ...packages];
	const message = `${folder(room)} may import ${allowed.join(', ') || 'nothing but its own files'}: ${why}.`;
	const closed = rooms.filter(other => ![room, ...open, ...types].includes(other));
	return {
		files: [`${folder(room)}/**/*.{ts,svelte}`],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{regex: `^(\\.\\./)+(src/)?(${anyOf(closed)})/`, message},
						...(types.length > 0
							? [{regex: `^(\\.\\./)+(src/)?(${anyOf(types)})/`, message, allowTypeImports: true}]
							: []),
						{regex: `^(?!\\.)(?!(${anyOf(packages) || '(?!)'})(/|$|(?<=:)))`, message},
					],
				},
			],
		},
	};
});

export default ts.config(
	{ignores: ['dist', 'audits', 'coverage', 'node_modules', 'demo/tags', 'demo/sites/**/*.js']},
	ts.configs.recommended,
	...svelte.configs.recommended,
	{files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: {parserOptions: {parser: ts.parser}}},
	{
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
			'@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
			'no-undef': 'off',
			'max-lines': ['error', {max: 250}],
			eqeqeq: 'error',
			curly: ['error', 'multi-line'],
		},
	},
	// A lexicon is one language's words, a line each.
	{files: ['src/policy/languages/*.ts'], rules: {'max-lines': 'off'}},
	// The catalogue's lists are a line a product and a line an owner, and grow with it.
	{files: ['src/catalog/{vendors,owners}/index.ts'], rules: {'max-lines': 'off'}},
	...walls,
	{
		files: pure.map(room => `src/${room}/**/*.ts`),
		rules: {
			'no-restricted-globals': [
				'error',
				...['window', 'document', 'navigator', 'location', 'fetch', 'localStorage', 'browser', 'chrome'].map(name => ({
					name,
					message: 'A pure room knows no browser and no network.',
				})),
			],
			'no-restricted-properties': [
				'error',
				{object: 'Date', property: 'now', message: 'Time comes from the evidence, so that a replay is exact.'},
				{object: 'Math', property: 'random', message: 'Same evidence in, same report out.'},
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'Time comes from the evidence, so that a replay is exact.',
				},
			],
		},
	},
	{
		files: ['src/content/**/*.ts'],
		rules: {'no-console': 'error'},
	},
);
