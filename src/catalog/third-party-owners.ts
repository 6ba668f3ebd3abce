import listed from 'third-party-web/nostats-subset';
import type {OwnedHosts} from './hosts.ts';
import type {Owner} from './vendor.ts';

const {entities} = listed;

/**
 * Hosts of some two thousand companies, under the names our own owners go by. Its categories are unreliable, and no more than a hint
 * whether a host measures or serves.
 */
export function thirdPartyOwners(owners: readonly Owner[]): readonly OwnedHosts[] {
	const ours = new Map(
		owners.flatMap(({name, aliases = [], listedAs = []}) =>
			[name, ...aliases, ...listedAs].map(listed => [listed.toLowerCase(), name] as const),
		),
	);
	const listings = new Map<string, number>();
	for (const {company} of entities) listings.set(company, (listings.get(company) ?? 0) + 1);
	return entities.map(({name, company, domains, categories}) => ({
		owner: ours.get(company.toLowerCase()) ?? company,
		hosts: domains.filter(host => !letOut.has(host)),
		// The only thing of a company none of whose products we know.
		...(listings.get(company) === 1 && !ours.has(company.toLowerCase()) && {product: name}),
		measure: categories.some(category => measuring.has(category)),
	}));
}

/** What they and their things are called. Nobody has looked which of the names are words as well; "Block" is what visitors are told to press. */
export const thirdPartyNames = (): readonly string[] => [
	...new Set(
		entities.flatMap(({name, company}) => [company, name]).filter(name => /^(?!Block$)[^/()]{3,40}$/.test(name)),
	),
];

const measuring: ReadonlySet<string> = new Set(['ad', 'analytics', 'marketing', 'social', 'tag-manager']);

/**
 * What others than the company listed have at these hosts: suffixes under which anybody may have a name (a test keeps this
 * list as long as the public suffix list wants it), what hosts its customers' files by path, two networks listed under one of
 * their customers, and bare addresses, which pass from hand to hand.
 */
export const letOut: ReadonlySet<string> = new Set(
	[
		'*.akamai.net *.akamaiedge.net *.akamaihd.net *.akamaized.net *.edgekey.net edgesuite.net *.fastly.net *.cdn77.org',
		'*.amazonaws.com *.elasticbeanstalk.com cloudfront.net *.azureedge.net *.azurewebsites.net *.trafficmanager.net *.windows.net',
		'*.blogspot.com *.githubusercontent.com *.github.io googleapis.com *.herokuapp.com *.de.com *.net.pl',
		'storage.googleapis.com commondatastorage.googleapis.com firebasestorage.googleapis.com',
		'*.cdngc.net *.llnwd.net',
		'23.62.3.183 185.2.100.179 176.74.183.134 95.85.62.56 109.109.138.174',
	].flatMap(line => line.split(' ')),
);
