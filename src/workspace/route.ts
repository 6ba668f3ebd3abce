/** What can be shown of an audit, in the order of the tabs. */
export const views = [
	'findings',
	'trackers',
	'cookies',
	'storage',
	'requests',
	'timeline',
	'policy',
	'method',
] as const;

export type View = (typeof views)[number];

/** Where in the workspace somebody is. */
export type Route =
	| {readonly page: 'audits' | 'settings' | 'welcome'}
	/** `at`: what in the view is meant: a finding, a request, a place in the policy. */
	| {readonly page: 'audit'; readonly id: string; readonly view: View; readonly at?: string}
	| {readonly page: 'compare'; readonly older: string; readonly newer: string};

const plain = ['settings', 'welcome'] as const;

/** A location's hash as a route; what is not known leads to the audits. Never throws. */
export function routeOf(hash: string): Route {
	const [page = '', ...rest] = hash.replace(/^#\/?/, '').split('/').map(decoded);
	const known = plain.find(name => name === page);
	if (known) return {page: known};
	const [first, second, at] = rest;
	if (page === 'audit' && first) {
		const view = views.find(name => name === second) ?? 'findings';
		return {page, id: first, view, ...(at !== undefined && {at})};
	}
	if (page === 'compare' && first && second) return {page, older: first, newer: second};
	return {page: 'audits'};
}

/** The hash that leads to a route. */
export function hashOf(route: Route): string {
	return `#/${partsOf(route).map(encodeURIComponent).join('/')}`;
}

function partsOf(route: Route): readonly string[] {
	switch (route.page) {
		case 'audits':
			return [];
		case 'audit':
			return ['audit', route.id, route.view, ...(route.at === undefined ? [] : [route.at])];
		case 'compare':
			return ['compare', route.older, route.newer];
		default:
			return [route.page];
	}
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
