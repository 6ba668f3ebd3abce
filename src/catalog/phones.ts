const separators = /[\s().-]/g;

/** With country code and its plus sign (E.164): a number like that is nothing else. */
export function isInternationalPhone(text: string): boolean {
	return text.length < 30 && text.includes('+') && /^\+[1-9]\d{7,14}$/.test(text.replace(separators, ''));
}

/** What could be a telephone number, where a name says that it is one. Norwegian ones have eight digits and begin with 2 to 9. */
export function isPhone(text: string): boolean {
	const digits = text.length < 30 ? text.replace(separators, '') : '';
	return /^[2-9]\d{7}$|^\+?\d{9,15}$/.test(digits);
}
