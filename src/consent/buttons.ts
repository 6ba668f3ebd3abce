import type {ButtonChoice, ButtonWords} from './button-words.ts';

/** Reads the buttons and texts of consent banners in some languages. */
export type LabelReader = {
	/** What pressing a button with this label means in a consent banner; null for any other label, prose included. */
	readonly choiceOf: (label: string) => ButtonChoice | null;
	/** Does a label, anywhere on a page, name the way back to a choice made? */
	readonly reopens: (label: string) => boolean;
	/** Does a label, anywhere on a page, take a consent back? */
	readonly withdraws: (label: string) => boolean;
	/** Does a text speak of cookies, as a consent banner must? */
	readonly speaksOfCookies: (text: string) => boolean;
};

const choices = [
	['reject', 'reject'],
	['withdraw', 'reject'],
	['save', 'save'],
	['settings', 'settings'],
	['accept', 'accept'],
] as const;

export function labelReader(languages: readonly ButtonWords[]): LabelReader {
	// One for each language: a pattern of all of them takes twice as long to make ready, one for each phrase longer to go through.
	const patternsOf = (list: keyof ButtonWords) =>
		languages.map(words => new RegExp(`^(?:${words[list].join('|')})$`, 'u'));
	const patterns = choices.flatMap(([list, choice]) => patternsOf(list).map(pattern => [choice, pattern] as const));
	const topic = new RegExp(languages.flatMap(words => words.topic).join('|'), 'iu');
	const isAny = (list: keyof ButtonWords) => {
		let ready: readonly RegExp[] | undefined;
		return (label: string) => {
			if (label.length > longest) return false;
			const says = (part: string) => {
				const folded = fold(part);
				return (ready ??= patternsOf(list)).some(pattern => pattern.test(folded));
			};
			return says(label) || label.split(betweenLanguages).every(says);
		};
	};
	return {
		choiceOf: label => {
			if (label.length > longest) return null;
			const read = (part: string) => patterns.find(([, pattern]) => pattern.test(fold(part)))?.[0] ?? null;
			return read(label) ?? agreed(label.split(betweenLanguages).map(read));
		},
		reopens: isAny('reopen'),
		withdraws: isAny('withdraw'),
		speaksOfCookies: text => topic.test(text),
	};
}

const longest = 120;

/** One label may say the same in two languages. */
const betweenLanguages = /\s*[/|·•]\s*|\s[-–—]\s/;

function agreed(choices: readonly (ButtonChoice | null)[]): ButtonChoice | null {
	const [first = null] = choices;
	return choices.every(choice => choice === first) ? first : null;
}

/**
 * Says no more than that something goes away, or is a sign without words: pressing it chooses nothing. Of all languages at once: a few
 * words each.
 */
export function onlyCloses(label: string): boolean {
	return !/\p{L}{2}/u.test(label) || closes.test(fold(label));
}

const closes =
	/^(?:lukk|lat att|steng|luk|stäng|close|dismiss|hide|skjul|gjem|schließen|fermer|cerrar|sluiten|sulje|chiudi|zamknij|ikke nå|not now|senere|later|dölj|ausblenden|masquer|ocultar|verbergen|piilota|nascondi|ukryj)(?: (?:cookie|vindu(?:et)?|banner(?:et|en)?|dialog(?:en)?|melding(?:en)?|this|the|window|dialog|popup|notice|message|fenster|la fenêtre|ventana|fönster|vindue(?:t)?|x|ikkuna|finestra|okno|venster))*$/u;

/** Yes, no or all right: an answer to whatever was asked, cookies or not. */
export function answersAnything(label: string): boolean {
	return bare.test(fold(label));
}

const bare =
	/^(?:ok(?:ay|ej|é)?|oke|ja|jo|nei|nej|nein|yes|no|oui|non|sí|si|tak|nie|kyllä|joo|ei|nee|fine|greit|fint|forstått|(?:jeg |jag |eg )?(?:forstår|skjønner|skjønar)|i understand|got it|understood|verstanden|compris|entendido|ho capito|rozumiem|begrepen|selvä|förstått|forstået)(?: (?:takk|tack|tak|danke|thanks|thank you|merci|gracias|grazie|bedankt|kiitos|dziękuję|please|bitte|gerne))?$/u;

/** Lower case, words only, one space between them. */
function fold(label: string): string {
	return label
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
