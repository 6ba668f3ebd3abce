import {recordById, type OpenRecord} from './records.ts';

type Heard = {
	readonly at: number;
	/** Takes the event for one record, which may have it already. */
	readonly again: (record: OpenRecord) => void;
	/** Whether no record was known to be concerned. */
	readonly isUnclaimed: () => boolean;
};

/** How far ahead of its request a page's other events may be told, and how long its first requests then take to come; ms. */
const ahead = 2000;
const settling = 100;
const most = 500;

let heard: Heard[] = [];
/** Records that have asked a host they had not asked before. */
const asking = new Map<string, ReturnType<typeof setTimeout>>();

/**
 * Firefox may tell of a page's cookies, and that it is shown, a quarter of a second before it tells of the request that begins
 * its record, or that shows whose cookies they are. `at` is the event's own time.
 */
export function remember(at: number, again: Heard['again'], isUnclaimed: Heard['isUnclaimed'] = () => false): void {
	const now = Date.now();
	heard = [...heard.filter(each => now - each.at < ahead), {at, again, isUnclaimed}].slice(-most);
}

/** A record began: takes what was told before, and is of its time. */
export function hearEarly(id: string, startedAt: number): void {
	const early = heard.filter(({at}) => at >= startedAt);
	if (early.length > 0) setTimeout(() => take(early, id), settling);
}

/** A record's tab asks a new host: takes what was told of that host's when nobody was known to have asked it. */
export function hearUnclaimed({id, startedAt}: OpenRecord): void {
	if (heard.length === 0 || asking.has(id)) return;
	const look = () => {
		asking.delete(id);
		take(
			heard.filter(({at, isUnclaimed}) => at >= startedAt && isUnclaimed()),
			id,
		);
	};
	asking.set(id, setTimeout(look, settling));
}

function take(early: readonly Heard[], id: string): void {
	for (const {again} of early) {
		const record = recordById(id);
		if (record) again(record);
	}
}
