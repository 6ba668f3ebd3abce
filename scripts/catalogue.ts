import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {allOwners, allVendors} from '../src/catalog/drawers.ts';
import type {Category, Owner, Vendor} from '../src/catalog/vendor.ts';

export const catalogueFile = fileURLToPath(new URL('../docs/catalogue.md', import.meta.url));

const meaning: Readonly<Record<Category, readonly [heading: string, sentence: string]>> = {
	analytics: ['Analytics', 'Counts visits and what visitors do, to tell the site how it is used.'],
	advertising: ['Advertising', 'Shows advertisements, chooses whom to show them to, or tells whether they worked.'],
	social: ['Social', 'Brings a social network into the page: buttons, posts, logging in, sharing.'],
	'session-recording': [
		'Session recording',
		'Follows pointer, scrolling and clicks closely enough to draw them or play them back.',
	],
	'tag-manager': ['Tag managers', 'Loads the other tags, as somebody has set it up outside the site’s own code.'],
	consent: ['Consent', 'Asks visitors for their choice about cookies, and keeps or passes on what they chose.'],
	'customer-interaction': ['Customer interaction', 'Talks with visitors: chat, help, surveys, reviews, messages.'],
	testing: ['Testing', 'Shows visitors different versions of a page, or parts of it chosen for them.'],
	monitoring: ['Monitoring', 'Watches for errors and slowness, in the browsers of those who visit.'],
	'email-marketing': ['E-mail marketing', 'Sends newsletters and campaigns, and tells who came to the site from them.'],
	affiliate: ['Affiliate', 'Pays others for the visitors and buyers they send, and recognises them for it.'],
	payment: ['Payment', 'Takes payment, or checks who pays.'],
	hosting: ['Hosting', 'Serves the site, its files or its load.'],
	fingerprinting: ['Fingerprinting', 'Tells devices apart by what they are like, without storing anything on them.'],
	content: ['Content', 'Shows something from elsewhere: videos, maps, fonts, libraries, search.'],
	essential: ['Essential', 'Does what a visitor asked for, or keeps the site safe: sessions, log-in, robots kept out.'],
	unknown: ['Unknown', 'What it is for is not known.'],
};

/** The page that lists the catalogue for readers: docs/catalogue.md. */
export function catalogueText(vendors: readonly Vendor[], owners: readonly Owner[]): string {
	const ownerOf = new Map(owners.map(owner => [owner.id, owner]));
	const categories = (Object.keys(meaning) as Category[]).map(category => ({
		category,
		products: vendors.filter(vendor => vendor.category === category).sort((a, b) => order(a.name, b.name)),
	}));
	const filled = categories.filter(({products}) => products.length > 0);
	return [
		'# Catalogue',
		'Written by `npm run catalogue` from `src/catalog/vendors` and `src/catalog/owners`; change those, not this page.',
		`${countOf(vendors, owners)} Beyond these, some two thousand companies are known by their hosts alone, from third-party-web.`,
		'“Tracks” means that requests of the product serve to track a visitor, “serves” that they do something else; single requests ' +
			'can differ. A country is that of the owner’s seat, as ISO 3166-1 has it. `*` in a cookie’s name stands for any ending. Numbers ' +
			'lead to where the facts are from.',
		filled
			.map(({category, products}) => `- [${meaning[category][0]}](#${anchorOf(category)}): ${products.length}`)
			.join('\n'),
		...filled.flatMap(({category, products}) => [
			`## ${meaning[category][0]}`,
			meaning[category][1],
			[
				'| Product | Owner | | Hosts | Cookies | Sources |',
				'| --- | --- | --- | ---: | --- | --- |',
				...products.map(vendor => row(vendor, ownerOf.get(vendor.owner))),
			].join('\n'),
		]),
	]
		.join('\n\n')
		.concat('\n');
}

function countOf(vendors: readonly Vendor[], owners: readonly Owner[]): string {
	const cookies = vendors.reduce((sum, vendor) => sum + namesOf(vendor).length, 0);
	const tracking = vendors.filter(({tracks}) => tracks).length;
	const outside = owners.filter(({eea}) => !eea).length;
	return (
		`${vendors.length} products of ${owners.length} owners, with ${cookies} names of cookies. ${tracking} products track; ` +
		`${outside} owners have their seat outside the European Economic Area.`
	);
}

function row(vendor: Vendor, owner: Owner | undefined): string {
	const hosts = new Set(vendor.requests.flatMap(({host = []}) => host));
	const cells = [
		plain(vendor.name) + (vendor.discontinued ? ' (shut down or replaced)' : ''),
		owner ? `${plain(owner.name)} (${owner.country})` : '',
		vendor.tracks ? 'tracks' : 'serves',
		String(hosts.size),
		namesOf(vendor)
			.map(name => `\`${name}\``)
			.join(' '),
		vendor.sources.map((source, at) => `[${at + 1}](${address(source)})`).join(' '),
	];
	return `| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' ');
}

const namesOf = ({cookies = []}: Vendor) => [...new Set(cookies.map(({name}) => name))];

const plain = (name: string) => name.replace(/[\\`*_[\]<>|]/g, '\\$&');

const address = (source: string) => source.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('|', '%7C');

const anchorOf = (category: Category) => meaning[category][0].toLowerCase().replaceAll(' ', '-');

/** The same on every machine, whatever its language. */
function order(one: string, other: string): number {
	const [a, b] = [one.toLowerCase(), other.toLowerCase()];
	return a < b ? -1 : Number(a > b);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	writeFileSync(catalogueFile, catalogueText(allVendors, allOwners));
}
