/** Words by which a text says that what it names are some among others, in the languages that are read. */
const examples = [
	'blant annet|bl\\.\\s?a\\.|for eksempel|f\\.\\s?eks|eksempler på|noen av|blant anna|til dømes|t\\.d\\.|døme på|nokre av',
	'for example|for instance|such as|among others|e\\.g\\.|examples of|some of the|including but',
	'till exempel|t\\.ex|bland annat|exempel på|for eksempel|blandt andet|eksempler på|nogle af',
	'zum Beispiel|z\\.\\s?B\\.|unter anderem|u\\.\\s?a\\.|beispielsweise|par exemple|notamment|entre autres',
	'por ejemplo|entre otras|bijvoorbeeld|onder andere|esimerkiksi|muun muassa|ad esempio|tra gli altri|na przykład|między innymi',
].join('|');

/** Words by which it sends its reader elsewhere for more. */
const elsewhere = [
	'https?://|www\\.',
	'les(?:e)? mer|les meir|mer informasjon|meir informasjon|mer om|meir om|egen personvernerklæring|eiga personvernerklæring|deres (?:personvern|cookie)',
	'read more|learn more|more information|more about|(?:their|own) (?:privacy|cookie)|see the (?:privacy|cookie)',
	'läs mer|mer information|læs mere|mere information|mehr erfahren|weitere informationen|datenschutzerklärung von',
	'en savoir plus|plus d.informations|más información|meer informatie|lees meer|lisätietoja|maggiori informazioni|ulteriori informazioni|więcej informacji',
].join('|');

const examplesPattern = new RegExp(`(?<!\\p{L})(?:${examples})`, 'iu');
const elsewherePattern = new RegExp(`(?<!\\p{L})(?:${elsewhere})`, 'iu');

/** Whether the line in which a list begins, or the one that leads to it, speaks of examples. */
export function areExamples(text: string, start: number): boolean {
	const before = text.slice(Math.max(0, start - longestLead), start);
	// The heads of a table's columns lie between.
	const lead = before.trimEnd().split(/\n+/).slice(-2).join('\n');
	return examplesPattern.test(lead);
}

export function refersOn(text: string): boolean {
	return elsewherePattern.test(text);
}

const longestLead = 300;
