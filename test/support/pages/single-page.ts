import {page, routed} from '../routes.ts';
import {written, type PageSet} from '../page-set.ts';

/** One document with many addresses. */
export const singlePage: PageSet = {
	id: 'single-page',
	does: 'a single-page site: pushState, replaceState, hash, back, Navigation API, each followed by a fetch and a cookie',
	start: 'https://single-page.example/',
	service: routed('single-page', ['single-page.example'], {
		'single-page.example/': page(`<script type="module">
			const pause = () => new Promise(resolve => setTimeout(resolve, 150));
			const step = async name => {
				document.cookie = name + '=1; Path=/; Max-Age=4000';
				await fetch('/told/' + name + '?at=' + encodeURIComponent(location.pathname + location.hash));
				await pause();
			};
			await step('start');
			history.pushState({}, '', '/product/1?colour=red');
			await step('pushed');
			history.replaceState({}, '', '/product/2');
			await step('replaced');
			location.hash = 'reviews';
			await step('hash');
			history.back();
			await pause();
			await step('back');
			navigation.addEventListener('navigate', event => event.intercept({handler: async () => {}}), {once: true});
			await navigation.navigate('/basket').finished;
			await step('navigated');
		</script>`),
	}),
	sends: ['start', 'pushed', 'replaced', 'hash', 'back', 'navigated'].map(name => `single-page.example/told/${name}`),
	writes: written(4000, 'start', 'pushed', 'replaced', 'hash', 'back', 'navigated'),
};
