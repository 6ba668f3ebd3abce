import {recordById, type OpenRecord} from './records.ts';

type Heard = {readonly at: number; readonly again: (record: OpenRecord) => void};

/** How far ahead of its request a page's other events may be told, and how long its first requests then take to come; ms. */
const ahead = 2000;
const settling = 100;
const most = 500;

let heard: Heard[] = [];

/**
 * Firefox may tell of a page's cookies, and that it is shown, a quarter of a second before it tells of the request that begins
 * its record. `again` takes the event once more, for that record alone. `at` is the event's own time.
 */
export function remember(at: number, again: Heard['again']): void {
	const now = Date.now();
	heard = [...heard.filter(each => now - each.at < ahead), {at, again}].slice(-most);
}

/** Takes what was told before this record began, and is of its time. */
export function hearEarly(id: string, startedAt: number): void {
	const early = heard.filter(({at}) => at >= startedAt);
	if (early.length === 0) return;
	setTimeout(() => {
		for (const {again} of early) {
			const record = recordById(id);
			if (record) again(record);
		}
	}, settling);
}
