import * as v from 'valibot';
import {count, lifetime, sha256, text, time} from './scalars.ts';

/** `policies[policy].text.slice(start, end)` is the text: UTF-16 offsets. */
export const quote = v.object({policy: count, start: count, end: count, text});

const place = {start: count, end: count, quote: text};
const status = v.picklist(['declared', 'denied', 'mentioned']);
const answer = v.picklist(['declared', 'denied']);
const condition = v.exactOptional(v.picklist(['consent', 'legitimate-interest']));

const declaration = v.variant('kind', [
	v.object({...place, kind: v.literal('vendor'), vendor: text, name: text, status, condition}),
	v.object({...place, kind: v.literal('owner'), owner: text, status}),
	v.object({
		...place,
		kind: v.literal('technique'),
		technique: v.picklist([
			'cookies',
			'web-beacons',
			'pixels',
			'local-storage',
			'fingerprinting',
			'session-recording',
			'server-logs',
			'email-tracking',
		]),
		status: answer,
	}),
	v.object({
		...place,
		kind: v.literal('purpose'),
		purpose: v.picklist(['analytics', 'advertising', 'personalisation', 'social', 'essential']),
		status: answer,
		condition,
	}),
	v.object({
		...place,
		kind: v.literal('cookie'),
		cookie: text,
		provider: v.exactOptional(text),
		purpose: v.exactOptional(text),
		lifetime: v.exactOptional(lifetime),
		category: v.exactOptional(v.picklist(['analytics', 'advertising', 'personalisation', 'social', 'essential'])),
	}),
	v.object({
		...place,
		kind: v.literal('lifetime'),
		subject: text,
		seconds: count,
		bound: v.picklist(['exactly', 'at-most', 'at-least']),
	}),
	v.object({...place, kind: v.literal('retention'), subject: text, seconds: count}),
	v.object({
		...place,
		kind: v.literal('claim'),
		claim: v.picklist([
			'no-third-party-sharing',
			'no-tracking',
			'consent-before-tracking',
			'implied-consent',
			'legitimate-interest-tracking',
			'ip-anonymised',
			'consent-mode',
			'opt-out-offered',
			'transfer-outside-eea',
			'no-transfer-outside-eea',
			'not-identifying',
			'browser-settings-as-consent',
			'outdated-reference',
		]),
	}),
]);

const foundBy = v.picklist(['link', 'well-known', 'cmp', 'auditor', 'file']);

export const policy = v.object({
	source: text,
	foundBy,
	fetchedAt: v.nullable(time),
	language: v.nullable(text),
	title: v.nullable(text),
	sha256,
	text,
	declarations: v.array(declaration),
	/** As it stood in the page, or in a tab of its own after the audit. Absent: fetched. */
	readIn: v.exactOptional(v.picklist(['page', 'tab'])),
});

/** An address that was looked at for a policy; by what it was found and what came of it, where that is known. */
export const policyTry = v.object({
	url: text,
	foundBy: v.exactOptional(foundBy),
	outcome: v.exactOptional(
		v.picklist(['read', 'not-found', 'not-a-policy', 'too-short', 'unreachable', 'needs-scripts', 'asked-before']),
	),
	label: v.exactOptional(text),
});
