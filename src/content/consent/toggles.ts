import {isEssential} from '../../consent/decide.ts';
import {saysNot} from '../../consent/objection.ts';
import {isVisible, within, wordsIn} from './dom.ts';

const free = ':not(:disabled):not([readonly]):not([aria-disabled="true"]):not([aria-readonly="true"])';
const on = [
	`input[type="checkbox"]:checked${free}`,
	`:is([role="switch"], [role="checkbox"])[aria-checked="true"]:not(input)${free}`,
	`button[aria-pressed="true"]${free}`,
].join(', ');
const off = [
	`input[type="checkbox"]:not(:checked)${free}`,
	`:is([role="switch"], [role="checkbox"])[aria-checked="false"]:not(input)${free}`,
	`button[aria-pressed="false"]${free}`,
].join(', ');
const all = 'input[type="checkbox"], [role="switch"], [role="checkbox"], input[type="radio"], button[aria-pressed]';

/** Boxes and switches that say yes to what a visitor may refuse. */
export function tickedIn(root: Element): readonly HTMLElement[] {
	return [
		...within(root, on).filter(box => !isEssential(nameOf(box)) && !saysNot(nameOf(box))),
		...objectionsIn(root, off),
	];
}

const objectionsIn = (root: Element, selector: string) => within(root, selector).filter(box => saysNot(nameOf(box)));

/** Radio buttons that say yes, each with the one beside it that says no. */
export function radiosIn(root: Element): readonly {readonly yes: HTMLInputElement; readonly no: HTMLInputElement}[] {
	const radios = within(root, `input[type="radio"]${free}`) as readonly HTMLInputElement[];
	return radios
		.filter(({checked}) => checked)
		.flatMap(yes => {
			const beside = radios.filter(({name}) => name === yes.name && name !== '');
			const no = beside.find(radio => radio !== yes && saysNo(radio));
			return no && !saysNo(yes) ? [{yes, no}] : [];
		});
}

export function hasToggles(root: Element): boolean {
	return within(root, all).length > 0;
}

/** Says no to all that may be refused; false where something visible goes on saying yes. */
export function switchOff(root: Element): boolean {
	for (const {no} of radiosIn(root)) no.click();
	for (const box of tickedIn(root)) box.click();
	// What cannot be switched off and is not there for good is a yes: then this is no refusal.
	return !tickedIn(root).some(isVisible) && !radiosIn(root).some(({yes}) => isVisible(yes));
}

/** Whether all boxes say yes, or none of those that may be refused, drawn over or not. */
export function areAll(yes: boolean, root: Element): boolean {
	if (yes && objectionsIn(root, on).length > 0) return false;
	return yes
		? within(root, off).every(box => saysNot(nameOf(box)))
		: tickedIn(root).length + radiosIn(root).length === 0;
}

/** What a person reads beside a box. */
function nameOf(box: HTMLElement): string {
	const {id} = box;
	const tree = box.getRootNode() as Document | ShadowRoot;
	const labelled = box.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
	const labels = [
		...(id ? [...tree.querySelectorAll(`label[for="${CSS.escape(id)}"]`)] : []),
		...labelled.flatMap(each => tree.getElementById(each) ?? []),
		...(box.closest('label') ? [box.closest('label')!] : []),
	];
	const written = labels.map(wordsIn).join(' ').trim() || (box.getAttribute('aria-label') ?? '');
	const own = `${box.getAttribute('name') ?? ''} ${id} ${box.getAttribute('value') ?? ''}`;
	if (written) return `${written.slice(0, 80)} ${own}`;
	const around = box.parentElement ? wordsIn(box.parentElement).trim() : '';
	return around.length < 60 ? `${around} ${own}` : own;
}

function saysNo(radio: HTMLInputElement): boolean {
	const label = radio.labels?.length ? [...radio.labels].map(wordsIn).join(' ') : '';
	return no.test(label.trim()) || no.test(radio.value) || no.test(radio.getAttribute('aria-label') ?? '');
}

const no =
	/^(?:av|nei|nej|nein|no|non|nie|ei|nee|off|aus|uit|pois|från|fra|deny|denied|decline|reject(?:ed)?|refuse[rd]?|disallow|opt-?out|false|0|avvis|avslå|neka|afvis|ablehnen|refuser|rechazar|rifiuta|weigeren|hylkää|odrzuć|ikke tillat|ikke godta|spento|apagado|désactivé|désactiver|inaktiv|wyłącz(?:one|ony)?|desactivado)\b/i;
