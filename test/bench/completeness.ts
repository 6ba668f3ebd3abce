// Who saw more, the servers or the extension? `npx tsx test/bench/completeness.ts [--browser chromium] [--page id] [--json]`
import process from 'node:process';
import {parseArgs} from 'node:util';
import {launchChromium} from '../../src/cli/chromium.ts';
import {launchFirefox} from '../../src/cli/firefox.ts';
import type {BrowserKind} from '../../src/cli/driven-browser.ts';
import {attend, prompt} from '../e2e/support/attend.ts';
import {browsers, world} from '../e2e/support/world.ts';
import * as drawer from '../support/pages/index.ts';
import type {Count, Testimony} from '../support/witness.ts';

type Row = Testimony & {readonly page: string; readonly browser: BrowserKind};

const {values} = parseArgs({
	options: {
		browser: {type: 'string'},
		page: {type: 'string', multiple: true},
		json: {type: 'boolean', default: false},
		/** Where `chrome` and `firefox` are, if not in `dist`. */
		builds: {type: 'string'},
	},
});
const rows: Row[] = [];
for (const kind of browsers.filter(each => (values.browser ?? each) === each)) rows.push(...(await rowsOf(kind)));
console.log(values.json ? JSON.stringify(rows, null, '\t') : table(rows));
process.exitCode = rows.some(isLacking) ? 1 : 0;

async function rowsOf(kind: BrowserKind): Promise<readonly Row[]> {
	const pages = Object.values(drawer)
		.filter(({id}) => values.page === undefined || values.page.includes(id))
		.filter(({only}) => only === undefined || only.browser === kind);
	const {internet, launch, close} = await world(kind, {services: pages.map(({service}) => service)});
	const extension = values.builds ? `${values.builds}/${kind === 'firefox' ? 'firefox' : 'chrome'}` : launch.extension;
	const driven = await (kind === 'firefox' ? launchFirefox : launchChromium)({
		...launch,
		extension,
		args: [...launch.args, ...prompt(kind)],
	});
	try {
		const found: Row[] = [];
		for (const page of pages) {
			console.error(`${kind} ${page.id}`);
			found.push({page: page.id, browser: kind, ...(await attend(page, kind, driven, internet))});
		}
		return found;
	} finally {
		await driven.close();
		await close();
	}
}

function isLacking({requests, cookies, storage, undone}: Row): boolean {
	return [requests.missed, cookies.missed, storage.missed, undone].some(list => list.length > 0);
}

function table(rows: readonly Row[]): string {
	const of = ({happened, observed, beyond}: Count) =>
		`${observed}/${happened}${beyond ? ` +${beyond}` : ''}`.padStart(13);
	const line = ({page, browser, requests, extra, cookies, storage}: Row) =>
		`${page.padEnd(18)}${browser.padEnd(10)}${of(requests)}${String(extra.length).padStart(7)}${of(cookies)}${of(storage)}`;
	const named = rows.flatMap(({page, browser, requests, extra, cookies, storage, undone}) =>
		[
			...counted('request not observed', requests.missed),
			...counted('cookie write not observed', cookies.missed),
			...counted('key not observed', storage.missed),
			...counted('observed, and did not happen', extra),
			...counted('the page did not send', undone),
		].map(line => `${page}, ${browser}: ${line}`),
	);
	const head = 'page              browser        requests  extra      cookies      storage';
	return [head, ...rows.map(line), '', ...named].join('\n');
}

function counted(what: string, names: readonly string[]): readonly string[] {
	return [...new Set(names)].map(name => {
		const times = names.filter(each => each === name).length;
		return `${what}: ${name}${times > 1 ? ` (${times} times)` : ''}`;
	});
}
