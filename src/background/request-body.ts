import type {WebRequest} from 'webextension-polyfill';

/** Enough for a batch of events; beacons are capped at 64 kB by the browsers themselves. */
const most = 65_536;

const sentByScripts = new Set(['ping', 'beacon', 'xmlhttprequest', 'image', 'other']);

/** What a script posted. Forms that a person submits load a page or a frame, and are not read. */
export function bodyOf({type, requestBody}: WebRequest.OnBeforeRequestDetailsType): string | undefined {
	if (!requestBody || !sentByScripts.has(type)) {
		return undefined;
	}

	if (requestBody.formData) {
		const pairs = Object.entries(requestBody.formData as unknown as Record<string, string[]>);
		return new URLSearchParams(pairs.flatMap(([name, values]) => values.map(value => [name, value])))
			.toString()
			.slice(0, most);
	}

	const decoder = new TextDecoder();
	const parts = (requestBody.raw ?? []).flatMap(({bytes}) => (bytes ? [decoder.decode(bytes as ArrayBuffer)] : []));
	return parts.length > 0 ? parts.join('').slice(0, most) : undefined;
}
