import type {WebRequest} from 'webextension-polyfill';

/** Enough for a batch of events; beacons are capped at 64 kB by the browsers themselves. */
const most = 65_536;

const sentByScripts = new Set(['ping', 'beacon', 'xmlhttprequest', 'image', 'other']);

/** What a script posted, and whether there was more of it. Forms that a person submits load a page or a frame, and are not read. */
export function bodyOf(details: WebRequest.OnBeforeRequestDetailsType): {text: string; isCut: boolean} | undefined {
	const text = sentByScripts.has(details.type) ? textOf(details.requestBody) : undefined;
	return text === undefined ? undefined : {text: text.slice(0, most), isCut: text.length > most};
}

function textOf(body: WebRequest.OnBeforeRequestDetailsType['requestBody']): string | undefined {
	if (body?.formData) {
		const pairs = Object.entries(body.formData as unknown as Record<string, string[]>);
		return new URLSearchParams(pairs.flatMap(([name, values]) => values.map(value => [name, value]))).toString();
	}

	const decoder = new TextDecoder();
	const parts = (body?.raw ?? []).flatMap(({bytes}) => (bytes ? [decoder.decode(bytes as ArrayBuffer)] : []));
	return parts.length > 0 ? parts.join('') : undefined;
}
