import {gif, html, noContent} from '../../demo/answers.ts';
import type {Service} from '../../demo/service.ts';

export const host = 'benk.example';

/** One site and its third parties; `/side?n=200` is a page of 200 requests: pictures, scripts that write cookies, fetches, a frame. */
export const bench: Service = {
	id: 'bench',
	hosts: [host, '*.tredjepart.example'],
	answer({path, query}) {
		switch (path) {
			case '/side':
				return html(pageOf(Number(query.get('n'))));
			case '/mange':
				return html(manyOf(Number(query.get('n'))));
			case '/personvern':
				return html('<main><h1>Personvern</h1><p>Vi bruker informasjonskapsler til statistikk.</p></main>'.repeat(4));
			case '/ramme':
				return html('<p>En ramme</p>');
			case '/bilde.gif':
				return gif();
			default:
				return noContent({'set-cookie': 'x=1; Max-Age=5'});
		}
	},
};

/** The page itself counts as one of the requests. */
function pageOf(requests: number): string {
	const parts = Array.from({length: requests - 2}, (_, n) => {
		const from = n % 3 === 0 ? '' : `https://h${n % 7}.tredjepart.example`;
		return n % 5 === 4
			? `<script>document.cookie='c${n % 20}=${n}; Max-Age=1000';fetch('${from}/x?n=${n}',{mode:'no-cors'})</script>`
			: `<img src="${from}/bilde.gif?n=${n}" width="1" height="1" alt="">`;
	});
	return `<!doctype html><html lang="nb"><title>Benk</title><body><h1>Benk</h1>${parts.join('\n')}
		<iframe src="/ramme" title="ramme"></iframe><footer><a href="/personvern">Personvern</a></footer>`;
}

/** Sends so many requests, a few at a time, and counts them in the title. */
function manyOf(requests: number): string {
	return `<!doctype html><html lang="nb"><title>0</title><body><footer><a href="/personvern">Personvern</a></footer><script>
		let sent = 0;
		async function send() {
			while (sent < ${requests}) {
				const n = sent++;
				await fetch((n % 2 ? '' : 'https://h' + n % 7 + '.tredjepart.example') + '/x?n=' + n + '&cid=123456789.17', {mode: 'no-cors'});
				if (n % 100 === 0) document.title = n;
			}
			document.title = ${requests};
		}
		onload = () => { for (let lane = 0; lane < 12; lane++) send(); };
	</script>`;
}
