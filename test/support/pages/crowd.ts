import {gif} from '../../../demo/answers.ts';
import {page, routed} from '../routes.ts';
import {written, type PageSet} from '../page-set.ts';

const count = 300;

/** Much at once, and a word long after all was quiet. */
export const crowd: PageSet = {
	id: 'crowd',
	does: 'a crowd: 300 small requests in one breath, each with a cookie in its answer, and one more ten seconds later',
	start: 'https://crowd.example/',
	service: routed('crowd', ['crowd.example', 'crowd-tredje.example'], {
		'crowd.example/': page(`<script>
			for (let index = 0; index < ${count}; index += 3) {
				new Image().src = '/small.gif?' + index;
				fetch('/told/small?' + (index + 1));
				navigator.sendBeacon('https://crowd-tredje.example/told/small?' + (index + 2));
				document.cookie = 'crowd-' + index + '=1; Max-Age=4000';
			}
			setTimeout(() => {
				document.cookie = 'late=1; Max-Age=4000';
				fetch('/told/late');
			}, 10_000);
		</script>`),
		'/small.gif': ({query}) => gif({'set-cookie': `small-${[...query.keys()][0]}=1; Max-Age=5000`}),
	}),
	sends: [
		'crowd.example/small.gif',
		'crowd.example/told/small',
		'crowd-tredje.example/told/small',
		'crowd.example/told/late',
	],
	writes: written(4000, 'late', ...Array.from({length: count / 3}, (_, index) => `crowd-${index * 3}`)),
};
