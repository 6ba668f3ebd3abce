import type {GapId, Report} from '../audit/index.ts';
import {cutUrl} from './redact.ts';
import type {AuditFile} from './schema.ts';

type Content = Omit<AuditFile, 'integrity'>;

/** What the auditor called files of their own is no part of what was observed. */
export function withoutOwnFiles(report: Report): Report {
	const {facts} = report;
	const files = facts.policies.flatMap(({foundBy, source}) => (foundBy === 'file' ? [source] : []));
	const isOwn = (detail: string) => files.some(file => detail.startsWith(file));
	const gaps = facts.gaps.map(({detail, ...gap}) => ({
		...gap,
		...(detail !== undefined && !isAboutHar(gap.gap) && !isOwn(detail) && {detail}),
	}));
	const policies = facts.policies.map(policy =>
		policy.foundBy === 'file' ? {...policy, source: hidden, title: null} : policy,
	);
	return {...report, facts: {...facts, gaps, policies}};
}

/** Their detail is the file's name. */
const isAboutHar = (gap: GapId): boolean => gap === 'from-har' || gap.startsWith('har-');
const hidden = '…';

/** A file to send outside: what the policy says stays as it is; addresses are cut, and who judged a finding is left out. */
export function forSharing(content: Content): Content {
	const {policies, pages, findings, ...rest} = content;
	const cut = shortened({...rest, findings: findings.map(withoutAuditor)}) as Omit<Content, 'policies' | 'pages'>;
	return {...cut, pages: apart(pages), policies: policies.map(shownPolicy), redaction: 'sharing'};
}

/** Every address in a value, at any depth, cut; words of the policy and lists of what was decoded aside. */
export function shortened(value: unknown): unknown {
	if (typeof value === 'string') return cutAddresses(value);
	if (Array.isArray(value)) return value.map(shortened);
	if (typeof value !== 'object' || value === null) return value;
	const isProduct = has(value, 'vendor') || has(value, '_vendor');
	const entries = Object.entries(value).map(([name, item]) => {
		if (name === 'quotes') return [name, item];
		if (name === 'decoded') return [name, decodedOf(item)];
		if (name === 'url' && isProduct) return [name, cutUrl(String(item), true)];
		return [name, shortened(item)];
	});
	return Object.fromEntries(entries);
}

/** Sentences tell of files by host and path, without a scheme. */
function cutAddresses(text: string): string {
	return text
		.replace(/\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>()[\]{},;]+/gi, address => cutUrl(address))
		.replace(/(?<![\w/.-])(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}\/[^\s"'<>()[\]{},;]+/gi, address =>
			cutUrl(`https://${address}`).slice('https://'.length),
		);
}

/** The same whoever uses the product; accounts, pages and titles are not. */
const told = ['events', 'consent', 'nonPersonalised', 'personalData', 'reasons', 'canonicalName'];

function decodedOf(decoded: unknown): Record<string, unknown> {
	return Object.fromEntries(Object.entries(decoded ?? {}).filter(([name]) => told.includes(name)));
}

function has(value: object, name: string): boolean {
	return typeof (value as Record<string, unknown>)[name] === 'string';
}

/** Pages that are told apart by what is cut stay apart: by a number behind them. */
function apart(pages: Content['pages']): Content['pages'] {
	const shown = new Map<string, string>();
	const counts = new Map<string, number>();
	for (const {url} of pages) {
		if (shown.has(url)) continue;
		const short = cutUrl(url);
		const count = (counts.get(short) ?? 0) + 1;
		counts.set(short, count);
		shown.set(url, count === 1 ? short : `${short}#${count}`);
	}

	return pages.map(({url, at}) => ({url: shown.get(url) ?? cutUrl(url), at}));
}

/** What anybody finds on the site may be told of; an address the auditor gave may be a draft's. */
function shownPolicy(policy: Content['policies'][number]): Content['policies'][number] {
	return policy.foundBy === 'auditor' ? {...policy, source: cutUrl(policy.source), title: null} : policy;
}

function withoutAuditor({verdict, ...finding}: Content['findings'][number]): Content['findings'][number] {
	return {...finding, ...(verdict && {verdict: {by: hidden, at: verdict.at, agree: verdict.agree}})};
}
