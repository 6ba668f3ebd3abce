import * as v from 'valibot';
import {quote} from './policy.ts';
import {categories, count, lifetime, phaseName, text, time} from './scalars.ts';

const seen = v.exactOptional(v.object({requests: count, beacons: count, cookies: count}));

export const tracker = v.object({
	vendor: text,
	name: text,
	owner: text,
	category: text,
	/** Of the auditor's own list, not of the catalogue; its id begins with `own-`. */
	listedBy: v.exactOptional(v.literal('auditor')),
	phases: v.object({before: seen, accepted: seen, rejected: seen, custom: seen, withdrawn: seen}),
	/** Indices into `pages`: where it was seen, as far as known. */
	pages: v.exactOptional(v.array(count)),
	declared: v.picklist(['named', 'owner-only', 'category-only', 'not-declared', 'denied', 'unknown']),
	quotes: v.array(quote),
});

const asked = v.nullable(lifetime);

export const cookie = v.object({
	/** What findings call it. */
	id: v.exactOptional(text),
	name: text,
	domain: text,
	party: v.picklist(['first', 'third']),
	partitioned: v.boolean(),
	phase: phaseName,
	setBy: v.picklist(['http', 'script', 'unknown']),
	httpOnly: v.boolean(),
	secure: v.boolean(),
	sameSite: text,
	requestedLifetime: asked,
	storedLifetime: asked,
	/** Told gone in the end, with the browser's word for why. */
	removed: v.exactOptional(text),
	vendor: v.nullable(text),
	/** As its owner writes it. */
	vendorName: v.exactOptional(v.nullable(text)),
	category: text,
	declared: v.nullable(v.boolean()),
	declaredLifetime: asked,
	/** Indices into `pages`: where it was written, as far as known. */
	pages: v.exactOptional(v.array(count)),
});

export const stored = v.object({
	/** What findings call it. */
	id: v.exactOptional(text),
	area: v.picklist(['localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage']),
	key: text,
	origin: text,
	phase: phaseName,
	vendor: v.nullable(text),
	/** As its owner writes it. */
	vendorName: v.exactOptional(v.nullable(text)),
});

export const technique = v.object({
	id: text,
	technique: v.picklist(['fingerprinting', 'session-recording', 'keystrokes']),
	/** What it was told by, such as `canvas` or `input-listeners`. */
	signs: v.array(text),
	/** Null: no file, or not told which. */
	script: v.nullable(text),
	vendor: v.nullable(text),
	/** Address of the document it was seen in. */
	page: text,
	phase: phaseName,
	/** Ids of the requests that carried it off. */
	requests: v.array(text),
	/** The signs together are enough to speak of the technique. */
	enough: v.boolean(),
});

export const request = v.object({
	url: text,
	vendor: v.nullable(text),
	name: v.nullable(text),
	owner: v.nullable(text),
	category: v.nullable(v.picklist(categories)),
	tracking: v.boolean(),
	beacon: v.boolean(),
	proxied: v.boolean(),
	decoded: v.exactOptional(v.record(v.string(), v.unknown())),
	id: text,
	at: time,
	phase: phaseName,
	type: text,
	method: text,
	status: v.nullable(count),
	initiator: v.nullable(text),
	redirectedFrom: v.exactOptional(text),
	sentIn: v.exactOptional(v.picklist(['page', 'frame', 'worker'])),
	/** Index into `pages`; absent: not known which page it is of, as of workers. */
	page: v.exactOptional(count),
	/** Looked for or found in the browser's cache: it reached no server. */
	fromCache: v.exactOptional(v.literal(true)),
	/** Only its end was seen: `at` is when it ended, and what it carried is not known. */
	partial: v.exactOptional(v.literal(true)),
	/** The browser's own error text when no answer came. */
	error: v.exactOptional(text),
	/** Who stopped it before it left. */
	blockedBy: v.exactOptional(v.picklist(['extension', 'browser', 'page'])),
});

export const unseen = v.object({
	url: text,
	at: time,
	phase: phaseName,
	/** Resource Timing's initiatorType. */
	by: text,
	/** Address of the page that fetched it. */
	document: text,
	/** As far as the address alone tells. */
	vendor: v.nullable(text),
	tracking: v.boolean(),
});
