import type {Report} from './page-interface.ts';

type Event = {readonly pingData?: Readonly<Partial<Record<'signalStatus' | 'gppString', unknown>>>};
type GppApi = (command: string, callback: (event: Event | null, ok: boolean) => void) => void;

/** Listens to the page's GPP interface. While its signal is not ready somebody is still being asked. */
export function observeGpp(report: Report): () => boolean {
	let asked: unknown;
	return () => {
		const api = (globalThis as {__gpp?: GppApi}).__gpp;
		if (typeof api !== 'function' || api === asked) return false;
		asked = api;
		api('addEventListener', event => {
			const {signalStatus, gppString} = event?.pingData ?? {};
			if (signalStatus !== 'ready' || typeof gppString !== 'string' || !gppString.includes('~')) return;
			report({signal: 'gpp', raw: gppString});
		});
		return false;
	};
}
