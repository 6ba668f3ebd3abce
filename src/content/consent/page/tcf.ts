import type {Report} from './page-interface.ts';

type TcData = Readonly<
	Partial<Record<'eventStatus' | 'cmpStatus' | 'tcString' | 'gdprApplies' | 'addtlConsent', unknown>>
>;
type TcfApi = (command: string, version: number, callback: (data: TcData | null, ok: boolean) => void) => void;

/** Listens to the page's TCF interface, and again to what takes its place: not every platform goes on with what its stub was asked. */
export function observeTcf(report: Report): () => boolean {
	let asked: unknown;
	return () => {
		const api = (globalThis as {__tcfapi?: TcfApi}).__tcfapi;
		if (typeof api !== 'function' || api === asked) return false;
		asked = api;
		api('addEventListener', 2, data => hear(data ?? {}, report));
		return false;
	};
}

function hear({eventStatus, cmpStatus, tcString, gdprApplies, addtlConsent}: TcData, report: Report): void {
	if (cmpStatus === 'error') return;
	if (gdprApplies === false) {
		report({signal: 'tcf', raw: '{"gdprApplies":false}'});
		return;
	}
	// While the banner shows (`cmpuishown`) the string is what would hold, not what anybody said.
	if (eventStatus !== 'useractioncomplete' && eventStatus !== 'tcloaded') return;
	if (isText(tcString)) report({signal: 'tcf', raw: tcString});
	if (isText(addtlConsent)) report({signal: 'cmp-api', cmp: 'google-additional-consent', raw: addtlConsent});
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value !== '';
}
