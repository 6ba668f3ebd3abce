import {setTimeout as sleep} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Service} from '../../demo/service.ts';
import type {Observation} from '../../src/audit/index.ts';
import {audited} from './support/audited.ts';
import {labs, type Labs} from './support/labs.ts';
import {browsers} from './support/world.ts';

const over = 'position: fixed; inset: auto 0 0 0; background: white; padding: 1em';
const speech = 'Vi bruker informasjonskapsler for statistikk og markedsføring.';
/** What a press of each button tells the server and keeps. */
const says = (what: string) => `keep('${what}'); document.getElementById('it').remove()`;
const pages: Readonly<Record<string, string>> = {
	'lukket.example': `<div id="it"></div><script>
		const root = document.getElementById('it').attachShadow({mode: 'closed'});
		root.innerHTML = '<div style="${over}"><p>${speech}</p><button id="y">Godta alle</button><button id="n">Avvis alle</button></div>';
		root.getElementById('n').onclick = () => { ${says('no')} };
		root.getElementById('y').onclick = () => { ${says('yes')} };
	</script>`,
	'ramme.example': `<iframe id="it" src="https://spor.example/" style="${over}; width: 100%; height: 200px; border: 0"></iframe>
		<script>addEventListener('message', ({data}) => { ${says("' + data + '")} });</script>`,
	'spor.example': `<div><p>${speech}</p><button onclick="parent.postMessage('yes', '*')">Godta</button>
		<button onclick="parent.postMessage('no', '*')">Kun nødvendige</button></div>`,
	'lenker.example': `<div id="it" style="${over}"><p>${speech}</p><a href="/ja" onclick="${says('yes')}; return false">Jeg godtar</a>
		<a href="/nei" onclick="${says('no')}; return false">Nei takk</a><a href="/personvern">Les mer</a></div>`,
	'tolag.example': `<div id="it"><div id="one" style="${over}"><p>${speech}</p><div class="btn" onclick="${says('yes')}">Godta alle</div>
		<div class="btn" onclick="one.remove(); two.hidden = false">Tilpass</div></div>
		<div id="two" hidden role="dialog" style="${over}"><h2>Innstillinger for informasjonskapsler</h2>
		<label><input type="checkbox" checked disabled>Nødvendige</label><label><input type="checkbox" id="s" checked>Statistikk</label>
		<button role="switch" id="m" aria-checked="true" onclick="m.ariaChecked = String(m.ariaChecked !== 'true')">Markedsføring</button>
		<label><input type="radio" name="r" value="on" checked>På</label><label><input type="radio" name="r" id="off" value="off">Av</label>
		<button onclick="keep(s.checked || m.ariaChecked === 'true' || !off.checked ? 'yes' : 'no'); it.remove()">Lagre valg</button></div></div>`,
	'to.example': `<div role="dialog" style="position: fixed; inset: 20% 30%; background: white"><p>Få 10 % rabatt! Meld deg på nyhetsbrevet. Vi bruker informasjonskapsler.</p>
		<input type="email"><button onclick="keep('news')">Ja takk</button><button onclick="keep('news')">Nei takk</button></div>
		<div id="it" style="${over}"><p>${speech}</p><button onclick="${says('yes')}">Godta</button><button onclick="${says('no')}">Bare nødvendige</button></div>`,
	'sen.example': `<script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', \`<dialog id="it"><p>${speech}</p>
		<button onclick="${says('yes')}">Godta alle</button><button onclick="${says('no')}">Avslå</button></dialog>\`) || it.showModal(), 5000)</script>`,
	'lukk.example': `<div id="it" style="${over}"><p>${speech}</p><button onclick="${says('yes')}">OK, jeg forstår</button>
		<button aria-label="Avvis" onclick="${says('hidden')}">×</button><button onclick="${says('hidden')}">Lukk</button></div>`,
	'godta.example': `<p>Du må godta vilkårene.</p><form><button type="button" onclick="keep('terms')">Godta</button></form>
		<footer style="margin-top: 80vh"><a href="/kapsler">Informasjonskapsler</a></footer>`,
};

const keep = `<script>function keep(what) {
	document.cookie = 'samtykkevalg=' + what; navigator.sendBeacon('/' + what);
}</script>`;
const sites: Service = {
	id: 'sites',
	hosts: Object.keys(pages),
	answer: ({host, path}) => {
		const page = path === '/' ? pages[host] : undefined;
		if (!page) return {status: 204, headers: {}, body: ''};
		const body = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Side</title>${keep}</head><body><main><h1>Side</h1></main>${page}</body></html>`;
		return {status: 200, headers: {'content-type': 'text/html; charset=utf-8'}, body};
	},
};

describe.each(browsers)('in %s', kind => {
	let all: Labs;
	beforeAll(async () => void (all = await labs(kind, [sites])), 60_000);
	afterAll(() => all?.close());

	test.concurrent.each([
		['lukket.example', ['banner yes no', 'rejected in 1', 'choice-kept samtykkevalg', 'banner-gone'], 'no'],
		['ramme.example', ['banner yes no', 'rejected in 1', 'choice-kept samtykkevalg', 'banner-gone'], 'no'],
		['lenker.example', ['rejected in 1', 'choice-kept samtykkevalg', 'banner-gone'], 'no'],
		['tolag.example', ['banner yes more', 'rejected in 2', 'choice-kept samtykkevalg', 'banner-gone'], 'no'],
		['to.example', ['banner yes no', 'rejected in 1', 'choice-kept samtykkevalg', 'banner-gone'], 'no'],
		['sen.example', ['banner yes no wall', 'rejected in 1', 'choice-kept samtykkevalg', 'banner-gone'], 'no'],
		['lukk.example', ['banner yes', 'gap no-reject-button'], null],
		['godta.example', ['gap no-reject-button'], null],
	] as const)('%s is refused as a person would', (host, seen, heard) =>
		all.use(async there => {
			const before = there.internet.log.length;
			const {seen: all} = await audited(there, `https://${host}/`, async (_, id) => {
				await sleep(1500);
				expect(await there.driven.call('choose', {id, choice: 'reject'})).toBe(heard !== null);
			});
			expect(told(all)).toEqual(expect.arrayContaining([...seen]));
			const answers = there.internet.log.slice(before).map(({url}) => new URL(url).pathname.slice(1));
			expect(answers.filter(path => ['yes', 'no', 'hidden', 'news', 'terms'].includes(path))).toEqual(
				heard ? [heard] : [],
			);
		}),
	);
});

function told(seen: readonly Observation[]): readonly string[] {
	return seen.flatMap(one => {
		switch (one.kind) {
			case 'banner':
				return [
					['banner', one.accept && 'yes', one.reject && 'no', one.settings && 'more', one.wall && 'wall']
						.filter(Boolean)
						.join(' '),
				];
			case 'choice':
				return [`${one.phase} in ${one.clicks}`];
			case 'choice-kept':
				return [`${one.kind} ${one.key}`];
			case 'gap':
				return [`gap ${one.gap}`];
			default:
				return one.kind === 'banner-gone' ? [one.kind] : [];
		}
	});
}
