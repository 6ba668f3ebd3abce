import {expect, test} from 'vitest';
import {packedThirdParties} from '../../scripts/packed-owners.ts';
import {allOwners} from '../../src/catalog/drawers.ts';
import * as made from '../../src/catalog/third-party-owners.ts';

test('what is built says of third parties what is made of their list', async () => {
	const module = `data:text/javascript,${encodeURIComponent(packedThirdParties())}`;
	const built = (await import(/* @vite-ignore */ module)) as typeof made;
	expect(built.thirdPartyOwners(allOwners)).toStrictEqual(made.thirdPartyOwners(allOwners));
	expect(built.thirdPartyNames()).toStrictEqual(made.thirdPartyNames());
	expect(built.letOut).toStrictEqual(made.letOut);
	expect(Object.keys(built).sort()).toEqual(Object.keys(made).sort());
});
