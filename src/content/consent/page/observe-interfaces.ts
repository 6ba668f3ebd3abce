import {observeClarity, observeMetaPixel, observeTikTokPixel, observeUet} from './companies.ts';
import {observeGpp} from './gpp.ts';
import {observeKlaro} from './klaro.ts';
import {lookOften} from './look-often.ts';
import type {Report} from './page-interface.ts';
import {observeTcf} from './tcf.ts';
import {observeUsPrivacy} from './us-privacy.ts';

const all = [
	...[observeTcf, observeGpp, observeUsPrivacy, observeKlaro],
	...[observeUet, observeClarity, observeMetaPixel, observeTikTokPixel],
];

/** In the page's own world: reports what its consent interfaces say, and what the site tells companies. */
export function observeInterfaces(report: Report): void {
	const last = new Map<string, string>();
	const news: Report = signal => {
		const from = `${signal.signal} ${signal.cmp ?? ''}`;
		if (last.get(from) === signal.raw) return;
		last.set(from, signal.raw);
		report(signal);
	};
	lookOften(all.map(observe => observe(news)));
}
