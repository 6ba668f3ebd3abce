import type {BrowserKind} from '../../../src/cli/driven-browser.ts';
import type {BannerSite} from '../../support/banners/site.ts';
import {browsers} from './world.ts';

const choices = ['accept', 'reject', 'withdraw'] as const;

/** What came of one site in one browser; null: the site does not offer it. */
export type Row = {
	readonly group: keyof typeof groups;
	readonly kind: BrowserKind;
	readonly site: BannerSite;
	readonly works: Readonly<Record<(typeof choices)[number], boolean | null>>;
};

const groups = {
	npm: ['Platforms from npm', 'The packages themselves, on pages of our own.'],
	faithful: [
		'Pages after platforms',
		'Written from what a platform’s maker and others tell of it: its ids, cookies, events and interface. Each file names its sources.',
	],
	'hand-made': ['Banners made by hand', 'What sites write themselves, and what is special about each.'],
} as const;

/** The page that tells which banners are answered in which browser: docs/consent.md. */
export function consentPage(rows: readonly Row[]): string {
	return [
		'# Consent',
		'Written by `npx vitest run --project e2e test/e2e/consent-platforms.test.ts -u`; a test tells when it is out of date.',
		'Each site is visited by a real browser with the extension in it, steered as by the command line. “Yes” means that the choice was ' +
			'made by the banner’s own button, that the site’s own cookie or storage holds it afterwards, and that the audit found it confirmed. ' +
			'“–” means that the site does not offer it, “not yet” that it offers it and we do not get there. What is written in two ' +
			'languages counts where both do.',
		...(Object.keys(groups) as (keyof typeof groups)[]).flatMap(group => [
			`## ${groups[group][0]}`,
			groups[group][1],
			tableOf(rows.filter(row => row.group === group)),
		]),
	]
		.join('\n\n')
		.concat('\n');
}

function tableOf(rows: readonly Row[]): string {
	const names = [...new Set(rows.map(({site}) => site.name))].sort((a, b) => a.localeCompare(b, 'en'));
	const columns = choices.flatMap(choice => browsers.map(kind => ({choice, kind})));
	return [
		`| | Language | ${columns.map(({choice, kind}) => `${choice}, ${kind}`).join(' | ')} |`,
		`| --- | --- | ${columns.map(() => '---').join(' | ')} |`,
		...names.map(name => {
			const its = rows.filter(({site}) => site.name === name);
			const languages = [...new Set(its.map(({site}) => site.language))].sort().reverse();
			const cells = columns.map(({choice, kind}) =>
				word(its.filter(row => row.kind === kind).map(row => row.works[choice])),
			);
			return `| ${escaped(name)} | ${languages.join(', ')} | ${cells.join(' | ')} |`;
		}),
	].join('\n');
}

function word(works: readonly (boolean | null)[]): string {
	if (works.every(it => it === null)) return '–';
	return works.includes(false) ? 'not yet' : 'yes';
}

const escaped = (name: string) =>
	name.replace(/[<>|]/g, sign => ({'<': '&lt;', '>': '&gt;', '|': '\\|'})[sign] ?? sign);
