import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Service} from '../../demo/service.ts';
import {audit, type RequestFact} from '../../src/audit/index.ts';
import {auditFile, wordsIn} from '../../src/report/index.ts';
import {audited, type Lab} from './support/audited.ts';
import {clients} from './support/clients/index.ts';
import {order} from './support/clients/order.ts';
import {labs, type Labs} from './support/labs.ts';
import {builtPage} from './support/npm-scripts.ts';
import {until} from './support/popup.ts';
import {vendorsAtHome} from './support/vendors-at-home.ts';
import {browsers} from './support/world.ts';

const inWords = clients.map(client => [client.library, client.says, client] as const);
const scripts = new Map<string, string>();
const shops: Service = {
	id: 'shops',
	hosts: clients.map(({page}) => `${page}.example`),
	answer({host, path}) {
		const script = {status: 200, headers: {'content-type': 'text/javascript'}, body: scripts.get(host) ?? ''};
		const body =
			'<!doctype html><meta charset="utf-8"><title>Shop</title><h1>Shop</h1><script src="/page.js"></script>';
		if (path === '/') return {status: 200, headers: {'content-type': 'text/html'}, body};
		return path === '/page.js' ? script : null;
	},
};

beforeAll(async () => {
	for (const {page} of clients) {
		scripts.set(`${page}.example`, await builtPage(new URL(`support/clients/${page}.ts`, import.meta.url)));
	}
});

describe.each(browsers)('in %s', kind => {
	let all: Labs;

	beforeAll(async () => {
		all = await labs(kind, [shops, vendorsAtHome]);
	});
	afterAll(() => all?.close());

	test.concurrent.each(inWords)(
		'%s is named, and tells %s',
		async (_library, _says, {page, vendor, tracking, to, told}) => {
			const {evidence} = await all.use(there => {
				const began = Date.now();
				return audited(there, `https://${page}.example/`, () => sent(there, to, began), 300);
			});
			const report = audit(evidence);
			const toOthers = report.facts.requests.filter(({thirdParty}) => thirdParty);
			expect(toOthers.filter(request => request.vendor !== vendor)).toEqual([]);

			const events = toOthers.filter(({url, method}) => url.startsWith(to) && method === 'POST');
			expect(events).not.toEqual([]);
			for (const event of events) expect(event).toMatchObject({beacon: true, tracking});
			expect(saidIn(events)).toEqual(told === 'nothing' ? {} : told);

			const file = JSON.stringify(
				await auditFile(report, {words: wordsIn('en'), tool: {name: 'samsvar', version: '0'}}),
			);
			expect(spellings(order.email).filter(spelling => file.includes(spelling))).toEqual([]);
		},
	);

	/** Waits until a library has sent what it has to send. */
	async function sent({internet}: Lab, to: string, began: number): Promise<void> {
		const log = () => internet.log.filter(({at}) => at >= began);
		await until(() => Promise.resolve(log().some(({url, method}) => method === 'POST' && url.startsWith(to))));
		await until(() => Promise.resolve(Date.now() - log().at(-1)!.at > 500));
	}
});

/** What the requests say together, as far as it is of interest here. */
function saidIn(requests: readonly RequestFact[]) {
	const decoded = requests.map((request): NonNullable<RequestFact['decoded']> => request.decoded ?? {});
	const events = decoded.flatMap(({events = []}) => events).filter(event => event === order.event);
	const personalData = decoded.flatMap(({personalData = []}) => personalData);
	const measurementId = decoded.flatMap(({measurementId = []}) => measurementId)[0];
	return Object.fromEntries(
		Object.entries({measurementId, events: [...new Set(events)], personalData: [...new Set(personalData)]}).filter(
			([, value]) => value !== undefined && value.length > 0,
		),
	);
}

/** A text as it is, escaped, and in base64 wherever it begins. */
function spellings(text: string): readonly string[] {
	const base64 = [0, 1, 2].map(before => Buffer.from(' '.repeat(before) + text).toString('base64'));
	return [text, encodeURIComponent(text), ...base64.map(each => each.slice(4, -4))];
}
