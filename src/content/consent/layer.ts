import type {Cmp} from '../../consent/cmp.ts';
import type {ButtonChoice} from '../../consent/button-words.ts';
import {onlyCloses} from '../../consent/buttons.ts';
import {control, isVisible, labelOf, likeControl, parentOf, within, writtenOn} from './dom.ts';
import {choiceWorded} from './labels.ts';
import {best} from './rank.ts';

/** A layer of a consent banner on the page now, with its visible buttons. */
export type Layer = {
	readonly cmp: Cmp | null;
	readonly root: Element;
	readonly buttons: Readonly<Partial<Record<ButtonChoice, HTMLElement>>>;
};

/** Which choice a control stands for inside a banner. */
export function choiceIn(cmp: Cmp | null, element: Element): ButtonChoice | null {
	return selectedChoice(cmp, element) ?? writtenChoice(cmp, element);
}

/** A wrapper may have no size of its own while what is in it has; what was pushed out of the window is not shown. */
export function isShown(root: Element): boolean {
	return (
		(isVisible(root) && !isPushedOut(root)) || within(root, control).some(each => isVisible(each) && !isPushedOut(each))
	);
}

export function isPushedOut(element: Element): boolean {
	if (!staysPut(element)) return false;
	const {top, right, bottom, left} = element.getBoundingClientRect();
	return bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth;
}

/** What is fixed, or lies in what is, is nowhere to be scrolled to. */
function staysPut(element: Element): boolean {
	for (let it: Element | null = element; it; it = parentOf(it)) {
		if (getComputedStyle(it).position === 'fixed') return true;
	}
	return false;
}

/** The layer at this place, with its buttons: those that are such by name or, where none of them says yes, whatever else is pressed. */
export function layerOf(cmp: Cmp | null, root: Element): Layer {
	const selector = cmp ? [control, ...Object.values(selectorsOf(cmp))].join(', ') : control;
	const all = within(root, selector);
	const buttons = buttonsAmong(cmp, all);
	if (buttons.accept && (buttons.reject ?? buttons.settings)) return {cmp, root, buttons};
	const more = {...buttonsAmong(cmp, likeButtons(root)), ...buttons};
	return {cmp, root, buttons: more.accept ? more : {...signsAmong(all), ...more}};
}

/** A banner may have nothing but signs to press, named for those who cannot see them: then a yes and a no both are. */
function signsAmong(all: readonly HTMLElement[]): Layer['buttons'] {
	const signs = all.filter(element => isVisible(element) && !isOff(element) && !/\p{L}/u.test(writtenOn(element)));
	const named = (choice: ButtonChoice) => signs.find(element => signed(element) === choice);
	const [accept, reject] = [named('accept'), named('reject')];
	return accept && reject ? {accept, reject} : {};
}

/** What a sign without words is named for. */
export const signed = (element: Element): ButtonChoice | null =>
	choiceWorded(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');

function buttonsAmong(cmp: Cmp | null, all: readonly HTMLElement[]): Layer['buttons'] {
	const controls = all.filter(element => isVisible(element) && !isOff(element) && !isPushedOut(element));
	const buttons: Partial<Record<ButtonChoice, HTMLElement>> = {};
	for (const choice of [selectedChoice, writtenChoice]) {
		const found = new Map<ButtonChoice, HTMLElement[]>();
		for (const element of controls) {
			const meant = choice(cmp, element);
			if (meant !== null) found.set(meant, [...(found.get(meant) ?? []), element]);
		}
		for (const [meant, elements] of found) buttons[meant] ??= best(elements)!;
	}
	return buttons;
}

/** The innermost of what scripts may have made a button of: by its name, or by a label under a hand for a pointer. */
export function likeButtons(root: Element): readonly HTMLElement[] {
	const named = within(root, likeControl).filter(
		element => !element.matches(control) && !element.querySelector(`${control}, ${likeControl}, input`),
	);
	const drawn = within(root, 'span, div, p, li').filter(
		element =>
			element.childElementCount === 0 &&
			!element.closest(`${control}, ${likeControl}, label`) &&
			choiceWorded(writtenOn(element)) !== null &&
			getComputedStyle(element).cursor === 'pointer',
	);
	return [...named, ...drawn];
}

const isOff = (element: Element) => element.matches(':disabled, [aria-disabled="true"]');

/** Where the platform's own selectors know the button. Sites restyle them: one that only closes refuses nothing. */
function selectedChoice(cmp: Cmp | null, element: Element): ButtonChoice | null {
	if (!cmp) return null;
	const named = Object.entries(selectorsOf(cmp)).find(([, selector]) => element.matches(selector));
	const choice = (named?.[0] as ButtonChoice | undefined) ?? null;
	return choice === 'reject' && onlyCloses(labelOf(element)) ? null : choice;
}

/** What the label says, of a button the platform's selectors do not know. A sign without words is no answer. */
function writtenChoice(cmp: Cmp | null, element: Element): ButtonChoice | null {
	const written = writtenOn(element);
	if (selectedChoice(cmp, element) !== null || onlyCloses(written)) return null;
	return choiceWorded(written) ?? choiceWorded(element.getAttribute('aria-label') ?? '');
}

function selectorsOf({banner: {reject, save, settings, accept}}: Cmp): Readonly<Partial<Record<ButtonChoice, string>>> {
	return {...(reject && {reject}), ...(save && {save}), ...(settings && {settings}), accept};
}
