import {expect, test} from 'vitest';
import {wordsIn} from '../../src/report/index.ts';
import {routeOf} from '../../src/workspace/route.ts';
import {titleOf} from '../../src/workspace/title.ts';

test.each([
	['#/audit/a1/cookies', 'butikk.example', 'butikk.example – Informasjonskapsler – Samsvar'],
	['#/audit/a1/cookies', '', 'Informasjonskapsler – Samsvar'],
	['#/', '', 'Revisjoner – Samsvar'],
	['#/settings', '', 'Innstillinger – Samsvar'],
	['#/compare/a/b', '', 'To revisjoner sammenlignet – Samsvar'],
])('the tab of %s says where one is', (hash, site, title) => {
	expect(titleOf(routeOf(hash), site, wordsIn('nb'))).toBe(title);
});
