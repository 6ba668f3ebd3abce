import type {Bits} from './bits.ts';

/** The ids of companies in a list: a place holds 1 where its id is listed. */
export type VendorList = Uint8Array;

/** Reads a list either way it is packed: a bit for each company, or ranges. Ranges may overlap, and cost no more for it. */
export function vendorList(bits: Bits): VendorList {
	const most = bits.number(16);
	const isRanges = bits.flag();
	if (!isRanges) return Uint8Array.from({length: most + 1}, (_, id) => (id > 0 && bits.flag() ? 1 : 0));

	const steps = new Int16Array(most + 2);
	for (let left = bits.number(12); left > 0; left -= 1) {
		const isRange = bits.flag();
		const first = bits.number(16);
		const last = isRange ? bits.number(16) : first;
		if (first === 0 || last < first) throw new RangeError('no range');
		if (first > most) continue;
		steps[first]! += 1;
		steps[Math.min(last, most) + 1]! -= 1;
	}
	let open = 0;
	return Uint8Array.from({length: most + 1}, (_, id) => ((open += steps[id]!) > 0 ? 1 : 0));
}

export function countOf(list: VendorList): number {
	return list.reduce((sum, listed) => sum + listed, 0);
}

/** Those of the one list that are not in the other. */
export function without(list: VendorList, other: VendorList): VendorList {
	return list.map((listed, id) => (listed === 1 && other[id] !== 1 ? 1 : 0));
}
