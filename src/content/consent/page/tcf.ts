import type {Report} from './page-interface.ts';

type TcData = {readonly eventStatus?: unknown; readonly tcString?: unknown};
type TcfApi = (command: string, version: number, callback: (data: TcData | null, ok: boolean) => void) => void;

/** Answers a look that is true once the page's TCF interface was found and is listened to. */
export function observeTcf(report: Report): () => boolean {
	return () => {
		const api = (globalThis as {__tcfapi?: TcfApi}).__tcfapi;
		if (typeof api !== 'function') return false;
		let last = '';
		api('addEventListener', 2, data => {
			const {eventStatus, tcString} = data ?? {};
			// While the banner shows (`cmpuishown`) the string is what would hold, not what anybody said.
			const said = eventStatus === 'useractioncomplete' || eventStatus === 'tcloaded';
			if (!said || typeof tcString !== 'string' || !tcString || tcString === last) return;
			last = tcString;
			report({signal: 'tcf', raw: tcString});
		});
		return true;
	};
}
