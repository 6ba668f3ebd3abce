/** Brings what a link meant before the eyes, and to who reads by ear. */
export function inSight(element: HTMLElement | null): void {
	const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
	element?.scrollIntoView({block: 'center', behavior: isStill ? 'auto' : 'smooth'});
	element?.focus({preventScroll: true});
}
