/** What became of a request for a page of the audited site. */
export type FetchedPage = FetchedHtml | FetchedText | NotFetched;

export type FetchedHtml = Fetched & {readonly html: string; readonly text?: undefined};

/** A document that is no HTML, with its text already read out: a PDF. */
export type FetchedText = Fetched & PdfContent & {readonly html?: undefined};

type Fetched = {
	readonly ok: true;
	/** Where redirects ended. */
	readonly url: string;
	readonly contentType: string;
	/** There was more of it than is read. */
	readonly isCut: boolean;
};

/** What a PDF says, and what it says of itself. */
export type PdfContent = {readonly title: string | null; readonly language: string | null; readonly text: string};

export type NotFetched = {
	readonly ok: false;
	readonly error: string;
	readonly why: 'asked-before' | 'not-found' | 'unreachable' | 'not-text';
	readonly fault?: ReadFault;
};

/** Why a document that came, or may not be asked for, is not read: ids of words for people. */
export type ReadFault = 'broken' | 'encrypted' | 'no_text' | 'no_access';

/** A PDF as read, or why it is not. */
export type PdfAnswer = (PdfContent & {readonly isCut: boolean}) | {readonly fault: ReadFault};

/** A policy as the auditor gives it. */
export type GivenPolicy = PdfContent & {readonly source: string; readonly isCut: boolean};

/** A sitemap is a list of addresses, of which a part will do. */
export type PageAsked = {readonly url: string; readonly as?: 'policy' | 'sitemap'};
