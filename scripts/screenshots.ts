// npm run screenshots [-- <folder> | --readme] [-- --only <word>]: every state people can see as a picture. Wants a built extension: npm run build.
import {parseArgs} from 'node:util';
import {launchChromium} from '../src/cli/chromium.ts';
import {acts, sites} from '../test/e2e/states/index.ts';
import {world} from '../test/e2e/support/world.ts';
import {takeReadme} from './screenshots/readme.ts';
import {take} from './screenshots/take.ts';

const {values, positionals} = parseArgs({
	options: {readme: {type: 'boolean', default: false}, only: {type: 'string', default: ''}},
	allowPositionals: true,
});

const {launch, close} = await world('chromium', {services: sites});
const driven = await launchChromium(launch);
const remarks: string[] = [];
try {
	for (const {enter, states} of acts) {
		const cast = await enter(driven);
		if (values.readme) await takeReadme(driven, cast, states);
		else {
			const wanted = states.filter(({name}) => name.includes(values.only));
			remarks.push(...(await take(driven, cast, wanted, positionals[0] ?? 'screenshots')));
		}
	}
} finally {
	await driven.close();
	await close();
}

for (const remark of remarks) console.error(remark);
process.exitCode = remarks.length > 0 ? 1 : 0;
