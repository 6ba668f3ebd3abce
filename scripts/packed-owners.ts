import listed from 'third-party-web/nostats-subset';
import type {Plugin} from 'vite';

/** Of third-party-web what is asked of it: whose hosts they are. Its own program makes tables for questions nobody has here. */
export function packedOwners(): Plugin {
	return {
		name: 'packed-owners',
		enforce: 'pre',
		load: id => (/\/third-party-web\/nostats-subset\.js$/.test(id) ? packedEntities() : null),
	};
}

/** The module that stands in for it: a line a company, since one long text is read faster than thousands of short ones. */
export function packedEntities(): string {
	const lines = listed.entities.map(({name, company, domains, categories}) =>
		[name, company === name ? '' : company, domains.join(' '), categories.join(' ')].join('\t'),
	);
	return `export const entities = ${JSON.stringify(lines.join('\n'))}.split('\\n').map(line => {
	const [name, company, domains, categories] = line.split('\\t');
	return {name, company: company || name, domains: domains.split(' '), categories: categories.split(' ')};
});
`;
}
