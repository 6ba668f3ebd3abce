import type {Lane} from './strips.ts';

/** `others`: how many lanes are gathered in this one; 0 for a tracker's own. */
type Shown = Pick<Lane, 'vendor' | 'name' | 'moments'> & {readonly others: number};

/** A lane a tracker, as far as they can be told apart by eye; the rest in one lane. */
export function lanesShown(lanes: readonly Lane[], most = 14): readonly Shown[] {
	const own = lanes.slice(0, lanes.length === most + 1 ? most + 1 : most).map(lane => ({...lane, others: 0}));
	const rest = lanes.slice(own.length);
	if (rest.length === 0) return own;
	return [...own, {vendor: '', name: '', moments: rest.flatMap(({moments}) => moments), others: rest.length}];
}
