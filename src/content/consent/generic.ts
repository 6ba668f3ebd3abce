import {answersAnything} from '../../consent/buttons.ts';
import {control, isVisible, parentOf, shadowsHere, textIn, within, writtenOn} from './dom.ts';
import {readAll, speaksOfCookies} from './labels.ts';
import {choiceIn, layerOf, signed, likeButtons, type Layer} from './layer.ts';
import {isNamed, isPage, isStrip, liesOver, overlays} from './overlays.ts';

/** Of all that lies over the page and speaks of cookies, what is likeliest to ask for consent. */
export function genericLayer(): Layer | null {
	const shadows = shadowsHere();
	const textOf = (element: Element) => textIn(element, shadows);
	const roots = new Set<Element>();
	for (const overlay of overlays()) {
		// To make ready the patterns that labels are read by takes a page longer than all the rest of its watching.
		if (!speaksOfCookies(textOf(overlay) ?? '')) continue;
		const before = roots.size;
		for (const element of pressable(overlay)) {
			const choice = choiceIn(null, element) ?? signed(element);
			if (choice === null || choice === 'settings' || !isVisible(element)) continue;
			const root = containerOf(element, textOf);
			if (root) roots.add(root);
		}
		// It speaks of cookies, and no button of it says anything that is understood.
		if (roots.size === before) readAll();
	}
	let best: {layer: Layer; weight: number} | null = null;
	for (const root of roots) {
		const layer = layerOf(null, root);
		const weight = weightOf(layer, textOf(root) ?? '');
		if (weight > 0 && (!best || weight > best.weight)) best = {layer, weight};
	}
	return best?.layer ?? null;
}

function pressable(overlay: Element): readonly HTMLElement[] {
	const buttons = within(overlay, control);
	if (buttons.some(element => choiceIn(null, element) === 'accept')) return buttons;
	return [...buttons, ...likeButtons(overlay)];
}

/** What is only named for cookies may be an article on them. */
const longestNamed = 4000;

type TextOf = (element: Element) => string | null;

function containerOf(element: Element, textOf: TextOf): Element | null {
	let named: Element | null = null;
	for (let it = parentOf(element); it && (!isPage(it) || isStrip(it)); it = parentOf(it)) {
		const text = textOf(it);
		if (text === null || it.querySelector('main, [role="main"]')) break;
		const over = liesOver(it) || isStrip(it);
		const speaks = speaksOfCookies(text);
		if (over && speaks) return it;
		if (speaks && isNamed(it) && text.length <= longestNamed) named = it;
		// A dialog with a text of its own that is about something else: the page around it is not its banner.
		if (over && text.length > 100) break;
	}
	return named;
}

const asksElse =
	'input:is([type="email"], [type="password"], [type="tel"], [type="date"], [type="search"]), textarea, select[name*="year" i]';

/** 0: it asks something else. */
function weightOf({root, buttons}: Layer, text: string): number {
	const at = text.search(/\S/);
	const isEarly = speaksOfCookies(text.slice(at, at + 300));
	const answers = [buttons.accept, buttons.reject, buttons.save].filter(button => button !== undefined);
	if (answers.length === 0) return 0;
	const isBare = answers.every(button => answersAnything(writtenOn(button)));
	const isElse = elsewhere.test(text) || within(root, asksElse).some(isVisible);
	if (isElse && (isBare || !isEarly)) return 0;
	if (isBare && !isEarly && !isNamed(root)) return 0;
	return (
		1 +
		(buttons.accept ? 4 : 0) +
		(buttons.reject ? 2 : 0) +
		((buttons.settings ?? buttons.save) ? 1 : 0) +
		(isNamed(root) ? 2 : 0) +
		(isEarly ? 2 : 0) +
		(isBare ? 0 : 2) -
		(isElse ? 3 : 0)
	);
}

/** Ages, newsletters and offers are asked for in dialogs too, and mention cookies in passing. */
const elsewhere =
	/\b(1[568]|2[01]) ?(\+|år|years?|jahre|ans|años|anni|lat|jaar|vuot)|\b(?:over|fylt|minst|under|fyldt|mindst|fyllt|at least|older than|über|mindestens|yli|plus de) (?:1[568]|2[01])\b|gam(?:mel|mal) nok|gammal nog|old enough|alt genug|alders(?:grense|kontroll|sjekk|bekreft)|åldersgräns|ålderskontroll|age (?:gate|check|verif|limit|restrict)|altersprüfung|altersfreigabe|ikäraja|newsletter|nyhets?brev|nyhedsbrev|uutiskirje|boletín|infolettre|rabatt|discount|descuento|sconto|zniżk|korting|alennu/i;
