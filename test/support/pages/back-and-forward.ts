import {page, routed} from '../routes.ts';
import {written, type PageSet} from '../page-set.ts';

/** Whether it comes from memory or anew is the browser's choice: it tells which, and does the same. */
const shown = (name: string) => `<script>
	addEventListener('pageshow', ({persisted}) => {
		const times = sessionStorage['${name}'] = Number(sessionStorage['${name}'] ?? 0) + 1;
		fetch('/told/${name}-shown-' + times + '?persisted=' + persisted);
		document.cookie = '${name}-' + times + '=1; Max-Age=4000';
		localStorage.setItem('${name}-' + times, '1');
	});
</script>`;

const times = ['one-1', 'one-2', 'two-1', 'two-2'];

/** A page that is left and comes back from the browser's memory, and goes on. */
export const backAndForward: PageSet = {
	id: 'back-and-forward',
	does: 'back and forward: pages kept in memory while away, that ask and write when they are shown again',
	start: 'https://back-and-forward.example/',
	service: routed('back-and-forward', ['back-and-forward.example'], {
		'/': page(`<a id="on" href="/two">On</a>${shown('one')}`),
		'/two': page(shown('two'), {'set-cookie': 'of-two=1; Max-Age=5000'}),
	}),
	ready: 'back-and-forward.example/told/one-shown-1',
	async visit(page) {
		await page.waitForSelector('#on');
		await page.click('#on');
		await page.waitForFunction(() => location.pathname === '/two' && document.readyState === 'complete');
		await page.evaluate(() => setTimeout(() => history.back(), 500));
		await page.waitForFunction(() => location.pathname === '/');
		await page.evaluate(() => setTimeout(() => history.forward(), 500));
	},
	sends: times.map(name => `back-and-forward.example/told/${name.replace('-', '-shown-')}`),
	writes: written(4000, ...times),
	stores: times.map(key => `localStorage ${key}`),
};
