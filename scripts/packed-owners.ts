import {letOut, thirdPartyNames, thirdPartyOwners} from '../src/catalog/third-party-owners.ts';
import type {Plugin} from 'vite';
import {allOwners} from '../src/catalog/drawers.ts';

const file = /\/src\/catalog\/third-party-owners\.ts$/;

/** Of third-party-web what the catalogue makes of it, and not the tables its own program makes each time it starts. */
export function packedOwners(): Plugin {
	return {name: 'packed-owners', enforce: 'pre', load: id => (file.test(id) ? packedThirdParties() : null)};
}

/** The module that stands in for it: a line a company, since one long text is read faster than thousands of short ones. */
export function packedThirdParties(): string {
	const lines = thirdPartyOwners(allOwners).map(({owner, hosts, product = '', measure = false}) =>
		[owner, hosts.join(' '), product, measure ? 1 : ''].join('\t'),
	);
	return `export const thirdPartyOwners = () => ${JSON.stringify(lines.join('\n'))}.split('\\n').map(line => {
	const [owner, hosts, product, measure] = line.split('\\t');
	return {owner, hosts: hosts === '' ? [] : hosts.split(' '), ...(product !== '' && {product}), measure: measure !== ''};
});
export const thirdPartyNames = () => ${JSON.stringify(thirdPartyNames().join('\t'))}.split('\\t');
export const letOut = new Set(${JSON.stringify([...letOut])});
`;
}
