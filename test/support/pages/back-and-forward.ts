import {page, routed} from '../routes.ts';
import type {PageSet} from '../page-set.ts';

const shown = (name: string) => `<script>
	addEventListener('pageshow', ({persisted}) => {
		fetch('/told/${name}-shown-' + (persisted ? 'again' : 'anew'));
		if (persisted) {
			document.cookie = '${name}-again=1; Max-Age=4000';
			localStorage.setItem('${name}-again', '1');
		}
	});
</script>`;

/** A page that is left and comes back from the browser's memory, and goes on. */
export const backAndForward: PageSet = {
	id: 'back-and-forward',
	does: 'back and forward: pages kept in memory while away, that ask and write when they are shown again',
	start: 'https://back-and-forward.example/',
	service: routed('back-and-forward', ['back-and-forward.example'], {
		'/': page(`<a id="on" href="/two">On</a>${shown('one')}`),
		'/two': page(shown('two'), {'set-cookie': 'of-two=1; Max-Age=5000'}),
	}),
	ready: 'back-and-forward.example/told/one-shown-anew',
	async visit(page) {
		await page.waitForSelector('#on');
		await page.click('#on');
		await page.waitForFunction(() => location.pathname === '/two' && document.readyState === 'complete');
		await page.evaluate(() => setTimeout(() => history.back(), 500));
		await page.waitForFunction(() => location.pathname === '/');
		await page.evaluate(() => setTimeout(() => history.forward(), 500));
	},
	sends: ['one-shown-anew', 'two-shown-anew', 'one-shown-again', 'two-shown-again'].map(
		name => `back-and-forward.example/told/${name}`,
	),
	writes: ['one-again', 'two-again'].map(name => ({name, lifetime: 4000})),
	stores: ['localStorage one-again', 'localStorage two-again'],
};
