import {send} from '../webext/messages.ts';

const fields = 'input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=search], textarea';
const buttons = 'button, input[type=submit], input[type=button], input[type=image], [role=button]';
const shortest = 5;
const rest = 300;

/**
 * Lets the background compare what a person types with what leaves the page before it is handed in. Passwords are never looked
 * at; nothing typed is ever part of the evidence.
 */
export function observeTyping(): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isTold = false;
	const tell = (text: string | null) => {
		isTold = text !== null;
		send('typed', text).catch(() => {});
	};
	const handedIn = () => {
		clearTimeout(timer);
		if (isTold) tell(null);
	};
	const listen = (type: string, take: (event: Event) => void) => addEventListener(type, take, {capture: true});
	listen('input', ({isTrusted, target}) => {
		if (!isTrusted || !(target instanceof Element) || !target.matches(fields)) return;
		const {value} = target as HTMLInputElement;
		clearTimeout(timer);
		if (value.length >= shortest) timer = setTimeout(() => tell(value.slice(0, 200)), rest);
	});
	listen('submit', handedIn);
	// Not everything that is handed in is a form.
	listen('click', ({target}) => {
		if (target instanceof Element && target.closest(buttons)) handedIn();
	});
	listen('keydown', event => {
		if ((event as KeyboardEvent).key === 'Enter') handedIn();
	});
}
