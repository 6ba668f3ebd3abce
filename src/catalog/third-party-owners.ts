import {entities} from 'third-party-web/nostats-subset';
import type {OwnedHosts} from './hosts.ts';
import type {Owner} from './vendor.ts';

/**
 * Hosts of some two thousand companies, under the names our own owners go by. Only the owner: its categories are unreliable,
 * and no more than a hint whether a host measures or serves.
 */
export function thirdPartyOwners(owners: readonly Owner[]): readonly OwnedHosts[] {
	const ours = new Map(
		owners.flatMap(({name, aliases = [], listedAs = []}) =>
			[name, ...aliases, ...listedAs].map(listed => [listed.toLowerCase(), name] as const),
		),
	);
	return entities.map(({company, domains, categories}) => ({
		owner: ours.get(company.toLowerCase()) ?? company,
		hosts: domains,
		measure: categories.some(category => measuring.has(category)),
	}));
}

const measuring: ReadonlySet<string> = new Set(['ad', 'analytics', 'marketing', 'social', 'tag-manager']);
