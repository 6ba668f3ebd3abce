import {recipientOf} from '../../audit/index.ts';
import type {AuditFile} from '../../report/index.ts';
import {searchText, type Searchable} from '../tables/filter.ts';
import {runOf, runStarts} from '../runs.ts';
import {sorted, type Order} from '../tables/sorting.ts';

export type Request = AuditFile['requests'][number];

export type Column = 'time' | 'vendor' | 'phase';

/** A request as a row of the list. */
export type Listed = Searchable & {
	readonly request: Request;
	/** Whose it is, as far as known; a beacon of nobody known is its own domain's. */
	readonly who: string | null;
	readonly run: number;
	/** ms since its run began. */
	readonly since: number;
};

/** All requests of a file, in the order of their runs and of time. */
export function listed(file: AuditFile): readonly Listed[] {
	const starts = runStarts(file);
	const rows = file.requests.map(request => {
		const {url, vendor, name, owner, phase, type, tracking} = request;
		const run = runOf(request);
		const who = name ?? owner ?? (tracking ? recipientIn(request) : null);
		return {
			request,
			who,
			run,
			since: Date.parse(request.at) - (starts.get(run) ?? Date.parse(file.startedAt)),
			text: searchText(url, name, vendor, owner),
			phase,
			kind: type,
			isTracker: tracking,
		};
	});
	return rows.sort((one, other) => one.run - other.run || one.since - other.since);
}

/** The domain a request reached, whatever name it was asked for by. */
export function recipientIn({url, decoded}: Pick<Request, 'url' | 'decoded'>): string {
	const name = decoded?.['canonicalName'];
	return recipientOf({url, ...(typeof name === 'string' && {decoded: {canonicalName: name}})});
}

export function inOrder(rows: readonly Listed[], order: Order<Column>, language: string): readonly Listed[] {
	if (order.column === 'time') return order.descending ? rows.toReversed() : rows;
	return sorted(rows, keys[order.column], order.descending, language);
}

/** As the phases follow each other in a visit. */
const phases = ['before', 'accepted', 'custom', 'rejected', 'withdrawn'];

const keys: Readonly<Record<Exclude<Column, 'time'>, (row: Listed) => string | number | null>> = {
	vendor: ({who}) => who,
	phase: ({phase}) => phases.indexOf(phase),
};
