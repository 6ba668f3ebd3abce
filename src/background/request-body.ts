/** What webRequest tells of a body: form fields, or raw pieces. */
export type RequestBody = {
	readonly formData?: Readonly<Record<string, readonly (string | ArrayBuffer)[]>>;
	readonly raw?: readonly {readonly bytes?: ArrayBuffer}[];
};

/** Enough for a batch of events; beacons are capped at 64 kB by the browsers themselves. */
const most = 65_536;

const sentByScripts = new Set(['ping', 'beacon', 'xmlhttprequest', 'image', 'other', 'csp_report']);

/** What a script posted, and whether there was more of it. Forms that a person submits load a page or a frame, and are not read. */
export function bodyOf({
	type,
	requestBody,
}: {
	readonly type: string;
	readonly requestBody?: RequestBody;
}): {text: string; isCut: boolean} | undefined {
	if (!requestBody || !sentByScripts.has(type)) return undefined;
	return requestBody.formData ? ofForm(requestBody.formData) : ofPieces(requestBody.raw ?? []);
}

function ofForm(fields: NonNullable<RequestBody['formData']>): {text: string; isCut: boolean} {
	const text = new URLSearchParams(
		Object.entries(fields).flatMap(([name, values]) =>
			values.map(value => [name, typeof value === 'string' ? value.slice(0, most) : '']),
		),
	).toString();
	return {text: text.slice(0, most), isCut: text.length > most};
}

function ofPieces(pieces: NonNullable<RequestBody['raw']>): {text: string; isCut: boolean} | undefined {
	const decoder = new TextDecoder();
	let text = '';
	let isCut = false;
	for (const {bytes} of pieces) {
		if (!bytes) continue;
		// No more is decoded than is kept: a page may post hundreds of megabytes.
		const room = most - text.length;
		isCut ||= bytes.byteLength > room;
		if (room <= 0) break;
		text += decoder.decode(bytes.slice(0, room), {stream: true});
	}

	// A letter may lie across two pieces; of one that was cut off, a sign is left.
	text = (text + decoder.decode()).slice(0, most);
	return text === '' ? undefined : {text, isCut};
}
