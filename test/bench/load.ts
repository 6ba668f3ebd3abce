import {setTimeout as sleep} from 'node:timers/promises';
import {addressOf, benchInternet, open, type Look} from './browsers.ts';
import {cpuOf} from './cpu.ts';
import {median, middle, row, type Row} from './row.ts';

const looks: readonly Look[] = ['none', 'bare', 'visit', 'audit'];
const sizes = [20, 200, 1000];
/** Short pages are loaded more often: their time is told in few steps. */
const loadsOf = (size: number) => (size < 100 ? 16 : 4);
const rest = 1500;
/** Known for it on two cores without network delay: 1.53 at the least. */
const belowPrivacyBadger = 1.52;

type Load = {readonly load: number; readonly cpu: number};

/**
 * Page load and whole-browser CPU time, each way of looking in turn, several rounds in one go. A load counts to its load event,
 * CPU to a second and a half after it.
 */
export async function loads(rounds = 2): Promise<readonly Row[]> {
	const internet = await benchInternet();
	const seen = new Map<string, Load[]>();
	try {
		for (let round = 0; round < rounds; round++) {
			for (const look of round % 2 === 0 ? looks : looks.toReversed()) {
				const {browser, page} = await open(look, internet);
				const process = browser.process()?.pid ?? 0;
				for (const size of sizes) {
					const loads = seen.get(`${look} ${size}`) ?? [];
					seen.set(`${look} ${size}`, loads);
					await page.goto(addressOf('side', size));
					await sleep(rest);
					for (let turn = 0; turn < loadsOf(size); turn++) {
						const before = cpuOf(process);
						await page.goto(addressOf('side', size));
						const load = await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration ?? 0);
						await sleep(rest);
						loads.push({load, cpu: cpuOf(process) - before});
					}
				}

				await browser.close();
			}
		}
	} finally {
		await internet.close();
	}

	return sizes.flatMap(size => rowsOf(size, look => seen.get(`${look} ${size}`) ?? []));
}

function rowsOf(size: number, of: (look: Look) => readonly Load[]): readonly Row[] {
	const typical = {load: median, cpu: middle};
	const ratio = (field: keyof Load, look: Look, to: Look) => {
		const [ours = NaN, theirs = NaN] = [look, to].map(it => typical[field](of(it).map(load => load[field])));
		return ours / theirs;
	};
	const rows = (field: keyof Load, name: string) => [
		row(`${size} requests, ${name}: audit ÷ bare observer`, ratio(field, 'audit', 'bare'), 1.15),
		row(`${size} requests, ${name}: visit ÷ bare observer`, ratio(field, 'visit', 'bare'), 1),
		row(`${size} requests, ${name}: bare observer ÷ no extension`, ratio(field, 'bare', 'none'), null),
		row(`${size} requests, ${name}: audit ÷ no extension`, ratio(field, 'audit', 'none'), belowPrivacyBadger),
		row(`${size} requests, ${name}: visit ÷ no extension`, ratio(field, 'visit', 'none'), belowPrivacyBadger),
	];
	return [...rows('load', 'page load'), ...rows('cpu', 'CPU of the whole browser')];
}
