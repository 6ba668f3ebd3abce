import {send} from '../../webext/messages.ts';

/** Presses as a pointer does: some pages answer when it goes down, some when it comes up. */
export function press(element: HTMLElement): void {
	const {left, top, width, height} = element.getBoundingClientRect();
	const at = {clientX: left + width / 2, clientY: top + height / 2};
	const common = {bubbles: true, cancelable: true, composed: true, button: 0, detail: 1, ...at};
	const tell = (type: string) => {
		const event = type.startsWith('pointer') && globalThis.PointerEvent ? PointerEvent : MouseEvent;
		element.dispatchEvent(
			new event(type, {...common, ...(event === MouseEvent ? {} : {pointerId: 1, isPrimary: true})}),
		);
	};
	['pointerdown', 'mousedown', 'pointerup', 'mouseup'].forEach(tell);
	if (isScripted(element)) void pressInPage(element);
	else element.click();
}

const isScripted = (element: Element) => /^\s*javascript:(?!\s*(?:void|;|$))/i.test(element.getAttribute('href') ?? '');

/** A link that is a script runs in the page's own world alone. */
async function pressInPage(element: HTMLElement): Promise<void> {
	const mark = `samsvar-${crypto.randomUUID()}`;
	element.setAttribute(mark, '');
	const isPressed = await send('pressInPage', mark).catch(() => false);
	element.removeAttribute(mark);
	if (!isPressed) element.click();
}

/** A press that must not lead away: whether the page's own script took it in hand. A link that is only a link stays unfollowed. */
export function pressHere(element: HTMLElement): boolean {
	let isTaken = !leavesPage(element);
	const stay = (event: Event) => {
		isTaken ||= event.defaultPrevented;
		event.preventDefault();
	};
	if (!isTaken) addEventListener('click', stay, {once: true});
	press(element);
	removeEventListener('click', stay);
	return isTaken;
}

/** A link to another page. To the page itself with another question is an answer to that page. */
export function leavesPage(element: Element): boolean {
	const href = element.getAttribute('href') ?? '';
	if (!element.matches('a') || /^(#|javascript:|$)/i.test(href)) return false;
	try {
		const {origin, pathname} = new URL(href, location.href);
		return origin !== location.origin || pathname !== location.pathname;
	} catch {
		return false;
	}
}
