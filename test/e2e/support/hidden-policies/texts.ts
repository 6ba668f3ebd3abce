/** Policies of our own making, each told from the others by one word. */
export function policy(word: string): string {
	return `<h1>Personvernerklæring</h1><p>Denne erklæringen om personvern er fra ${word}.</p>
		<p>Vi behandler personopplysninger når du handler hos oss, og bruker informasjonskapsler på nettstedet.</p>
		<p>Du kan be om innsyn i personopplysningene dine, og du kan når som helst trekke samtykket ditt tilbake.</p>`;
}

export function english(word: string): string {
	return `<h1>Privacy policy</h1><p>This privacy policy is by ${word}.</p><p>We keep personal data about you when you shop
		with us, and this website sets cookies. You may ask for a copy of your personal data, and take your consent back.</p>`;
}

/** Rows enough for a list of cookies. */
export const cookieRows = ['_ga', 'huskelapp', 'kurv']
	.map(
		name => `<tr><td>${name}</td><td>Nettbutikken</td><td>Husker valgene dine mellom besøk</td><td>30 dager</td></tr>`,
	)
	.join('');

export function page(body: string, {lang = 'nb', head = '', title = 'Fjellbutikken'} = {}): string {
	return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

/** A front page, with something at its end. */
export function front(end: string, more: {lang?: string; head?: string} = {}): string {
	return page(
		`<main><h1>Velkommen</h1><p>Vi selger telt og soveposer til folk som liker seg ute.</p></main>${end}`,
		more,
	);
}

export const footerLink = (href: string, text = 'Personvernerklæring', more = '') =>
	`<footer><a href="${href}" ${more}>${text}</a></footer>`;
