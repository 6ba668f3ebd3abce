import * as cmps from '../../consent/cmps/index.ts';
import type {Cmp} from '../../consent/cmp.ts';
import {trees} from './dom.ts';
import {genericLayer} from './generic.ts';
import {isShown, layerOf, type Layer} from './layer.ts';

/** The banner's first layer: of a known platform, or what looks and speaks like one. */
export function findBanner(): Layer | null {
	return known(rootOf) ?? genericLayer();
}

/** The layer with the detailed choices, once it was opened. */
export function findSettings(): Layer | null {
	return known(secondOf) ?? genericLayer() ?? known(rootOf);
}

const rootOf = ({banner}: Cmp) => banner.root;
const secondOf = ({banner}: Cmp) => banner.second;

function known(selectorOf: (cmp: Cmp) => string | undefined): Layer | null {
	const all = trees().filter(tree => tree.querySelector(anyOf(selectorOf)));
	if (all.length === 0) return null;
	for (const cmp of Object.values<Cmp>(cmps)) {
		const selector = selectorOf(cmp);
		if (selector === undefined) continue;
		for (const tree of all) {
			const root = [...tree.querySelectorAll(selector)].find(isShown);
			const layer = root && layerOf(cmp, root);
			if (layer && Object.keys(layer.buttons).length > 0) return layer;
		}
	}
	return null;
}

/** Of all platforms at once: most pages have none of them, and are looked at often. */
function anyOf(selectorOf: (cmp: Cmp) => string | undefined): string {
	const known = together.get(selectorOf) ?? Object.values<Cmp>(cmps).map(selectorOf).filter(Boolean).join(', ');
	together.set(selectorOf, known);
	return known;
}

const together = new Map<(cmp: Cmp) => string | undefined, string>();
