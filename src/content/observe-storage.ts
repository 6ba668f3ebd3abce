import type {Observation, StorageArea} from '../audit/index.ts';

type Observed = (observation: Observation) => void;

const areas = ['localStorage', 'sessionStorage'] as const;
const most = 2000;
const known = new Set<string>();

/**
 * Keys the hooks could not see being written: assigned as properties, by workers, or before an earlier page left. Answers how to
 * look once more.
 */
export function observeStorage(observed: Observed): () => Promise<void> {
	const lookAtKeys = () => {
		const at = Date.now();
		for (const area of areas) {
			keysOf(area).forEach(key => seen({area, key, at}, observed));
		}
	};
	const look = async () => {
		const at = Date.now();
		lookAtKeys();
		const [bases, caches] = await Promise.all([databases(), cacheNames()]);
		bases.forEach(key => seen({area: 'indexedDB', key, at}, observed));
		caches.forEach(key => seen({area: 'cacheStorage', key, at}, observed));
	};
	if (document.readyState === 'complete') {
		void look();
	} else {
		addEventListener('load', () => {
			lookAtKeys();
			setTimeout(() => void look(), 1500);
		});
	}

	addEventListener('pagehide', () => void look());
	addEventListener('click', () => setTimeout(() => void look(), 500), true);
	return look;
}

/** Notes a key as written now; the same key is told once a page. */
export function seen(
	{area, key, at, script = null}: {area: StorageArea; key: string; at: number; script?: string | null},
	observed: Observed,
): void {
	const name = `${area} ${key}`;
	if (known.has(name) || known.size > most) {
		return;
	}

	known.add(name);
	if (known.size > most) {
		observed({kind: 'gap', at, gap: 'page-flood', detail: location.host});
	} else {
		observed({kind: 'storage', at, area, key, origin: location.origin, script});
	}
}

/** Keys there before the page's first script ran: an earlier visit's. Counted as left behind, not as written now. */
export function storageLeftBehind(): number {
	const left = areas.flatMap(area => keysOf(area).map(key => `${area} ${key}`));
	left.forEach(name => known.add(name));
	return left.length;
}

function keysOf(area: (typeof areas)[number]): readonly string[] {
	try {
		return Object.keys(window[area]).slice(0, most);
	} catch {
		return []; // Sandboxed, or storage is switched off.
	}
}

async function databases(): Promise<readonly string[]> {
	try {
		return (await indexedDB.databases()).flatMap(({name}) => (name === undefined ? [] : [name]));
	} catch {
		return [];
	}
}

async function cacheNames(): Promise<readonly string[]> {
	try {
		return await caches.keys();
	} catch {
		return []; // Not a secure context, or a sandboxed one.
	}
}
