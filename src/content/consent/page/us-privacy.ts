import type {Report} from './page-interface.ts';

type UspApi = (
	command: string,
	version: number,
	callback: (data: {readonly uspString?: unknown} | null, ok: boolean) => void,
) => void;

/** The interface tells when asked, and not of itself. A stub that has not answered is not asked again. */
export function observeUsPrivacy(report: Report): () => boolean {
	let waitingFor: unknown;
	return () => {
		const api = (globalThis as {__uspapi?: UspApi}).__uspapi;
		if (typeof api !== 'function' || api === waitingFor) return false;
		waitingFor = api;
		api('getUSPData', 1, data => {
			waitingFor = undefined;
			const uspString = data?.uspString;
			if (typeof uspString === 'string') report({signal: 'cmp-api', cmp: 'us-privacy', raw: uspString});
		});
		return false;
	};
}
