import {send} from '../webext/messages.ts';

const fields = 'input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=search], textarea';
const shortest = 5;
const rest = 300;

/**
 * Lets the background compare what a person types with what leaves the page before it is handed in. Passwords are never looked
 * at; nothing typed is ever part of the evidence.
 */
export function observeTyping(): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tell = (text: string | null) => send('typed', text).catch(() => {});
	addEventListener(
		'input',
		({isTrusted, target}) => {
			if (!isTrusted || !(target instanceof Element) || !target.matches(fields)) return;
			const {value} = target as HTMLInputElement;
			clearTimeout(timer);
			if (value.length >= shortest) timer = setTimeout(() => void tell(value.slice(0, 200)), rest);
		},
		{capture: true},
	);
	addEventListener(
		'submit',
		() => {
			clearTimeout(timer);
			void tell(null);
		},
		{capture: true},
	);
}
