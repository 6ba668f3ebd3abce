import {bitsOf, type Bits} from './bits.ts';
import type {Decision} from './consent.ts';
import {undecided} from './consent.ts';
import {optOuts, stateOf, usSections} from './us-sections.ts';
import {usPrivacy} from './interfaces/us-privacy.ts';
import {decodeTcf} from './tcf.ts';

/** Sections that say who was asked and what was answered in a form of their own; those of the states are in their own file. */
const others: Readonly<Record<number, string>> = {2: 'tcfeuv2', 5: 'tcfcav1', 6: 'uspv1'};

/**
 * Reads a GPP string: a header that lists the sections, and a section for each set of rules. Europe's is a TC string; those of the
 * United States tell what was opted out of, and that nobody has opted out is no yes. The rest are named in `details.sections`.
 * Source: https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform, "Consent String Specification"
 */
export function decodeGpp(raw: string): Decision {
	try {
		const [header = '', ...sections] = raw.split('~', mostSections + 1);
		const ids = sectionIds(bitsOf(header)).slice(0, sections.length);
		const read = ids.map((id, index) => sectionOf(id, sections[index] ?? ''));
		const names = ids.map(id => others[id] ?? usSections[id]?.name ?? String(id));
		if (names.length === 0) return undecided;
		const all = read.map(({decision}) => decision);
		// The only section with companies in it, and the only one that tells a yes from nothing said.
		const european = all.find(({vendors}) => vendors);
		const denied = together(all.map(({denied}) => denied));
		// Who is refused in one place is not granted in another.
		const granted = together(all.map(({granted}) => granted)).filter(purpose => !denied.includes(purpose));
		return {
			state: european?.state ?? stateOf(granted, denied),
			...{granted, denied},
			...(european?.vendors && {vendors: european.vendors}),
			details: {
				...Object.assign({}, ...all.map(({details}) => details)),
				sections: names.join(' '),
				...(read.some(({gpc}) => gpc) && {gpc: true}),
			},
		};
	} catch {
		return undecided;
	}
}

/** There are thirty-odd; a string that lists more is none. */
const mostSections = 64;
const largestId = 4095;
const headerType = 3;

function sectionIds(bits: Bits): readonly number[] {
	if (bits.number(6) !== headerType || bits.number(6) !== 1) return [];
	const ids: number[] = [];
	let last = 0;
	for (let left = bits.number(12); left > 0; left -= 1) {
		const isRange = bits.flag();
		const first = last + bits.fibonacci();
		last = isRange ? first + bits.fibonacci() : first;
		if (last > largestId || ids.length > mostSections) throw new RangeError('too many sections');
		for (let id = first; id <= last; id += 1) ids.push(id);
	}
	return ids;
}

type Section = {readonly decision: Decision; readonly gpc: boolean};

function sectionOf(id: number, text: string): Section {
	if (others[id] === 'tcfeuv2') return {decision: decodeTcf(text), gpc: false};
	if (others[id] === 'uspv1') return {decision: usPrivacy.read(text), gpc: false};
	const layout = usSections[id];
	const [core = '', ...more] = text.split('.', 4);
	return layout ? {decision: optOuts(layout, core), gpc: more.some(hasGpc)} : {decision: undecided, gpc: false};
}

/** Global Privacy Control, in a segment of type 1. */
function hasGpc(segment: string): boolean {
	const bits = bitsOf(segment);
	return bits.number(2) === 1 && bits.flag();
}

function together(lists: readonly (readonly string[])[]): readonly string[] {
	return [...new Set(lists.flat())];
}
